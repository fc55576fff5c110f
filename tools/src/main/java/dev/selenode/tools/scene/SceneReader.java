package dev.selenode.tools.scene;

import dev.selenode.runtime.host.Suggestion;
import dev.selenode.tools.scene.SceneFile.ConnectionEntry;
import dev.selenode.tools.scene.SceneFile.Flag;
import dev.selenode.tools.scene.SceneFile.NodeEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** JSON → {@link SceneFile}: the form alone; what the names mean is {@link SceneBuilder}'s. */
final class SceneReader {
  private static final List<String> SCENE = List.of("$schema", "nodes", "connections");
  private static final List<String> NODE =
      List.of("name", "type", "script", "properties", "groups", "children");
  private static final List<String> CONNECTION =
      List.of("from", "signal", "to", "method", "binds", "flags");
  private static final String NO_NAME_HAS = "/:@.\"%";

  private SceneReader() {}

  /**
   * Reads a scene.
   *
   * @param json plain data
   * @param faults gets all there are; the result is of use only if there are none
   */
  static SceneFile read(Object json, List<String> faults) {
    Place scene = new Place("$", json, faults);
    if (!scene.hasOnly(SCENE)) {
      return new SceneFile(List.of(), List.of());
    }
    if (scene.field("nodes").value() == Place.ABSENT) {
      scene.field("nodes").fault("got nothing, want array");
    }
    return new SceneFile(nodes(scene.field("nodes")), connections(scene.field("connections")));
  }

  private static List<NodeEntry> nodes(Place array) {
    List<NodeEntry> nodes = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Place item : array.items()) {
      if (item.hasOnly(NODE)) {
        NodeEntry node = node(item);
        if (!node.name().isEmpty() && !names.add(node.name())) {
          item.field("name").fault("'" + node.name() + "' is the name of another node here");
        }
        nodes.add(node);
      }
    }
    return nodes;
  }

  private static NodeEntry node(Place at) {
    return new NodeEntry(
        at.path(),
        name(at.field("name")),
        at.field("type").optionalText(),
        at.field("script").optionalText(),
        at.field("properties").entries(),
        texts(at.field("groups")),
        nodes(at.field("children")));
  }

  private static String name(Place at) {
    String name = at.text();
    if (name.chars().anyMatch(c -> NO_NAME_HAS.indexOf(c) >= 0)) {
      at.fault("got '" + name + "', want a name without any of " + NO_NAME_HAS);
    }
    return name;
  }

  private static List<String> texts(Place at) {
    return at.items().stream().map(Place::text).toList();
  }

  private static List<ConnectionEntry> connections(Place array) {
    List<ConnectionEntry> connections = new ArrayList<>();
    for (Place at : array.items()) {
      if (at.hasOnly(CONNECTION)) {
        connections.add(
            new ConnectionEntry(
                at.path(),
                at.field("from").text(),
                at.field("signal").text(),
                at.field("to").text(),
                at.field("method").text(),
                at.field("binds").items().stream().map(Place::value).toList(),
                flags(at.field("flags"))));
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
