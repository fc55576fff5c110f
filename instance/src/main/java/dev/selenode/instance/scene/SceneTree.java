package dev.selenode.instance.scene;

import dev.selenode.instance.Scripting;
import dev.selenode.instance.object.ObjectRegistry;
import dev.selenode.runtime.host.Arguments;
import dev.selenode.runtime.host.LuaClass;
import dev.selenode.runtime.host.LuaConstant;
import dev.selenode.runtime.host.LuaDefault;
import dev.selenode.runtime.host.LuaMethod;
import dev.selenode.runtime.host.LuaProperty;
import dev.selenode.runtime.host.LuaSignal;
import dev.selenode.runtime.interpreter.LuaState;
import java.util.List;

/**
 * {@code SceneTree}: a root, the nodes below it, and the frames they live in. The host calls {@link
 * #frame} once a frame, and {@link #free} at the end, which frees all nodes.
 *
 * <p>A frame goes as in Godot 3:
 *
 * <ol>
 *   <li>what other threads handed over and what was deferred since the last frame;
 *   <li>physics steps, none to eight of a sixtieth of a second: signal {@code physics_frame},
 *       {@code _physics_process}, deferred calls, queued deletions;
 *   <li>signal {@code idle_frame}, deferred calls, {@code Timer} nodes, {@code _process}, deferred
 *       calls, queued deletions, timers of {@link #createTimer}, deferred calls.
 * </ol>
 */
@LuaClass
@LuaSignal("tree_changed")
@LuaSignal(value = "node_added", args = "node")
@LuaSignal(value = "node_removed", args = "node")
@LuaSignal(value = "node_renamed", args = "node")
@LuaSignal("idle_frame")
@LuaSignal("physics_frame")
public final class SceneTree extends SceneObject {
  @LuaConstant public static final int GROUP_CALL_DEFAULT = 0;
  @LuaConstant public static final int GROUP_CALL_REVERSE = 1;
  @LuaConstant public static final int GROUP_CALL_REALTIME = 2;
  @LuaConstant public static final int GROUP_CALL_UNIQUE = 4;

  /** How many nodes are in it. */
  int nodeCount;

  private final Scripting scripting;
  private final Node root = new Node();
  private final Frames frames;
  private final Groups groups = new Groups(this);
  private final Input input;
  private final OrderedNodes[] nodes = new OrderedNodes[FrameEvent.values().length];
  private Node currentScene;
  private boolean paused;
  private boolean quitting;
  private int exitCode;

  /** A tree with a root alone; {@link Scene#install} makes it. */
  SceneTree(Scripting scripting, Engine engine) {
    this.scripting = scripting;
    for (FrameEvent event : FrameEvent.values()) {
      nodes[event.index] = event.newList();
    }
    frames = new Frames(this, engine);
    input = new Input(this);
    root.name = "root";
    new Lifecycle().setTree(root, this);
  }

  /** The tree of a state. */
  static SceneTree of(LuaState state) {
    return state.service(SceneTree.class);
  }

  /** The runtime whose scripts live in it. */
  public Scripting scripting() {
    return scripting;
  }

  ObjectRegistry objects() {
    return scripting.objects();
  }

  // --- frames --------------------------------------------------------------------------------

  /**
   * Runs a frame.
   *
   * @param delta seconds since the frame before
   * @return whether to go on: false once a script has called {@code quit}
   * @throws IllegalStateException when called within a frame
   */
  public boolean frame(double delta) {
    requireAlive();
    frames.run(delta);
    return !quitting;
  }

  /**
   * Hands an input event to {@code _input}, the last node of the tree first, and if no script
   * called {@code set_input_as_handled}, to {@code _unhandled_input}.
   *
   * @param event what the scripts get, converted as any Java value
   */
  public void input(Object event) {
    requireAlive();
    input.deliver(event);
  }

  @LuaMethod
  public void setInputAsHandled() {
    input.handled = true;
  }

  @LuaMethod
  public boolean isInputHandled() {
    return input.handled;
  }

  /** Makes a timer that emits {@code timeout} once, in a pause too if the second is true. */
  @LuaMethod
  public SceneTreeTimer createTimer(double timeSec, @LuaDefault("true") boolean pauseModeProcess) {
    return frames.createTimer(timeSec, pauseModeProcess);
  }

