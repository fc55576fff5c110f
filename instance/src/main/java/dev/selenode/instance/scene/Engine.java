package dev.selenode.instance.scene;

import dev.selenode.instance.object.BaseObject;
import dev.selenode.runtime.host.LuaClass;
import dev.selenode.runtime.host.LuaMethod;
import dev.selenode.runtime.host.LuaProperty;
import dev.selenode.runtime.host.Suggestion;
import dev.selenode.runtime.interpreter.LuaState;
import java.util.LinkedHashMap;
import java.util.Map;

/** The singleton {@code Engine}: counts of frames, and how time passes. */
@LuaClass(name = "_Engine")
final class Engine extends BaseObject {
  private static final int MAJOR = 0;
  private static final int MINOR = 1;
  private static final int PATCH = 0;

  private long idleFrames;
  private long physicsFrames;
  private double framesPerSecond = 60;
  private double timeScale = 1;
  private int iterationsPerSecond = 60;
  private int targetFps;
  private boolean inPhysicsFrame;

  private final Map<String, Object> singletons;

  /** An engine that knows the objects that have global names. */
  Engine(Map<String, Object> singletons) {
    this.singletons = singletons;
  }

  @LuaMethod
  public boolean hasSingleton(String name) {
    return singletons.containsKey(name);
  }

  @LuaMethod
  public Object getSingleton(String name) {
    Object found = singletons.get(name);
    if (found == null) {
      throw new IllegalArgumentException(
          "no singleton '" + name + "'" + Suggestion.hint(name, singletons.keySet()));
    }
    return found;
  }

  void frameBegins(double seconds) {
    framesPerSecond = seconds > 0 ? 1 / seconds : 0;
  }

  void frameEnds() {
    idleFrames++;
  }

  void physicsFrameBegins() {
    inPhysicsFrame = true;
    physicsFrames++;
  }

  void physicsFrameEnds() {
    inPhysicsFrame = false;
  }

  double timeScale() {
    return timeScale;
  }

  int iterationsPerSecond() {
    return iterationsPerSecond;
  }

  /** How many frames are over. */
  @LuaMethod
  public long getFramesDrawn() {
    return idleFrames;
  }

  @LuaMethod
  public long getIdleFrames() {
    return idleFrames;
  }

  @LuaMethod
  public long getPhysicsFrames() {
    return physicsFrames;
  }

  @LuaMethod
  public double getFramesPerSecond() {
    return framesPerSecond;
  }

  @LuaMethod
  public boolean isInPhysicsFrame() {
    return inPhysicsFrame;
  }

  /** How much faster time passes for scripts than for the host; 1 by default. */
  @LuaMethod
  @LuaProperty
  public double getTimeScale() {
    return timeScale;
  }

  @LuaMethod
  public void setTimeScale(double timeScale) {
    if (!(timeScale >= 0)) {
      throw new IllegalArgumentException("time_scale must not be negative, got " + timeScale);
    }
    this.timeScale = timeScale;
  }

  /** Physics steps a second; 60 by default. */
  @LuaMethod
  @LuaProperty
  public int getIterationsPerSecond() {
    return iterationsPerSecond;
  }

  @LuaMethod
  public void setIterationsPerSecond(int iterationsPerSecond) {
    if (iterationsPerSecond <= 0) {
      throw new IllegalArgumentException(
          "iterations_per_second must be greater than 0, got " + iterationsPerSecond);
    }
    this.iterationsPerSecond = iterationsPerSecond;
  }

  /** A wish of the scripts' that the host may ask for; 0 is none. */
  @LuaMethod
  @LuaProperty
  public int getTargetFps() {
    return targetFps;
  }

  @LuaMethod
  public void setTargetFps(int targetFps) {
    this.targetFps = targetFps;
  }

  /** Whether scripts run in an editor. */
  @LuaMethod
  @LuaProperty(name = "editor_hint", readOnly = true)
  public boolean isEditorHint() {
    return false;
  }

  @LuaMethod
  public SceneTree getMainLoop(LuaState state) {
    return SceneTree.of(state);
  }

  /** Of this runtime, not of Godot. */
  @LuaMethod
  public Map<String, Object> getVersionInfo() {
    Map<String, Object> version = new LinkedHashMap<>();
    version.put("major", MAJOR);
    version.put("minor", MINOR);
    version.put("patch", PATCH);
    version.put("hex", MAJOR << 16 | MINOR << 8 | PATCH);
    version.put("status", "alpha");
    version.put("build", "selenode");
    version.put("string", MAJOR + "." + MINOR + "." + PATCH + "-alpha (selenode)");
    return version;
  }
}
