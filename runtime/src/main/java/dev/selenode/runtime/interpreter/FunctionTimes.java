package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.bytecode.Prototype;

/** How often a function was called and how long it took, as a {@link Profiler} counts it. */
public final class FunctionTimes {
  /** Calls and nanoseconds; {@code self} is {@code total} without the functions it called. */
  public record Times(long calls, long total, long self) {
    static final Times NONE = new Times(0, 0, 0);

    Times minus(Times before) {
      return new Times(calls - before.calls, total - before.total, self - before.self);
    }
  }

  private final Prototype function;
  private long calls;
  private long total;
  private long self;
  private Times frameStart = Times.NONE;
  private Times frame = Times.NONE;

  /** How many calls of it are running. */
  int active;

  FunctionTimes(Prototype function) {
    this.function = function;
  }

  /** The path of its script. */
  public String path() {
    return function.chunkName();
  }

  /** The line it begins on; 0 for a script's own code. */
  public int line() {
    return function.line();
  }

  /** All since the profiler was started. */
  public Times accumulated() {
    return new Times(calls, total, self);
  }

  /** Those of the last frame that has ended. */
  public Times frame() {
    return frame;
  }

  void nextFrame() {
    Times now = accumulated();
    frame = now.minus(frameStart);
    frameStart = now;
  }

  void called() {
    calls++;
  }

  void addTotal(long nanos) {
    total += nanos;
  }

  void addSelf(long nanos) {
    self += nanos;
  }
}
