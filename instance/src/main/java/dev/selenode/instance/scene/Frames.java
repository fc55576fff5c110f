package dev.selenode.instance.scene;

import dev.selenode.instance.object.ObjectRegistry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** The course of a frame; see {@link SceneTree}. */
final class Frames {
  /** After a long frame physics slows down rather than make the next one longer still. */
  private static final int MAX_PHYSICS_STEPS = 8;

  private static final double TOLERANCE = 1e-6;

  private final SceneTree tree;
  private final Engine engine;
  private final ArrayDeque<Object> deletions = new ArrayDeque<>();

  /** Of timers that wait through pauses. */
  private final TimerQueue always = new TimerQueue();

  /** Of timers that stand still in pauses. */
  private final TimerQueue unpaused = new TimerQueue();

  private long timersMade;
  private double physicsTime;
  private double delta;
  private double physicsDelta;
  private boolean running;

  Frames(SceneTree tree, Engine engine) {
    this.tree = tree;
    this.engine = engine;
  }

  void run(double seconds) {
    if (running) {
      throw new IllegalStateException("a frame is running already");
    }
    running = true;
    try {
      tree.scripting().frame();
      engine.frameBegins(seconds);
      physics(seconds);
      idle(seconds * engine.timeScale());
      engine.frameEnds();
    } finally {
      running = false;
    }
  }

  private void physics(double seconds) {
    double step = 1.0 / engine.iterationsPerSecond();
    physicsTime += seconds;
    int steps = (int) Math.min(MAX_PHYSICS_STEPS, Math.floor(physicsTime / step + TOLERANCE));
    physicsTime = steps == MAX_PHYSICS_STEPS ? 0 : physicsTime - steps * step;
    for (int i = 0; i < steps; i++) {
      physicsDelta = step * engine.timeScale();
      engine.physicsFrameBegins();
      tree.emit("physics_frame");
      tell(FrameEvent.INTERNAL_PHYSICS_PROCESS, physicsDelta);
      tell(FrameEvent.PHYSICS_PROCESS, physicsDelta);
      settle();
      engine.physicsFrameEnds();
    }
  }

  private void idle(double seconds) {
    delta = seconds;
    tree.emit("idle_frame");
    tree.scripting().flushDeferred();
    tell(FrameEvent.INTERNAL_PROCESS, delta);
    tell(FrameEvent.PROCESS, delta);
    settle();
    fireTimers();
    tree.scripting().flushDeferred();
  }

  private void settle() {
    tree.groups().callUnique();
    tree.scripting().flushDeferred();
    delete();
  }

  private void tell(FrameEvent event, double seconds) {
    OrderedNodes nodes = tree.nodes(event);
    OrderedNodes.Entry[] entries = nodes.visit();
    int count = nodes.visitSize();
    for (int i = 0; i < count; i++) {
      Node node = entries[i].node;
      if (node != null && node.canProcess()) {
        entries[i].callback.frame(seconds);
      }
    }
  }

  double delta() {
    return delta;
  }

  double physicsDelta() {
    return physicsDelta;
  }

  long physicsFrames() {
    return engine.getPhysicsFrames();
  }

  // --- timers --------------------------------------------------------------------------------

  SceneTreeTimer createTimer(double seconds, boolean inPauses) {
    return (inPauses ? always : unpaused).create(seconds, ++timersMade);
  }

  private void fireTimers() {
    List<SceneTreeTimer> due = new ArrayList<>(always.advance(delta));
    if (!tree.isPaused()) {
      due.addAll(unpaused.advance(delta));
    }
    TimerQueue.sort(due);
    due.forEach(SceneTreeTimer::fire);
  }

  // --- deletions -----------------------------------------------------------------------------

  void queueDelete(Object object) {
    if (object instanceof SceneObject o) {
      if (o.deletionQueued) {
        return;
      }
      o.deletionQueued = true;
    }
    deletions.add(object);
  }

  private void delete() {
    ObjectRegistry objects = tree.objects();
    for (Object object; (object = deletions.poll()) != null; ) {
      objects.of(object).free();
    }
  }

  void end() {
    delete();
    always.clear();
    unpaused.clear();
  }
}
