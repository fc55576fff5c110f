package dev.selenode.instance.scene;

import dev.selenode.runtime.host.LuaDefault;
import dev.selenode.runtime.host.LuaMethod;
import dev.selenode.runtime.host.LuaProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The part of {@link Node} that has to do with groups, frames and pauses; and its state. */
abstract class AbstractNode extends SceneObject {
  final ChildList children = new ChildList();
  String name = "";
  Node parent;
  Node owner;
  SceneTree tree;
  int pauseMode = Node.PAUSE_MODE_INHERIT;
  int processPriority;

  /** Its place among its parent's children, holes counted; -1 without a parent. */
  int slot = -1;

  /** How far below the root, which has 1. */
  int depth;

  /** Greater than 0 while its children are being told of something. */
  int blocked;

  /** The last number given to a child whose name had to be made. */
  int lastMark = 1;

  /** Whether {@code _ready} is still to come. */
  boolean readyFirst = true;

  /** Whether its turn to be ready has come, so that new children are ready at once. */
  boolean readyNotified;

  boolean leaving;
  private FrameEvents frameEvents;
  private Map<String, OrderedNodes.Entry> groups;

  AbstractNode() {}

  private Node self() {
    return (Node) this;
  }

  /**
   * Something happened to the node, named by one of the {@code NOTIFICATION} constants. For Java
   * classes; the script is told by itself.
   */
  protected void notified(int what) {}

  // --- groups --------------------------------------------------------------------------------

  /** Puts it into a group, once. */
  @LuaMethod
  public void addToGroup(String group, @LuaDefault("false") boolean persistent) {
    if (group.isEmpty()) {
      throw new IllegalArgumentException("a group needs a name");
    }
    if (groups == null) {
      groups = new LinkedHashMap<>(4);
    }
    if (!groups.containsKey(group)) {
      groups.put(group, tree == null ? null : tree.groups().join(group, self()));
    }
  }

  /** As {@link #addToGroup(String, boolean)}. */
  public final void addToGroup(String group) {
    addToGroup(group, false);
  }

  /** Takes it out of a group, if it is in it. */
  @LuaMethod
  public void removeFromGroup(String group) {
    OrderedNodes.Entry entry = groups == null ? null : groups.remove(group);
    if (entry != null) {
      tree.groups().leave(group, entry);
    }
  }

  @LuaMethod
  public boolean isInGroup(String group) {
    return groups != null && groups.containsKey(group);
  }

  /** The names of its groups. */
  @LuaMethod
  public List<String> getGroups() {
    return groups == null ? List.of() : new ArrayList<>(groups.keySet());
  }

  // --- frames --------------------------------------------------------------------------------

  /** Whether it is told of an event. */
  final boolean wants(FrameEvent event) {
    return frameEvents != null && frameEvents.wants(event);
  }

  /** Tells it of an event, or no more. */
  final void want(FrameEvent event, boolean want) {
    if (frameEvents == null) {
      frameEvents = new FrameEvents(self());
    }
    frameEvents.set(event, want);
  }

  /** Has it told of the events that its script has a method for. */
  final void listenToScript() {
    for (FrameEvent event : FrameEvent.values()) {
      if (event.method != null && Virtuals.has(this, event.method)) {
        want(event, true);
      }
    }
  }

  /** Takes its places in the lists of the tree it came into. */
  final void joinLists() {
    if (groups != null) {
      groups.replaceAll((group, entry) -> tree.groups().join(group, self()));
    }
    if (frameEvents != null) {
      frameEvents.enterTree();
    }
  }

  /** Gives up its places in the tree's lists. */
  final void leaveLists() {
    if (groups != null) {
      groups.replaceAll(
          (group, entry) -> {
            tree.groups().leave(group, entry);
            return null;
          });
    }
    if (frameEvents != null) {
      frameEvents.exitTree();
    }
  }

  /** It has another place among its siblings. */
  final void reorderLists() {
    if (groups != null && tree != null) {
      groups.forEach((group, entry) -> entry.list.reorder());
    }
    if (frameEvents != null) {
      frameEvents.reorder();
    }
  }

  /** Has {@code _process} called each frame; a script that has it need not ask. */
  @LuaMethod
  public void setProcess(boolean enable) {
    want(FrameEvent.PROCESS, enable);
  }

  @LuaMethod
  public boolean isProcessing() {
    return wants(FrameEvent.PROCESS);
  }

  @LuaMethod
  public void setPhysicsProcess(boolean enable) {
    want(FrameEvent.PHYSICS_PROCESS, enable);
  }

  @LuaMethod
  public boolean isPhysicsProcessing() {
    return wants(FrameEvent.PHYSICS_PROCESS);
  }

  @LuaMethod
  public void setProcessInternal(boolean enable) {
    want(FrameEvent.INTERNAL_PROCESS, enable);
  }

  @LuaMethod
  public boolean isProcessingInternal() {
    return wants(FrameEvent.INTERNAL_PROCESS);
  }

  @LuaMethod
  public void setPhysicsProcessInternal(boolean enable) {
    want(FrameEvent.INTERNAL_PHYSICS_PROCESS, enable);
  }

  @LuaMethod
  public boolean isPhysicsProcessingInternal() {
    return wants(FrameEvent.INTERNAL_PHYSICS_PROCESS);
  }

  @LuaMethod
  public void setProcessInput(boolean enable) {
    want(FrameEvent.INPUT, enable);
  }

  @LuaMethod
  public boolean isProcessingInput() {
    return wants(FrameEvent.INPUT);
  }

  @LuaMethod
  public void setProcessUnhandledInput(boolean enable) {
    want(FrameEvent.UNHANDLED_INPUT, enable);
  }

  @LuaMethod
  public boolean isProcessingUnhandledInput() {
    return wants(FrameEvent.UNHANDLED_INPUT);
  }

  /** Lower priorities are processed first; 0 by default. */
  @LuaMethod
  @LuaProperty(export = true)
  public int getProcessPriority() {
    return processPriority;
  }

  @LuaMethod
  public void setProcessPriority(int priority) {
    processPriority = priority;
    reorderLists();
  }

  /** Seconds since the frame before, as {@code _process} gets them. */
  @LuaMethod
  public double getProcessDeltaTime() {
    return tree == null ? 0 : tree.frames().delta();
  }

  @LuaMethod
  public double getPhysicsProcessDeltaTime() {
    return tree == null ? 0 : tree.frames().physicsDelta();
  }

  // --- pauses --------------------------------------------------------------------------------

  /** One of the {@code PAUSE_MODE} constants. */
  @LuaMethod
  @LuaProperty(export = true)
  public int getPauseMode() {
    return pauseMode;
  }

  @LuaMethod
  public void setPauseMode(int mode) {
    if (mode < Node.PAUSE_MODE_INHERIT || mode > Node.PAUSE_MODE_PROCESS) {
      throw new IllegalArgumentException("invalid pause mode, got " + mode + ", want 0 to 2");
    }
    pauseMode = mode;
  }

  /** Whether it is inside a tree, and not stopped by that being paused. */
  @LuaMethod
  public boolean canProcess() {
    if (tree == null || !tree.isPaused()) {
      return tree != null;
    }
    AbstractNode decides = this;
    while (decides.pauseMode == Node.PAUSE_MODE_INHERIT && decides.parent != null) {
      decides = decides.parent;
    }
    return decides.pauseMode == Node.PAUSE_MODE_PROCESS;
  }
}
