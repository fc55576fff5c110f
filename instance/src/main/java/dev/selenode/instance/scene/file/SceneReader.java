package dev.selenode.instance.scene.file;

import dev.selenode.instance.scene.file.SceneFile.ConnectionEntry;
import dev.selenode.instance.scene.file.SceneFile.Flag;
import dev.selenode.instance.scene.file.SceneFile.NodeEntry;
import dev.selenode.runtime.host.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** JSON → {@link SceneFile}: the form alone; what the names mean is {@link SceneResolver}'s. */
final class SceneReader {
  private static final List<String> SCENE = List.of("$schema", "version", "nodes", "connections");
  private static final List<String> NODE =
      List.of("name", "type", "script", "properties", "groups", "children");
  private static final List<String> CONNECTION =
      List.of("from", "signal", "to", "method", "binds", "flags");

  /** Whether a field that is not known is none of our business, rather than a mistake. */
  private final boolean keepsUnknown;

  private SceneReader(boolean keepsUnknown) {
    this.keepsUnknown = keepsUnknown;
  }

  /**
   * Reads a scene, with no field in it that is not known.
   *
   * @param json plain data
   * @param faults gets all there are; the result is of use only if there are none
   */
  static SceneFile read(Object json, List<String> faults) {
    return new SceneReader(false).scene(new Place("$", json, faults));
  }

  /** As {@link #read}, but fields that are not known are kept. */
  static SceneFile readSaved(Object json, List<String> faults) {
    return new SceneReader(true).scene(new Place("$", json, faults));
  }

  private SceneFile scene(Place scene) {
    if (!accepts(scene, SCENE)) {
      return new SceneFile(List.of(), List.of(), Map.of());
    }
    checkVersion(scene.field("version"));
    if (scene.field("nodes").value() == Place.ABSENT) {
      scene.field("nodes").fault("got nothing, want array");
    }
    return new SceneFile(
        nodes(scene.field("nodes")),
        connections(scene.field("connections")),
        scene.others(List.of("version", "nodes", "connections")));
  }

  private static void checkVersion(Place version) {
    boolean known =
        version.value() == Place.ABSENT
            || (version.value() instanceof Long v && v >= 1 && v <= SceneFile.VERSION);
    if (!known) {
      version.fault("got " + version.value() + ", want 1 to " + SceneFile.VERSION);
    }
  }

  private boolean accepts(Place item, List<String> known) {
    return keepsUnknown ? item.isObject() : item.hasOnly(known);
  }

  private List<NodeEntry> nodes(Place array) {
    List<NodeEntry> nodes = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Place item : array.items()) {
      if (accepts(item, NODE)) {
        NodeEntry node = node(item);
        if (!node.name().isEmpty() && !names.add(node.name())) {
          item.field("name").fault("'" + node.name() + "' is the name of another node here");
        }
        nodes.add(node);
      }
    }
    return nodes;
  }

  private NodeEntry node(Place at) {
    return new NodeEntry(
        at.path(),
        name(at.field("name")),
        at.field("type").optionalText(),
        at.field("script").optionalText(),
        at.field("properties").entries(),
        texts(at.field("groups")),
        nodes(at.field("children")),
        at.others(NODE));
  }

  private static String name(Place at) {
    String name = at.text();
    if (name.chars().anyMatch(c -> SceneFile.NO_NAME_HAS.indexOf(c) >= 0)) {
      at.fault("got '" + name + "', want a name without any of " + SceneFile.NO_NAME_HAS);
    }
    return name;
  }

  private static List<String> texts(Place at) {
    return at.items().stream().map(Place::text).toList();
  }

  private List<ConnectionEntry> connections(Place array) {
    List<ConnectionEntry> connections = new ArrayList<>();
    for (Place at : array.items()) {
      if (accepts(at, CONNECTION)) {
        connections.add(
            new ConnectionEntry(
                at.path(),
                at.field("from").text(),
                at.field("signal").text(),
                at.field("to").text(),
                at.field("method").text(),
                at.field("binds").items().stream().map(Place::value).toList(),
                flags(at.field("flags")),
                at.others(CONNECTION),
                at.entries()));
      }
    }
    return connections;
  }

  private static Set<Flag> flags(Place array) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    List<String> known = Arrays.stream(Flag.values()).map(Flag::name).toList();
    for (Place at : array.items()) {
      String name = at.text();
      if (known.contains(name)) {
        flags.add(Flag.valueOf(name));
      } else if (!name.isEmpty()) {
        at.fault("unknown flag '" + name + "'" + Suggestion.hint(name, known));
      }
    }
    return flags;
  }
}
