package dev.selenode.tools.scene;

import dev.selenode.instance.Script;
import dev.selenode.instance.Scripting;
import dev.selenode.instance.scene.Node;
import dev.selenode.manifest.ManifestChain;
import dev.selenode.manifest.ScriptManifest;
import dev.selenode.manifest.read.HostManifest;
import dev.selenode.runtime.ScriptException;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClasses;
import dev.selenode.runtime.host.Suggestion;
import dev.selenode.runtime.host.TypeMismatch;
import dev.selenode.tools.scene.ResolvedNode.Link;
import dev.selenode.tools.scene.SceneFile.ConnectionEntry;
import dev.selenode.tools.scene.SceneFile.Flag;
import dev.selenode.tools.scene.SceneFile.NodeEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks up what a scene names: classes, scripts, members, types of values. */
final class SceneResolver {
  private final Scripting scripting;
  private final HostClasses classes;
  private final SceneValues values;
  private final String folder;
  private final List<String> faults;
  private final Map<String, ResolvedNode> byPath = new LinkedHashMap<>();
  private final List<Link> links = new ArrayList<>();

  /**
   * @param path of the scene
   * @param faults gets all there are; the results are of use only if there are none
   */
  SceneResolver(Scripting scripting, String path, List<String> faults) {
    this.scripting = scripting;
    this.classes = scripting.runtime().hostClasses();
    this.values = new SceneValues(scripting.runtime().state());
    this.folder = path.substring(0, path.lastIndexOf('/') + 1);
    this.faults = faults;
  }

  List<ResolvedNode> resolve(SceneFile file) {
    List<ResolvedNode> nodes = nodes("", file.nodes());
    file.connections().forEach(this::connection);
    return nodes;
  }

  /** In the order of the file; known once the nodes are resolved. */
  List<Link> connections() {
    return links;
  }

  private List<ResolvedNode> nodes(String parent, List<NodeEntry> entries) {
    List<ResolvedNode> nodes = new ArrayList<>();
    for (NodeEntry entry : entries) {
      String path = parent + entry.name();
      ResolvedNode node = node(path, entry);
      byPath.put(path, node);
      nodes.add(node);
    }
    return nodes;
  }

  private ResolvedNode node(String path, NodeEntry entry) {
    Script script = entry.script() == null ? null : script(entry);
    HostClass type = type(entry, script);
    ManifestChain members = script != null ? script.chain() : chain(type);
    boolean known = script != null || entry.script() == null;
    return new ResolvedNode(
        path,
        entry.name(),
        type,
        script,
        members,
        known ? values(entry, members) : Map.of(),
        entry.groups(),
        nodes(path + "/", entry.children()));
  }

  // --- scripts and types ---------------------------------------------------------------------

  private Script script(NodeEntry entry) {
    try {
      return scripting.load(scripting.runtime().resolve(entry.script(), folder));
    } catch (ScriptException e) {
      e.errors().forEach(error -> fault(entry.at() + ".script", error.headline()));
    } catch (IllegalArgumentException e) {
      fault(entry.at() + ".script", e.getMessage());
    }
    return null;
  }

  private HostClass type(NodeEntry entry, Script script) {
    HostClass base = script == null ? null : classes.find(script.hostClass());
    if (entry.type() == null) {
      return nodeClass(entry.at() + ".script", base == null ? classes.find("Node") : base);
    }
    HostClass type = classes.find(entry.type());
    if (type == null) {
      String hint = Suggestion.hint(entry.type(), classes.names());
      fault(entry.at() + ".type", "unknown class '" + entry.type() + "'" + hint);
      return classes.find("Node");
    }
    if (base != null && !type.extendsFrom(base)) {
      fault(entry.at() + ".type", "got " + type.name() + ", but the script extends " + base.name());
    }
    return nodeClass(entry.at() + ".type", type);
  }

  private HostClass nodeClass(String at, HostClass type) {
    if (!Node.class.isAssignableFrom(type.javaClass())) {
      fault(at, "got a " + type.name() + ", want a Node");
    } else if (type.constructor() == null) {
      fault(at, "class " + type.name() + " cannot be created");
    }
    return type;
  }

  private ManifestChain chain(HostClass type) {
    List<ScriptManifest> manifests = new ArrayList<>();
    for (HostClass c = type; c != null; c = c.base()) {
      manifests.add(HostManifest.of(scripting.runtime().state(), c));
    }
    return new ManifestChain(manifests);
  }

  // --- values --------------------------------------------------------------------------------

  private Map<String, Object> values(NodeEntry entry, ManifestChain members) {
    Map<String, Object> resolved = new LinkedHashMap<>();
    entry
        .properties()
        .forEach(
            (name, json) -> {
              String at = entry.at() + ".properties." + name;
              members
                  .property(name)
                  .ifPresentOrElse(
                      p -> resolved.put(name, value(at, p.member().type(), json)),
                      () -> fault(at, "unknown property" + hint(name, propertyNames(members))));
            });
    return resolved;
  }

  private Object value(String at, String type, Object json) {
    try {
      return values.toJava(type, json);
    } catch (TypeMismatch e) {
      fault(at, e.getMessage());
      return null;
    }
  }

  private static Collection<String> propertyNames(ManifestChain members) {
    return members.properties().stream().map(p -> p.member().name()).toList();
  }

  // --- connections ---------------------------------------------------------------------------

  private void connection(ConnectionEntry entry) {
    ResolvedNode from = find(entry.at() + ".from", entry.from());
    ResolvedNode to = find(entry.at() + ".to", entry.to());
    if (from != null && from.members().signal(entry.signal()).isEmpty()) {
      Collection<String> known =
          from.members().signals().stream().map(s -> s.member().name()).toList();
      fault(
          entry.at() + ".signal",
          "unknown signal '" + entry.signal() + "'" + hint(entry.signal(), known));
    }
    if (to != null && to.members().method(entry.method()).isEmpty()) {
      Collection<String> known =
          to.members().methods().stream().map(m -> m.member().name()).toList();
      fault(
          entry.at() + ".method",
          "unknown method '" + entry.method() + "'" + hint(entry.method(), known));
    }
    links.add(
        new Link(
            from, entry.signal(), to, entry.method(), entry.binds(), Flag.bits(entry.flags())));
  }

  private ResolvedNode find(String at, String path) {
    ResolvedNode node = byPath.get(path);
    if (node == null && !path.isEmpty()) {
      fault(at, "no node '" + path + "'" + hint(path, byPath.keySet()));
    }
    return node;
  }

  private static String hint(String name, Collection<String> known) {
    return Suggestion.hint(name, known);
  }

  private void fault(String at, String message) {
    faults.add(at + ": " + message);
  }
}
