package dev.selenode.instance.scene.file;

import dev.selenode.instance.Script;
import dev.selenode.instance.scene.file.SceneFile.ConnectionEntry;
import dev.selenode.instance.scene.file.SceneFile.NodeEntry;
import dev.selenode.manifest.ManifestChain;
import dev.selenode.runtime.host.HostClass;
import java.util.List;
import java.util.Map;

/**
 * A node with all names looked up.
 *
 * @param path names from the top down
 * @param script null if it has none
 * @param members what the script and the type declare and inherit
 * @param values plain data that fits its type for each property that can be set
 * @param kept what was of no use
 */
record ResolvedNode(
    NodeEntry entry,
    String path,
    HostClass type,
    Script script,
    ManifestChain members,
    Map<String, Object> values,
    Kept kept,
    List<ResolvedNode> children) {

  /** The type of a property, for which anything will do if no class declares it. */
  String typeOf(String property) {
    return members.property(property).map(p -> p.member().type()).orElse("Variant");
  }

  /** A value turned out to be of no use. */
  void keep(String property) {
    Object data = entry.properties().get(property);
    values.remove(property);
    kept.properties().put(property, data);
  }

  /** A connection between two of them. */
  record Link(ConnectionEntry entry, ResolvedNode from, ResolvedNode to) {}
}
