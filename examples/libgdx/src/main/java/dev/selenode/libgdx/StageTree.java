package dev.selenode.libgdx;

import dev.selenode.instance.Scripting;
import dev.selenode.instance.object.BaseObject;
import dev.selenode.instance.scene.SceneTreeTimer;
import dev.selenode.instance.scene.TimerQueue;
import dev.selenode.runtime.host.LuaClass;
import dev.selenode.runtime.host.LuaMethod;
import dev.selenode.runtime.host.LuaSignal;

/** What scripts of a stage wait for. */
@LuaClass(doc = "The frames that all stages of a game share.")
@LuaSignal("idle_frame")
public final class StageTree extends BaseObject {
  private final Scripting scripting;
  private final TimerQueue timers = new TimerQueue();

  StageTree(Scripting scripting) {
    this.scripting = scripting;
  }

  /** Makes a timer that emits {@code timeout} once. */
  @LuaMethod
  public SceneTreeTimer createTimer(double seconds) {
    return timers.create(seconds);
  }

  void emit(String signal) {
    scripting.object(this).emit(signal);
  }

  void runTimers(double delta) {
    timers.run(delta);
  }
}
