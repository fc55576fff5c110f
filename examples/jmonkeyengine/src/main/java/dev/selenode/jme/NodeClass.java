package dev.selenode.jme;

import com.jme3.scene.Node;
import com.jme3.scene.Spatial;
import dev.selenode.runtime.host.Arguments;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.Parameter;

/** {@code Node} as scripts see it: a spatial with children. */
final class NodeClass {
  private NodeClass() {}

  static HostClass describe(HostClass spatial) {
    return HostClass.builder(Node.class)
        .base(spatial)
        .doc("A spatial with children.")
        .constructor((Arguments args) -> new Node(args.count() == 0 ? null : args.string(0)))
        .returning(int.class)
        .method("get_child_count", Node::getQuantity)
        .returning(Spatial.class)
        .method("get_child", Parameter.of("index", int.class), NodeClass::child)
        .method(
            "find_child", Parameter.of("name", String.class), (node, name) -> node.getChild(name))
        .returning(java.util.List.class)
        .method("get_children", Node::getChildren)
        .returning(void.class)
        .action(
            "add_child", Parameter.of("child", Spatial.class), (node, child) -> add(node, child))
        .action("remove_child", Parameter.of("child", Spatial.class), NodeClass::remove)
        .build();
  }

  private static Spatial child(Node node, int index) {
    if (index < 0 || index >= node.getQuantity()) {
      throw new IllegalArgumentException(
          "no child " + index + " in " + node.getName() + ", it has " + node.getQuantity());
    }
    return node.getChild(index);
  }

  private static void add(Node node, Spatial child) {
    if (child == null || child == node || node.hasAncestor(asNode(child))) {
      throw new IllegalArgumentException(node.getName() + " cannot have " + child + " as a child");
    }
    node.attachChild(child);
  }

  /** A node to ask for as an ancestor; geometries are nobody's. */
  private static Node asNode(Spatial child) {
    return child instanceof Node node ? node : new Node();
  }

  private static void remove(Node node, Spatial child) {
    if (child == null || child.getParent() != node) {
      throw new IllegalArgumentException(child + " is no child of " + node.getName());
    }
    node.detachChild(child);
  }

  /** The spatial at a path such as {@code ../Door/Handle}. */
  static Spatial at(Spatial from, String path) {
    Spatial found = find(from, path);
    if (found == null) {
      throw new IllegalArgumentException("no node '" + path + "' from " + from.getName());
    }
    return found;
  }

  /** As {@link #at}, or null. */
  static Spatial find(Spatial from, String path) {
    Spatial at = from;
    for (String name : path.split("/")) {
      if (name.equals("..")) {
        at = at.getParent();
      } else if (!name.isEmpty() && !name.equals(".")) {
        at = childNamed(at, name);
      }
      if (at == null) {
        return null;
      }
    }
    return at;
  }

  private static Spatial childNamed(Spatial parent, String name) {
    if (parent instanceof Node node) {
      for (Spatial child : node.getChildren()) {
        if (name.equals(child.getName())) {
          return child;
        }
      }
    }
    return null;
  }
}