  /** Ends the run after this frame. */
  @LuaMethod
  public void quit(@LuaDefault("-1") int exitCode) {
    quitting = true;
    this.exitCode = exitCode < 0 ? this.exitCode : exitCode;
  }

  /** What the last {@code quit} said; 0 at first. */
  public int exitCode() {
    return exitCode;
  }

  /** Stops all nodes but those whose pause mode lets them go on. */
  @LuaMethod
  @LuaProperty
  public boolean isPaused() {
    return paused;
  }

  @LuaMethod(name = "set_pause")
  public void setPaused(boolean pause) {
    if (pause != paused) {
      paused = pause;
      int what = pause ? Node.NOTIFICATION_PAUSED : Node.NOTIFICATION_UNPAUSED;
      Lifecycle change = new Lifecycle();
      change.notifyAll(root, what);
      change.finish();
    }
  }

  /** How many physics steps there were. */
  @LuaMethod
  public long getFrame() {
    return frames.physicsFrames();
  }

  Frames frames() {
    return frames;
  }

  /** The nodes that asked for an event. */
  OrderedNodes nodes(FrameEvent event) {
    return nodes[event.index];
  }

  // --- nodes ---------------------------------------------------------------------------------

  /** The root, named {@code root}: what nodes of the scene are added to. */
  @LuaMethod(name = "get_root")
  @LuaProperty
  public Node root() {
    return root;
  }

  /** The scene that is played: a child of the root, or null. */
  @LuaMethod
  @LuaProperty
  public Node getCurrentScene() {
    return currentScene;
  }

  @LuaMethod
  public void setCurrentScene(Node scene) {
    if (scene != null && scene.parent != root) {
      throw new IllegalArgumentException("the current scene must be a child of root, got " + scene);
    }
    currentScene = scene;
  }

  @LuaMethod
  public int getNodeCount() {
    return nodeCount;
  }

  /** Frees an object at the end of the frame. */
  @LuaMethod
  public void queueDelete(Object obj) {
    frames.queueDelete(obj);
  }

  /** A node leaves it. */
  void forget(Node node) {
    nodeCount--;
    if (currentScene == node) {
      currentScene = null;
    }
  }

  /** Nodes came, went or moved. */
  void changed() {
    emit("tree_changed");
  }

  // --- groups --------------------------------------------------------------------------------

  Groups groups() {
    return groups;
  }

  @LuaMethod
  public boolean hasGroup(String name) {
    return groups.has(name);
  }

  /** The nodes of a group, in tree order. */
  @LuaMethod
  public List<Node> getNodesInGroup(String group) {
    return groups.members(group);
  }

  /** Calls a method on all nodes of a group that have it, when deferred calls are run. */
  @LuaMethod
  public void callGroup(String group, String method, Arguments all) {
    groups.call(GROUP_CALL_DEFAULT, group, method, all.rest(2));
  }

  /** As {@code call_group}, as the {@code GROUP_CALL} flags say. */
  @LuaMethod
  public void callGroupFlags(int flags, String group, String method, Arguments all) {
    groups.call(flags, group, method, all.rest(3));
  }

  /** Sends a notification to all nodes of a group, when deferred calls are run. */
  @LuaMethod
  public void notifyGroup(String group, int notification) {
    groups.notify(GROUP_CALL_DEFAULT, group, notification);
  }

  @LuaMethod
  public void notifyGroupFlags(int callFlags, String group, int notification) {
    groups.notify(callFlags, group, notification);
  }

  /** Sets a property of all nodes of a group, when deferred calls are run. */
  @LuaMethod
  public void setGroup(String group, String property, Arguments all) {
    groups.call(GROUP_CALL_DEFAULT, group, "set", all.lua(1), all.lua(2));
  }

  @LuaMethod
  public void setGroupFlags(int callFlags, String group, String property, Arguments all) {
    groups.call(callFlags, group, "set", all.lua(2), all.lua(3));
  }

  // --- the rest ------------------------------------------------------------------------------

  /** Prints as scripts do. */
  void print(String text) {
    LuaState state = scripting.runtime().state();
    state.call(state.globals().get("print"), dev.selenode.runtime.value.Text.toLua(text));
  }

  @Override
  void ending() {
    frames.end();
    Lifecycle change = new Lifecycle();
    change.setTree(root, null);
    change.exited(root);
    change.attempt(() -> root.freeWith(objects().of(this)));
    change.finish();
  }

  @Override
  public String toString() {
    return "SceneTree";
  }
}
