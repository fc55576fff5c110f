package dev.selenode.instance.scene;

import dev.selenode.runtime.text.Search;
import dev.selenode.runtime.variant.NodePath;
import java.util.ArrayDeque;
import java.util.Deque;

/** From paths to nodes and back. */
final class NodePaths {
  private NodePaths() {}

  /** The path that a script gave: a NodePath or a string. */
  static NodePath of(Object path, String method) {
    if (path instanceof NodePath p) {
      return p;
    }
    if (path instanceof String text) {
      return new NodePath(text);
    }
    String got = path == null ? "nil" : path instanceof Node ? "Node" : "a value of another type";
    throw new IllegalArgumentException(
        "bad argument #1 to '" + method + "' (got " + got + ", want NodePath)");
  }

  /**
   * The node at a path, or null.
   *
   * @throws IllegalStateException for an absolute path from outside the tree
   */
  static Node find(Node from, NodePath path) {
    if (path.isEmpty()) {
      return null;
    }
    Node at = path.isAbsolute() ? null : from;
    for (String step : path.names()) {
      at = at == null ? root(from, path, step) : step(at, step);
      if (at == null) {
        return null;
      }
    }
    return at;
  }

  private static Node root(Node from, NodePath path, String step) {
    if (!from.isInsideTree()) {
      throw new IllegalStateException(
          from + " is not inside a tree, so it can't find absolute path '" + path + "'");
    }
    Node root = from.tree.root();
    return root.name.equals(step) ? root : null;
  }

  private static Node step(Node at, String step) {
    return switch (step) {
      case "." -> at;
      case ".." -> at.parent;
      default -> at.children.find(step);
    };
  }

  /** The absolute path of a node inside a tree. */
  static NodePath absolute(Node node) {
    Deque<String> names = new ArrayDeque<>();
    for (Node n = node; n != null; n = n.parent) {
      names.push(n.name);
    }
    return new NodePath("/" + String.join("/", names));
  }

  /**
   * The way from one node to another.
   *
   * @throws IllegalArgumentException if they have no ancestor in common
   */
  static NodePath between(Node from, Node to) {
    if (from == to) {
      return new NodePath(".");
    }
    Deque<String> steps = new ArrayDeque<>();
    Node common = to;
    while (common != null && common != from && !common.isAncestorOf(from)) {
      steps.push(common.name);
      common = common.parent;
    }
    if (common == null) {
      throw new IllegalArgumentException(from + " and " + to + " have no common parent");
    }
    for (Node n = from; n != common; n = n.parent) {
      steps.push("..");
    }
    return new NodePath(String.join("/", steps));
  }

  /**
   * The first descendant whose name matches a mask ({@code *} any characters, {@code ?} one), or
   * null.
   *
   * @param owned passes over nodes without an owner
   */
  static Node search(Node from, String mask, boolean recursive, boolean owned) {
    for (int i = 0; i < from.children.size(); i++) {
      Node child = from.children.get(i);
      if (owned && child.owner == null) {
        continue; // nor are its children looked at, as in Godot
      }
      if (Search.fits(child.name, mask)) {
        return child;
      }
      Node below = recursive ? search(child, mask, true, owned) : null;
      if (below != null) {
        return below;
      }
    }
    return null;
  }
}
