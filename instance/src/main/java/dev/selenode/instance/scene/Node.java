package dev.selenode.instance.scene;

import dev.selenode.runtime.host.Conversions;
import dev.selenode.runtime.host.LuaClass;
import dev.selenode.runtime.host.LuaConstant;
import dev.selenode.runtime.host.LuaConstructor;
import dev.selenode.runtime.host.LuaDefault;
import dev.selenode.runtime.host.LuaMethod;
import dev.selenode.runtime.host.LuaProperty;
import dev.selenode.runtime.host.LuaSignal;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.text.Search;
import dev.selenode.runtime.variant.NodePath;
import java.util.List;

/**
 * {@code Node}: a piece of a scene, with children. Names, paths, order of callbacks and signals are
 * Godot 3's. What is an error message and a null there is an error to the caller here.
 *
 * <p>An engine extends it for its own kinds of nodes; {@link #notified} tells those of events.
 */
@LuaClass
@LuaSignal("ready")
@LuaSignal("renamed")
@LuaSignal("tree_entered")
@LuaSignal("tree_exiting")
@LuaSignal("tree_exited")
@LuaSignal(value = "child_entered_tree", args = "node")
@LuaSignal(value = "child_exiting_tree", args = "node")
public class Node extends AbstractNode {
  @LuaConstant public static final int NOTIFICATION_ENTER_TREE = 10;
  @LuaConstant public static final int NOTIFICATION_EXIT_TREE = 11;
  @LuaConstant public static final int NOTIFICATION_MOVED_IN_PARENT = 12;
  @LuaConstant public static final int NOTIFICATION_READY = 13;
  @LuaConstant public static final int NOTIFICATION_PAUSED = 14;
  @LuaConstant public static final int NOTIFICATION_UNPAUSED = 15;
  @LuaConstant public static final int NOTIFICATION_PHYSICS_PROCESS = 16;
  @LuaConstant public static final int NOTIFICATION_PROCESS = 17;
  @LuaConstant public static final int NOTIFICATION_PARENTED = 18;
  @LuaConstant public static final int NOTIFICATION_UNPARENTED = 19;
  @LuaConstant public static final int NOTIFICATION_PATH_CHANGED = 23;
  @LuaConstant public static final int NOTIFICATION_INTERNAL_PROCESS = 25;
  @LuaConstant public static final int NOTIFICATION_INTERNAL_PHYSICS_PROCESS = 26;
  @LuaConstant public static final int NOTIFICATION_POST_ENTER_TREE = 27;
  @LuaConstant public static final int DUPLICATE_SIGNALS = 1;
  @LuaConstant public static final int DUPLICATE_GROUPS = 2;
  @LuaConstant public static final int DUPLICATE_SCRIPTS = 4;
  @LuaConstant public static final int DUPLICATE_USE_INSTANCING = 8;
  @LuaConstant public static final int PAUSE_MODE_INHERIT = 0;
  @LuaConstant public static final int PAUSE_MODE_STOP = 1;
  @LuaConstant public static final int PAUSE_MODE_PROCESS = 2;

  /** A node without name, parent or script. */
  @LuaConstructor
  public Node() {}

  // --- children ------------------------------------------------------------------------------

  /**
   * Adds a child at the end. If its name is taken it gets another: {@code Name2} if legible, else
   * {@code @Name@2}.
   *
   * @throws IllegalArgumentException if the child has a parent or is this node or above it
   * @throws IllegalStateException while children are being told of something
   */
  @LuaMethod
  public void addChild(Node node, @LuaDefault("false") boolean legibleUniqueName) {
    Family.add(this, Family.require(node, "add_child", 1), legibleUniqueName);
  }

  /** As {@link #addChild(Node, boolean)}, with a name that is quickly made. */
  public final void addChild(Node node) {
    addChild(node, false);
  }

  /**
   * Takes a child out, which stays alive.
   *
   * @throws IllegalArgumentException if it is no child of this node
   * @throws IllegalStateException while children are being told of something
   */
  @LuaMethod
  public void removeChild(Node node) {
    Family.remove(this, Family.require(node, "remove_child", 1));
  }

  /** A child by its index, from 0, or from the end if negative. */
  @LuaMethod
  public Node getChild(int index) {
    int count = children.size();
    int i = index < 0 ? index + count : index;
    if (i < 0 || i >= count) {
      throw new IllegalArgumentException(
          "child index " + index + " of " + this + " is out of range, it has " + count);
    }
    return children.get(i);
  }

  /** The children right now. */
  @LuaMethod
  public List<Node> getChildren() {
    return children.snapshot();
  }

  @LuaMethod
  public int getChildCount() {
    return children.size();
  }

  /** The parent, or null. */
  @LuaMethod
  public Node getParent() {
    return parent;
  }

  /** Its place among its parent's children, from 0; -1 without a parent. */
  @LuaMethod
  public int getIndex() {
    return parent == null ? -1 : parent.children.indexOf(this);
  }

  /** Moves a child to an index, from 0, or from the end if negative. */
  @LuaMethod
  public void moveChild(Node child, int toPosition) {
    Family.move(this, Family.require(child, "move_child", 1), toPosition);
  }

  /** Moves this node behind its last sibling. */
  @LuaMethod
  public void raise() {
    if (parent != null) {
      parent.moveChild(this, -1);
    }
  }

  /** Whether a node is below this one, however deep. */
  @LuaMethod(name = "is_a_parent_of")
  public boolean isAncestorOf(Node node) {
    for (Node n = Family.require(node, "is_a_parent_of", 1).parent; n != null; n = n.parent) {
      if (n == this) {
        return true;
      }
    }
    return false;
  }

