package dev.selenode.instance.scene;

import java.util.List;

/** Changes to who is whose child. */
final class Family {
  private Family() {}

  /** A node that was passed to a method, alive and not nil. */
  static Node require(Node node, String method, int number) {
    if (node == null) {
      throw new IllegalArgumentException(
          "bad argument #" + number + " to '" + method + "' (got nil, want Node)");
    }
    node.requireAlive();
    return node;
  }

  static void add(Node parent, Node child, boolean legible) {
    parent.requireAlive();
    if (child == parent) {
      throw new IllegalArgumentException("can't add " + child + " to itself");
    }
    if (child.parent != null) {
      throw new IllegalArgumentException(
          "can't add " + child + " to " + parent + ", it already has parent " + child.parent);
    }
    if (child.isAncestorOf(parent) || child.tree != null) {
      throw new IllegalArgumentException(
          "can't add " + child + " to " + parent + ", which is below it");
    }
    requireUnblocked(parent, "add_child");
    child.name = NodeNames.unique(parent, child, child.name, legible);
    parent.children.add(child);
    child.parent = parent;
    Lifecycle change = new Lifecycle();
    change.notify(child, Node.NOTIFICATION_PARENTED, false);
    if (parent.tree != null) {
      change.setTree(child, parent.tree);
    }
    change.finish();
  }

  static void remove(Node parent, Node child) {
    if (child.parent != parent) {
      throw new IllegalArgumentException(
          "can't remove " + child + " from " + parent + ", it is not a child of it");
    }
    requireRemovable(child, "remove_child");
    Lifecycle change = new Lifecycle();
    if (child.tree != null) {
      change.setTree(child, null);
    }
    change.notify(child, Node.NOTIFICATION_UNPARENTED, false);
    parent.children.remove(child);
    child.parent = null;
    disown(child, child);
    if (parent.tree != null) {
      change.exited(child);
    }
    change.finish();
  }

  /** Makes sure that a node can be taken away from where it is. */
  static void requireRemovable(Node node, String method) {
    if (node.parent != null) {
      requireUnblocked(node.parent, method);
    }
    if (node.leaving) {
      throw new IllegalStateException(node + " is already leaving the tree, " + method + " failed");
    }
  }

  private static void requireUnblocked(Node parent, String method) {
    if (parent.blocked > 0) {
      throw new IllegalStateException(
          parent + " is busy telling its children, " + method + " failed; call it deferred");
    }
  }

  /** Forgets owners that are no longer above what they own. */
  private static void disown(Node top, Node node) {
    if (node.owner != null && node.owner != top && !top.isAncestorOf(node.owner)) {
      node.owner = null;
    }
    for (int i = 0; i < node.children.size(); i++) {
      disown(top, node.children.get(i));
    }
  }

  static void move(Node parent, Node child, int position) {
    if (child.parent != parent) {
      throw new IllegalArgumentException(
          "can't move " + child + " in " + parent + ", it is not a child of it");
    }
    int count = parent.children.size();
    int to = position < 0 ? position + count : position == count ? count - 1 : position;
    if (to < 0 || to >= count) {
      throw new IllegalArgumentException(
          "can't move " + child + " to " + position + ", " + parent + " has " + count);
    }
    int from = parent.children.indexOf(child);
    if (from == to) {
      return;
    }
    requireUnblocked(parent, "move_child");
    parent.children.move(child, to);
    Lifecycle change = new Lifecycle();
    if (parent.tree != null) {
      change.attempt(parent.tree::changed);
    }
    parent.blocked++;
    for (int i = Math.min(from, to); i <= Math.max(from, to); i++) {
      Node moved = parent.children.get(i);
      reorder(moved);
      change.notify(moved, Node.NOTIFICATION_MOVED_IN_PARENT, false);
    }
    parent.blocked--;
    change.finish();
  }

  private static void reorder(Node node) {
    if (node.tree != null) {
      node.reorderLists();
      for (int i = 0; i < node.children.size(); i++) {
        reorder(node.children.get(i));
      }
    }
  }

  static void rename(Node node, String wanted) {
    if (wanted == null) {
      throw new IllegalArgumentException("bad argument #1 to 'set_name' (got nil, want String)");
    }
    String name = NodeNames.valid(wanted);
    if (node.parent == null) {
      node.name = name;
    } else {
      String unique = NodeNames.unique(node.parent, node, name, false);
      node.parent.children.rename(node, unique);
    }
    Lifecycle change = new Lifecycle();
    change.notifyAll(node, Node.NOTIFICATION_PATH_CHANGED);
    change.finish();
    if (node.tree != null) {
      node.emit("renamed");
      node.tree.emit("node_renamed", node);
      node.tree.changed();
    }
  }

  /** Frees all children, the last first. */
  static void freeChildren(Node parent) {
    Lifecycle change = new Lifecycle();
    boolean goesOn = true;
    while (goesOn && parent.children.size() > 0) {
      goesOn =
          false; // callbacks may add children, and one that is leaving right now can't be freed
      List<Node> now = parent.children.snapshot();
      for (int i = now.size() - 1; i >= 0; i--) {
        Node child = now.get(i);
        change.attempt(() -> child.freeWith(parent.objectState()));
        goesOn |= child.isFreed();
      }
    }
    change.finish();
  }
}
