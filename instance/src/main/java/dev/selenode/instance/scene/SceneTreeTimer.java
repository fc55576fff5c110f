package dev.selenode.instance.scene;

import dev.selenode.instance.object.Reference;
import dev.selenode.runtime.host.LuaClass;
import dev.selenode.runtime.host.LuaMethod;
import dev.selenode.runtime.host.LuaProperty;
import dev.selenode.runtime.host.LuaSignal;

/**
 * {@code SceneTreeTimer}: emits {@code timeout} once, when its time has passed. Made by {@link
 * SceneTree#createTimer}; the tree keeps it until then.
 */
@LuaClass
@LuaSignal("timeout")
public final class SceneTreeTimer extends Reference {
  /** On which clock it runs; null once it has emitted. */
  private TimerQueue queue;

  /** When it is due, on that clock. */
  double due;

  /** How many timers were made before it. */
  final long number;

  SceneTreeTimer(TimerQueue queue, double due, long number) {
    this.queue = queue;
    this.due = due;
    this.number = number;
  }

  /** Seconds until it emits; 0 afterwards. */
  @LuaMethod
  @LuaProperty
  public double getTimeLeft() {
    return queue == null ? 0 : Math.max(0, due - queue.now());
  }

  /** Makes it emit that many seconds from now; nothing happens if it has emitted. */
  @LuaMethod
  public void setTimeLeft(double seconds) {
    if (queue != null) {
      queue.reschedule(this, seconds);
    }
  }

  void fire() {
    queue = null;
    if (objectState() != null && !objectState().isFreed()) {
      objectState().emit("timeout");
    }
  }
}
