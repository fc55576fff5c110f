package dev.selenode.instance.scene.file;

import dev.selenode.instance.Script;
import dev.selenode.instance.Scripting;
import dev.selenode.instance.scene.Node;
import dev.selenode.instance.scene.file.ResolvedNode.Link;
import dev.selenode.instance.scene.file.SceneFile.ConnectionEntry;
import dev.selenode.instance.scene.file.SceneFile.NodeEntry;
import dev.selenode.manifest.ManifestChain;
import dev.selenode.manifest.ScriptManifest;
import dev.selenode.manifest.read.HostManifest;
import dev.selenode.runtime.ScriptException;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClasses;
import dev.selenode.runtime.host.Suggestion;
import dev.selenode.runtime.host.TypeMismatch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks up what a scene names: classes, scripts, members, types of values. */
final class SceneResolver {
  private final Scripting scripting;
  private final HostClasses classes;
  private final String folder;
  private final List<String> faults;
  private final Map<String, ResolvedNode> byPath = new LinkedHashMap<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Map<String, Object>> uselessConnections = new ArrayList<>();

  /**
   * @param path of the scene
   * @param faults gets all there are; what has none can be used all the same
   */
  SceneResolver(Scripting scripting, String path, List<String> faults) {
    this.scripting = scripting;
    this.classes = scripting.runtime().hostClasses();
    this.folder = path.substring(0, path.lastIndexOf('/') + 1);
    this.faults = faults;
  }

  List<ResolvedNode> resolve(SceneFile file) {
    List<ResolvedNode> nodes = nodes("", file.nodes());
    byPath.values().forEach(this::checkReferences);
    file.connections().forEach(this::connection);
    return nodes;
  }

  /** In the order of the file; known once the nodes are resolved. */
  List<Link> links() {
    return links;
  }

  /** The connections that can't be made, as they are written. */
  List<Map<String, Object>> uselessConnections() {
    return uselessConnections;
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
    Kept kept = Kept.of(entry.others());
    Script script = entry.script() == null ? null : script(entry);
    HostClass type = type(entry, script, kept);
    if (script != null && !type.extendsFrom(classes.find(script.hostClass()))) {
      script = null;
    }
    if (entry.script() != null && script == null) {
      kept.fields().put("script", entry.script());
    }
    ResolvedNode node =
        new ResolvedNode(
            entry,
            path,
            type,
            script,
            members(script, type),
            new LinkedHashMap<>(),
            kept,
            new ArrayList<>());
    entry.properties().forEach((name, json) -> property(node, name, json));
    node.children().addAll(nodes(path + "/", entry.children()));
    return node;
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

  /** The class of a node; where it can't be had, the nearest that can. */
  private HostClass type(NodeEntry entry, Script script, Kept kept) {
    HostClass base = script == null ? null : classes.find(script.hostClass());
    HostClass nearest = base == null ? classes.find("Node") : base;
    if (entry.type() == null) {
      return nodeClass(entry.at() + ".script", nearest);
    }
    HostClass type = classes.find(entry.type());
    if (type == null) {
      String hint = Suggestion.hint(entry.type(), classes.names());
      fault(entry.at() + ".type", "unknown class '" + entry.type() + "'" + hint);
      kept.fields().put("type", entry.type());
      return nodeClass(entry.at() + ".script", nearest);
    }
    if (base != null && !type.extendsFrom(base)) {
      fault(entry.at() + ".type", "got " + type.name() + ", but the script extends " + base.name());
    }
    return nodeClass(entry.at() + ".type", type);
  }

  private HostClass nodeClass(String at, HostClass type) {
    if (!Node.class.isAssignableFrom(type.javaClass())) {
      fault(at, "got a " + type.name() + ", want a Node");
      return classes.find("Node");
    }
    if (type.constructor() == null) {
      fault(at, "class " + type.name() + " cannot be created");
      return classes.find("Node");
    }
    return type;
  }

  /** Those of the script and its bases, and those of the type, which may be below the script's. */
  private ManifestChain members(Script script, HostClass type) {
    List<ScriptManifest> manifests = new ArrayList<>();
    if (script != null) {
      script.chain().classes().stream().filter(m -> m.path() != null).forEach(manifests::add);
    }
    for (HostClass c = type; c != null; c = c.base()) {
      manifests.add(HostManifest.of(scripting.runtime().state(), c));
    }
    return new ManifestChain(manifests);
  }

  // --- values --------------------------------------------------------------------------------

  private void property(ResolvedNode node, String name, Object json) {
    String at = node.entry().at() + ".properties." + name;
    boolean declared = node.members().property(name).isPresent();
    boolean scriptMissing = node.script() == null && node.entry().script() != null;
    if (!declared && !hasMore(node)) {
      if (!scriptMissing) { // which was told already
        fault(at, "unknown property" + hint(name, propertyNames(node.members())));
      }
      node.keep(name);
      return;
    }
    try {
      SceneValues.check(node.typeOf(name), json);
      node.values().put(name, json);
    } catch (TypeMismatch e) {
      fault(at, e.getMessage());
      node.keep(name);
    }
  }

  /** Whether its script knows properties that it does not declare. */
  private static boolean hasMore(ResolvedNode node) {
    return node.script() != null && node.script().hasMethod("_get_property_list");
  }

  private static Collection<String> propertyNames(ManifestChain members) {
    return members.properties().stream().map(p -> p.member().name()).toList();
  }

  private void checkReferences(ResolvedNode node) {
    for (Map.Entry<String, Object> value : List.copyOf(node.values().entrySet())) {
      String at = node.entry().at() + ".properties." + value.getKey();
      if (!allFound(at, value.getValue())) {
        node.keep(value.getKey());
      }
    }
  }

  private boolean allFound(String at, Object json) {
    boolean all = true;
    for (String path : SceneValues.references(json)) {
      all &= find(at, path) != null;
    }
    return all;
  }

  // --- connections ---------------------------------------------------------------------------

  private void connection(ConnectionEntry entry) {
    int before = faults.size();
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
    allFound(entry.at() + ".binds", entry.binds());
    if (from != null && to != null && faults.size() == before) {
      links.add(new Link(entry, from, to));
    } else {
      uselessConnections.add(entry.json());
    }
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
