package dev.selenode.tools.scene;

import dev.selenode.instance.Script;
import dev.selenode.manifest.ManifestChain;
import dev.selenode.runtime.host.HostClass;
import java.util.List;
import java.util.Map;

/**
 * A node with all names looked up.
 *
 * @param path names from the top down
 * @param script null if it has none
 * @param members what the script or the type declares and inherits
 * @param values a Java value of its type for each property given
 */
record ResolvedNode(
    String path,
    String name,
    HostClass type,
    Script script,
    ManifestChain members,
    Map<String, Object> values,
    List<String> groups,
    List<ResolvedNode> children) {

  /** A connection between two of them. */
  record Link(
      ResolvedNode from,
      String signal,
      ResolvedNode to,
      String method,
      List<Object> binds,
      int flags) {}
}