  /** Whether this node comes after another one of the same tree. */
  @LuaMethod
  public boolean isGreaterThan(Node node) {
    requireTree();
    Family.require(node, "is_greater_than", 1).requireTree();
    return TreeOrder.compare(this, node) > 0;
  }

  // --- names and paths -----------------------------------------------------------------------

  /** Its name; empty until it has been given one or has got a parent. */
  @LuaMethod
  @LuaProperty
  public String getName() {
    return name;
  }

  /**
   * Renames it; characters that mean something in paths are left out.
   *
   * @throws IllegalArgumentException if nothing is left
   */
  @LuaMethod
  public void setName(String name) {
    Family.rename(this, name);
  }

  /** The node at a path, from here or from {@code /root}. */
  @LuaMethod
  public Node getNode(Object path) {
    NodePath given = NodePaths.of(path, "get_node");
    Node found = NodePaths.find(this, given);
    if (found == null) {
      throw new IllegalArgumentException("node not found: '" + given + "' from " + this);
    }
    return found;
  }

  @LuaMethod
  public Node getNodeOrNull(Object path) {
    return NodePaths.find(this, NodePaths.of(path, "get_node_or_null"));
  }

  @LuaMethod
  public boolean hasNode(Object path) {
    return NodePaths.find(this, NodePaths.of(path, "has_node")) != null;
  }

  /** The first node below whose name matches a mask of {@code *} and {@code ?}, or null. */
  @LuaMethod
  public Node findNode(
      String mask, @LuaDefault("true") boolean recursive, @LuaDefault("true") boolean owned) {
    return NodePaths.search(this, mask, recursive, owned);
  }

  /** The first node above whose name matches a mask, or null. */
  @LuaMethod
  public Node findParent(String mask) {
    Node n = parent;
    while (n != null && !Search.fits(n.name, mask)) {
      n = n.parent;
    }
    return n;
  }

  @LuaMethod
  public NodePath getPath() {
    requireTree();
    return NodePaths.absolute(this);
  }

  @LuaMethod
  public NodePath getPathTo(Node node) {
    return NodePaths.between(this, Family.require(node, "get_path_to", 1));
  }

  /** The node above that it is saved with, or null. */
  @LuaMethod
  @LuaProperty
  public Node getOwner() {
    return owner;
  }

  @LuaMethod
  public void setOwner(Node owner) {
    if (owner != null && !owner.isAncestorOf(this)) {
      throw new IllegalArgumentException("the owner of " + this + " must be above it");
    }
    this.owner = owner;
  }

  // --- the tree ------------------------------------------------------------------------------

  @LuaMethod
  public boolean isInsideTree() {
    return tree != null;
  }

  /** The tree it is in. */
  @LuaMethod
  public SceneTree getTree() {
    return requireTree();
  }

  final SceneTree requireTree() {
    if (tree == null) {
      requireAlive();
      throw new IllegalStateException(this + " is not inside a tree");
    }
    return tree;
  }

  /** Frees it at the end of the frame. */
  @LuaMethod
  public void queueFree(LuaState state) {
    (tree != null ? tree : SceneTree.of(state)).queueDelete(this);
  }

  /** Frees it at the end of the frame. It must be inside a tree. */
  public final void queueFree() {
    requireTree().queueDelete(this);
  }

  @LuaMethod
  public boolean isQueuedForDeletion() {
    return deletionQueued;
  }

  /** Lets {@code _ready} be called again when it next enters a tree. */
  @LuaMethod
  public void requestReady() {
    readyFirst = true;
  }

  /**
   * A copy of this node and all below it, without a parent. Scripts come with the values of their
   * exported properties; of connections come those with {@code CONNECT_PERSIST}.
   *
   * @param flags the {@code DUPLICATE} constants; all by default
   */
  @LuaMethod
  public Node duplicate(LuaState state, @LuaDefault("15") int flags) {
    return new NodeCopies(state, flags).copy(this);
  }

  // --- telling all below ---------------------------------------------------------------------

  /** Tells this node and all below it of something, parents first. */
  @LuaMethod
  public void propagateNotification(int what) {
    Lifecycle change = new Lifecycle();
    change.notifyAll(this, what);
    change.finish();
  }

  /** Calls a method of this node and of all below it that have it, children first by default. */
  @LuaMethod
  public void propagateCall(
      LuaState state,
      String method,
      @LuaDefault List<?> args,
      @LuaDefault("false") boolean parentFirst) {
    Object[] values = args == null ? new Object[0] : args.toArray();
    for (int i = 0; i < values.length; i++) {
      values[i] = Conversions.toLua(state, values[i]);
    }
    Lifecycle change = new Lifecycle();
    change.callAll(SceneTree.of(state).objects(), this, method, values, parentFirst);
    change.finish();
  }

  /** Prints the paths of this node and all below it. */
  @LuaMethod
  public void printTree(LuaState state) {
    SceneTree.of(state).print(TreeText.paths(this));
  }

  /** Prints this node and all below it as a drawing. */
  @LuaMethod
  public void printTreePretty(LuaState state) {
    SceneTree.of(state).print(TreeText.drawing(this));
  }

  @Override
  public final void beforeFree() {
    Family.requireRemovable(this, "free");
    if (parent == null && tree != null) {
      throw new IllegalStateException("root is freed with its tree");
    }
  }

  @Override
  final void ending() {
    Lifecycle change = new Lifecycle();
    if (parent != null) {
      change.attempt(() -> Family.remove(parent, this));
    }
    change.attempt(() -> Family.freeChildren(this));
    change.finish();
  }

  @Override
  public String toString() {
    return className() + " '" + name + "'";
  }
}
