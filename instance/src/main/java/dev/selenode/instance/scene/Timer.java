package dev.selenode.instance.scene;

import dev.selenode.runtime.host.LuaClass;
import dev.selenode.runtime.host.LuaConstant;
import dev.selenode.runtime.host.LuaConstructor;
import dev.selenode.runtime.host.LuaDefault;
import dev.selenode.runtime.host.LuaMethod;
import dev.selenode.runtime.host.LuaProperty;
import dev.selenode.runtime.host.LuaSignal;

/**
 * {@code Timer}: a node that emits {@code timeout} when its time has passed, once or again and
 * again. At most once a frame, before the scripts' {@code _process}. Stopped by pauses as any node.
 */
@LuaClass
@LuaSignal("timeout")
public class Timer extends Node {
  @LuaConstant public static final int TIMER_PROCESS_PHYSICS = 0;
  @LuaConstant public static final int TIMER_PROCESS_IDLE = 1;

  /** Frames of a sixtieth do not quite add up to seconds. */
  private static final double TOLERANCE = 1e-9;

  private double waitTime = 1;
  private double timeLeft = -1;
  private boolean oneShot;
  private boolean autostart;
  private boolean paused;
  private boolean running;
  private int processMode = TIMER_PROCESS_IDLE;

  /** A timer of one second that is not running. */
  @LuaConstructor
  public Timer() {}

  /** Seconds between two timeouts. */
  @LuaMethod
  @LuaProperty(export = true)
  public double getWaitTime() {
    return waitTime;
  }

  @LuaMethod
  public void setWaitTime(double seconds) {
    if (!(seconds > 0)) {
      throw new IllegalArgumentException("wait_time must be greater than 0, got " + seconds);
    }
    waitTime = seconds;
  }

  /** Whether it stops with the first timeout. */
  @LuaMethod
  @LuaProperty(export = true)
  public boolean isOneShot() {
    return oneShot;
  }

  @LuaMethod
  public void setOneShot(boolean once) {
    oneShot = once;
  }

  /** Whether it starts by itself when it first enters a tree. */
  @LuaMethod(name = "has_autostart")
  @LuaProperty(export = true)
  public boolean isAutostart() {
    return autostart;
  }

  @LuaMethod
  public void setAutostart(boolean start) {
    autostart = start;
  }

  /** Whether it stands still, however it was started. */
  @LuaMethod
  @LuaProperty
  public boolean isPaused() {
    return paused;
  }

  @LuaMethod
  public void setPaused(boolean pause) {
    paused = pause;
    listen();
  }

  /** Whether it runs with frames or physics steps: a {@code TIMER_PROCESS} constant. */
  @LuaMethod(name = "get_timer_process_mode")
  @LuaProperty(export = true)
  public int getProcessMode() {
    return processMode;
  }

  @LuaMethod(name = "set_timer_process_mode")
  public void setProcessMode(int mode) {
    if (mode != TIMER_PROCESS_PHYSICS && mode != TIMER_PROCESS_IDLE) {
      throw new IllegalArgumentException("invalid process mode, got " + mode + ", want 0 or 1");
    }
    processMode = mode;
    listen();
  }

  /** Seconds until the next timeout; 0 when stopped. */
  @LuaMethod
  @LuaProperty
  public double getTimeLeft() {
    return Math.max(0, timeLeft);
  }

  /** Starts it from the beginning; a time greater than 0 becomes its {@code wait_time}. */
  @LuaMethod
  public void start(@LuaDefault("-1") double timeSec) {
    if (!isInsideTree()) {
      throw new IllegalStateException(this + " is not inside a tree, so it can't be started");
    }
    if (timeSec > 0) {
      setWaitTime(timeSec);
    }
    timeLeft = waitTime;
    running = true;
    listen();
  }

  @LuaMethod
  public void stop() {
    timeLeft = -1;
    running = false;
    autostart = false;
    listen();
  }

  @LuaMethod
  public boolean isStopped() {
    return !running;
  }

  private void listen() {
    boolean ticks = running && !paused;
    want(FrameEvent.INTERNAL_PROCESS, ticks && processMode == TIMER_PROCESS_IDLE);
    want(FrameEvent.INTERNAL_PHYSICS_PROCESS, ticks && processMode == TIMER_PROCESS_PHYSICS);
  }

  @Override
  protected void notified(int what) {
    if (what == NOTIFICATION_READY && autostart) {
      start(-1);
      autostart = false;
    } else if (what == NOTIFICATION_INTERNAL_PROCESS) {
      pass(getProcessDeltaTime());
    } else if (what == NOTIFICATION_INTERNAL_PHYSICS_PROCESS) {
      pass(getPhysicsProcessDeltaTime());
    }
  }

  private void pass(double delta) {
    timeLeft -= delta;
    if (timeLeft > TOLERANCE) {
      return;
    }
    if (oneShot) {
      stop();
    } else {
      timeLeft += waitTime;
    }
    emit("timeout");
  }
}
