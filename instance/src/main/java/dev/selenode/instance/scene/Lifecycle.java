package dev.selenode.instance.scene;

import dev.selenode.instance.object.ObjectRegistry;

/**
 * What happens to nodes as they come into a tree and go, in Godot 3's order: {@code _enter_tree}
 * parents first, {@code _ready} children first, {@code _exit_tree} children first from the last.
 * While children are told of something, their parent's list of children can't be changed.
 */
final class Lifecycle {
  private Lifecycle() {}

  /** Moves a node and all below it into a tree, or out of its tree with null. */
  static void setTree(Node node, SceneTree tree) {
    SceneTree before = node.tree;
    if (before != null) {
      exit(node);
    }
    if (tree != null) {
      node.tree = tree;
      enter(node);
      boolean canBeReady = node.parent == null || node.parent.readyNotified;
      if (canBeReady && node.tree == tree) { // unless a callback took it out again
        ready(node);
      }
    }
    if (before != null) {
      before.changed();
    }
    if (tree != null) {
      tree.changed();
    }
  }

  private static void enter(Node node) {
    Node parent = node.parent;
    node.tree = parent == null ? node.tree : parent.tree;
    node.depth = parent == null ? 1 : parent.depth + 1;
    node.joinLists();
    node.tree.nodeCount++;
    notify(node, Node.NOTIFICATION_ENTER_TREE, false);
    Virtuals.call(node, Virtuals.ENTER_TREE);
    node.emit("tree_entered");
    if (node.tree == null) {
      return; // a callback took it out again
    }
    node.tree.emit("node_added", node);
    if (parent != null) {
      parent.emit("child_entered_tree", node);
    }
    node.blocked++;
    try {
      for (int i = 0; i < node.children.size(); i++) {
        Node child = node.children.get(i);
        if (child.tree == null) { // it may have been added by a callback just now
          enter(child);
        }
      }
    } finally {
      node.blocked--;
    }
  }

  private static void ready(Node node) {
    node.readyNotified = true;
    node.blocked++;
    try {
      for (int i = 0; i < node.children.size(); i++) {
        ready(node.children.get(i));
      }
    } finally {
      node.blocked--;
    }
    notify(node, Node.NOTIFICATION_POST_ENTER_TREE, false);
    if (node.readyFirst) {
      node.readyFirst = false;
      node.listenToScript();
      Virtuals.call(node, Virtuals.READY);
      node.notified(Node.NOTIFICATION_READY);
      Virtuals.notify(node, Node.NOTIFICATION_READY, false);
      node.emit("ready");
    }
  }

  private static void exit(Node node) {
    if (node.tree == null) {
      return; // it never came in: a callback took its parent out before
    }
    node.leaving = true;
    node.blocked++;
    try {
      for (int i = node.children.size() - 1; i >= 0; i--) {
        exit(node.children.get(i));
      }
    } finally {
      node.blocked--;
    }
    Virtuals.call(node, Virtuals.EXIT_TREE);
    node.emit("tree_exiting");
    notify(node, Node.NOTIFICATION_EXIT_TREE, true);
    SceneTree tree = node.tree;
    tree.nodeRemoved(node);
    if (node.parent != null) {
      node.parent.emit("child_exiting_tree", node);
    }
    node.leaveLists();
    node.readyNotified = false;
    node.tree = null;
    node.depth = 0;
    node.leaving = false;
    tree.changed();
  }

  /** Emits {@code tree_exited} of a node that left and all below it, children first. */
  static void exited(Node node) {
    node.blocked++;
    try {
      for (int i = 0; i < node.children.size(); i++) {
        exited(node.children.get(i));
      }
    } finally {
      node.blocked--;
    }
    node.emit("tree_exited");
  }

  /** Tells a node of something: its Java class first, or last if reversed. */
  static void notify(Node node, int what, boolean reversed) {
    if (!reversed) {
      node.notified(what);
    }
    Virtuals.notify(node, what, reversed);
    if (reversed) {
      node.notified(what);
    }
  }

  /** Tells a node and all below it of something, parents first. */
  static void notifyAll(Node node, int what) {
    node.blocked++;
    try {
      notify(node, what, false);
      for (int i = 0; i < node.children.size(); i++) {
        notifyAll(node.children.get(i), what);
      }
    } finally {
      node.blocked--;
    }
  }

  /** Calls a method of a node and all below it, of those that have it; values are Lua's. */
  static void callAll(
      ObjectRegistry objects, Node node, String method, Object[] luaArgs, boolean parentFirst) {
    node.blocked++;
    try {
      if (parentFirst) {
        Virtuals.callAny(node, objects, method, luaArgs);
      }
      for (int i = 0; i < node.children.size(); i++) {
        callAll(objects, node.children.get(i), method, luaArgs, parentFirst);
      }
      if (!parentFirst) {
        Virtuals.callAny(node, objects, method, luaArgs);
      }
    } finally {
      node.blocked--;
    }
  }
}
