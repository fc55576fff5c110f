package dev.selenode.instance.scene;

import dev.selenode.instance.object.ObjectRegistry;

/**
 * One change to a tree, told to all nodes that it concerns in Godot 3's order: {@code _enter_tree}
 * parents first, {@code _ready} children first, {@code _exit_tree} children first from the last.
 * While children are told of something, their parent's list of children can't be changed.
 *
 * <p>Scripts' errors are reported where they happen. What is thrown all the same (by a Java class,
 * by a resource limit) is held until everybody has been told, so that it can't leave a tree half
 * changed; {@link #finish} throws it.
 */
final class Lifecycle {
  private RuntimeException held;

  /** Ends the change. */
  void finish() {
    if (held != null) {
      throw held;
    }
  }

  /** Does something that may fail as part of the change. */
  void attempt(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException e) {
      if (held == null) {
        held = e;
      } else if (held != e) {
        held.addSuppressed(e);
      }
    }
  }

  private void call(Node node, String method) {
    attempt(() -> Virtuals.call(node, method));
  }

  private void emit(SceneObject object, String signal, Object... args) {
    attempt(() -> object.emit(signal, args));
  }

  /** Tells a node of something: its Java class first, or last if reversed. */
  void notify(Node node, int what, boolean reversed) {
    if (!reversed) {
      attempt(() -> node.notified(what));
    }
    attempt(() -> Virtuals.notify(node, what, reversed));
    if (reversed) {
      attempt(() -> node.notified(what));
    }
  }

  // --- coming and going ----------------------------------------------------------------------

  /** Moves a node and all below it into a tree, or out of its tree with null. */
  void setTree(Node node, SceneTree tree) {
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
      emit(before, "tree_changed");
    }
    if (tree != null) {
      emit(tree, "tree_changed");
    }
  }

  private void enter(Node node) {
    Node parent = node.parent;
    node.tree = parent == null ? node.tree : parent.tree;
    node.depth = parent == null ? 1 : parent.depth + 1;
    node.joinLists();
    node.tree.nodeCount++;
    notify(node, Node.NOTIFICATION_ENTER_TREE, false);
    call(node, Virtuals.ENTER_TREE);
    emit(node, "tree_entered");
    if (node.tree == null) {
      return; // a callback took it out again
    }
    emit(node.tree, "node_added", node);
    if (parent != null) {
      emit(parent, "child_entered_tree", node);
    }
    node.blocked++;
    for (int i = 0; i < node.children.size(); i++) {
      Node child = node.children.get(i);
      if (child.tree == null) { // it may have been added by a callback just now
        enter(child);
      }
    }
    node.blocked--;
  }

  private void ready(Node node) {
    node.readyNotified = true;
    node.blocked++;
    for (int i = 0; i < node.children.size(); i++) {
      ready(node.children.get(i));
    }
    node.blocked--;
    notify(node, Node.NOTIFICATION_POST_ENTER_TREE, false);
    if (node.readyFirst) {
      node.readyFirst = false;
      node.listenToScript();
      call(node, Virtuals.READY);
      notify(node, Node.NOTIFICATION_READY, false);
      emit(node, "ready");
    }
  }

  private void exit(Node node) {
    if (node.tree == null || node.leaving) {
      return; // it never came in, as a callback took its parent out; or it is going already
    }
    node.leaving = true;
    node.blocked++;
    for (int i = node.children.size() - 1; i >= 0; i--) {
      exit(node.children.get(i));
    }
    node.blocked--;
    call(node, Virtuals.EXIT_TREE);
    emit(node, "tree_exiting");
    notify(node, Node.NOTIFICATION_EXIT_TREE, true);
    SceneTree tree = node.tree;
    tree.forget(node);
    emit(tree, "node_removed", node);
    if (node.parent != null) {
      emit(node.parent, "child_exiting_tree", node);
    }
    node.leaveLists();
    node.readyNotified = false;
    node.tree = null;
    node.depth = 0;
    node.leaving = false;
    emit(tree, "tree_changed");
  }

  /** Emits {@code tree_exited} of a node that left and all below it, children first. */
  void exited(Node node) {
    node.blocked++;
    for (int i = 0; i < node.children.size(); i++) {
      exited(node.children.get(i));
    }
    node.blocked--;
    emit(node, "tree_exited");
  }

  // --- telling all below ---------------------------------------------------------------------

  /** Tells a node and all below it of something, parents first. */
  void notifyAll(Node node, int what) {
    node.blocked++;
    notify(node, what, false);
    for (int i = 0; i < node.children.size(); i++) {
      notifyAll(node.children.get(i), what);
    }
    node.blocked--;
  }

  /** Calls a method of a node and all below it, of those that have it; values are Lua's. */
  void callAll(
      ObjectRegistry objects, Node node, String method, Object[] luaArgs, boolean parentFirst) {
    node.blocked++;
    if (parentFirst) {
      attempt(() -> Virtuals.callAny(node, objects, method, luaArgs));
    }
    for (int i = 0; i < node.children.size(); i++) {
      callAll(objects, node.children.get(i), method, luaArgs, parentFirst);
    }
    if (!parentFirst) {
      attempt(() -> Virtuals.callAny(node, objects, method, luaArgs));
    }
    node.blocked--;
  }
}
