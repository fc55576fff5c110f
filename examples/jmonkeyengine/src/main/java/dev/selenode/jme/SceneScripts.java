package dev.selenode.jme;

import com.jme3.scene.Node;
import com.jme3.scene.Spatial;
import dev.selenode.instance.ScriptGroup;
import dev.selenode.instance.ScriptInstance;
import dev.selenode.instance.Scripting;
import dev.selenode.instance.scene.TimerQueue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The scripts in the scene graph, and the frames they live in. The graph tells nobody who comes and
 * goes; but it updates each control in it once a frame, so one that was not has left.
 */
final class SceneScripts {
  private static final double PHYSICS_STEP = 1 / 60.0;

  /** After a long frame physics slows down rather than make the next one longer still. */
  private static final int MOST_STEPS = 8;

  private static final double TOLERANCE = 1e-6;

  /** Where a control stands. */
  static final class Presence {
    private long seen;
    private boolean listed;
    private boolean inScene;
    private boolean ready;
    private ScriptInstance instance;
  }

  private final Scripting scripting;
  private final TimerQueue timers = new TimerQueue();
  private final List<LuaControl> members = new ArrayList<>();
  private final Set<LuaControl> arrivals = new LinkedHashSet<>();
  private final ArrayDeque<Spatial> deletions = new ArrayDeque<>();
  private ScriptGroup process;
  private ScriptGroup physics;

  /** Whether the groups have members that should no longer be called. */
  private boolean stale;

  private boolean ownSteps = true;
  private double physicsTime;
  private long frame = 1;

  SceneScripts(Scripting scripting) {
    this.scripting = scripting;
    regroup();
  }

  TimerQueue timers() {
    return timers;
  }

  long frames() {
    return frame - 1;
  }

  // --- frames --------------------------------------------------------------------------------

  void frame(double delta) {
    scripting.frame();
    dropAbsent();
    welcome();
    frame++;
    if (ownSteps) {
      step(delta);
    }
    called(process).call(delta);
    timers.run(delta);
    scripting.flushDeferred();
    deleteQueued();
  }

  private void step(double delta) {
    physicsTime += delta;
    int steps = (int) Math.min(MOST_STEPS, Math.floor(physicsTime / PHYSICS_STEP + TOLERANCE));
    physicsTime = steps == MOST_STEPS ? 0 : physicsTime - steps * PHYSICS_STEP;
    for (int i = 0; i < steps; i++) {
      physicsTick(PHYSICS_STEP);
    }
  }

  /** From now on somebody else says when physics is due. */
  void stepsFromElsewhere() {
    ownSteps = false;
  }

  void physicsTick(double delta) {
    called(physics).call(delta);
    scripting.flushDeferred();
  }

  private ScriptGroup called(ScriptGroup group) {
    if (!stale) {
      return group;
    }
    boolean isProcess = group == process;
    regroup();
    return isProcess ? process : physics;
  }

  private void regroup() {
    stale = false;
    process = scripting.group("_process");
    physics = scripting.group("_physics_process");
    members.forEach(this::join);
  }

  private void join(LuaControl control) {
    if (control.presence.inScene && control.isEnabled()) {
      process.add(control.presence.instance);
      physics.add(control.presence.instance);
    }
  }

  // --- coming and going ----------------------------------------------------------------------

  /** The graph has updated a control. */
  void visited(LuaControl control) {
    Presence at = control.presence;
    at.seen = frame;
    if (!at.inScene) {
      arrivals.add(control);
    }
  }

  /** Those that came since the last frame, parents first: they all begin before any is called. */
  private void welcome() {
    if (arrivals.isEmpty()) {
      return;
    }
    List<LuaControl> came = new ArrayList<>(arrivals);
    arrivals.clear();
    came.removeIf(control -> !enter(control));
    for (LuaControl control : came) {
      call(control.presence.instance, "_enter_tree");
    }
    readyChildrenFirst(came);
  }

  private boolean enter(LuaControl control) {
    Presence at = control.presence;
    ScriptInstance instance = at.inScene ? null : control.instance();
    if (instance == null) {
      return false;
    }
    if (instance != at.instance) {
      at.instance = instance;
      at.ready = false;
    }
    at.inScene = true;
    if (!at.listed) {
      at.listed = true;
      members.add(control);
    }
    join(control);
    return true;
  }

  private static void readyChildrenFirst(List<LuaControl> came) {
    ArrayDeque<LuaControl> parents = new ArrayDeque<>();
    for (LuaControl control : came) {
      while (!parents.isEmpty() && !isBelow(control.getSpatial(), parents.peek().getSpatial())) {
        ready(parents.pop());
      }
      parents.push(control);
    }
    parents.forEach(SceneScripts::ready);
  }

  private static boolean isBelow(Spatial spatial, Spatial ancestor) {
    return spatial != null && ancestor instanceof Node node && spatial.hasAncestor(node);
  }

  private static void ready(LuaControl control) {
    Presence at = control.presence;
    if (!at.ready && at.inScene) {
      at.ready = true;
      call(at.instance, "_ready");
    }
  }

  void enabledChanged(LuaControl control) {
    if (control.presence.inScene) {
      if (control.isEnabled()) {
        join(control);
      } else {
        stale = true;
      }
    }
  }

  /** Lets those go that were not updated in the frame before. */
  private void dropAbsent() {
    int kept = 0;
    for (int i = 0; i < members.size(); i++) {
      LuaControl control = members.get(i);
      Presence at = control.presence;
      if (at.inScene && at.seen != frame) {
        leave(control);
      }
      if (at.inScene) {
        members.set(kept++, control);
      } else {
        at.listed = false;
      }
    }
    members.subList(kept, members.size()).clear();
  }

  /** A control has left the scene, or its spatial. */
  void leave(LuaControl control) {
    Presence at = control.presence;
    if (at.inScene) {
      at.inScene = false;
      stale = true;
      call(at.instance, "_exit_tree");
    }
  }

  private static void call(ScriptInstance instance, String method) {
    if (instance.isValid() && instance.hasMethod(method)) {
      instance.call(method);
    }
  }

  /** Those in the scene, in the order they came. */
  List<LuaControl> members() {
    return members;
  }

  // --- the end -------------------------------------------------------------------------------

  void queueFree(Spatial spatial) {
    if (!deletions.contains(spatial)) {
      deletions.add(spatial);
    }
  }

  private void deleteQueued() {
    for (Spatial spatial; (spatial = deletions.poll()) != null; ) {
      free(spatial);
    }
  }

  /** Takes a spatial out of the scene for good; its script and those below it end. */
  void free(Spatial spatial) {
    spatial.removeFromParent();
    for (LuaControl control : below(spatial)) {
      Spatial owner = control.getSpatial();
      if (owner != null) {
        leave(control);
        scripting.free(owner);
        owner.removeControl(control);
      }
    }
    scripting.free(spatial);
  }

  private static List<LuaControl> below(Spatial spatial) {
    List<LuaControl> found = new ArrayList<>();
    spatial.depthFirstTraversal(
        s -> {
          LuaControl control = s.getControl(LuaControl.class);
          if (control != null) {
            found.add(control);
          }
        });
    return found;
  }

  /** Ends all that are in the scene. */
  void end() {
    members.forEach(this::leave);
    for (LuaControl control : members) {
      control.presence.listed = false;
      scripting.detach(control.getSpatial());
      control.forget();
    }
    members.clear();
  }
}
