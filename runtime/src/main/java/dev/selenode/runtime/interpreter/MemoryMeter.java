package dev.selenode.runtime.interpreter;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * How much Java heap a state holds. Measuring means walking all that is reachable from its roots,
 * so it is done only when the thread has allocated enough since the last time that the limit could
 * have been reached.
 */
public final class MemoryMeter {
  /** Without a limit set: a script must not bring down the host either way. */
  private static final long DEFAULT_LIMIT = Runtime.getRuntime().maxMemory() / 4 * 3;

  private final LuaState state;
  private long limit = DEFAULT_LIMIT;
  private boolean limited;
  private long held;
  private long peak;
  private long measuredAt;
  private long nextMeasure;

  /** Added to the thread's count, so that what others allocated in between is left out. */
  private long shift;

  private long countAtLeave;

  /** Whether the last measurement missed variables, which can be measured soon. */
  private boolean owed;

  MemoryMeter(LuaState state) {
    this.state = state;
  }

  /**
   * Bytes of Java heap; 0 for the default, three quarters of the JVM's. To be set before anything
   * runs: in a state with a limit of its own, functions are compiled to code whose variables can be
   * measured, which those of other code cannot.
   */
  public void setLimit(long bytes) {
    limited = bytes != 0;
    limit = limited ? bytes : DEFAULT_LIMIT;
    nextMeasure = 0;
  }

  // --- states that share a thread, or move between threads ------------------------------------

  /**
   * From here on the current thread works for this state alone, until {@link #leave}. Where states
   * share a thread, none then pays for what the others allocated; and they may move to another one.
   */
  public void enter() {
    shift = 0;
    shift = countAtLeave - allocated();
  }

  /** The thread's next allocations are not this state's. */
  public void leave() {
    countAtLeave = allocated();
  }

  /**
   * Measures if so much was allocated that the limit could have been reached.
   *
   * @throws LimitError if it is exceeded
   */
  public void check() {
    look();
  }

  // --- measurement ---------------------------------------------------------------------------

  /** Whether a limit was set. */
  boolean limited() {
    return limited;
  }

  public long limit() {
    return limit;
  }

  /** The most that was measured. */
  public long peak() {
    return peak;
  }

  /** What the state holds right now, measured. */
  public long measure() {
    state.forgetDeadValues();
    boolean complete = everythingInSight();
    held = new ReachableBytes(state).count();
    peak = Math.max(peak, held);
    measuredAt = allocated();
    nextMeasure = measuredAt + (complete ? Math.max(limit - held, limit / 16) : limit / 64);
    return held;
  }

  /**
   * Whether no compiled code has variables elsewhere than in its frame. Code that has will keep
   * them there when it is compiled anew.
   */
  private boolean everythingInSight() {
    owed = state.frame.hidden();
    boolean all = true;
    for (Frame f = state.frame; f != null; f = f.caller) {
      if (f.hidden()) {
        all = false;
        state.operatorsCall(f.closure);
      }
    }
    return all;
  }

  /** What the state holds, within about an eighth: not measured anew at every question. */
  public long estimate() {
    long since = allocated() - measuredAt;
    if (measuredAt == 0 || since > held / 8 + (1 << 16)) {
      return measure();
    }
    return held + since;
  }

  /** Whether it is time to measure. */
  boolean due() {
    long now = allocated();
    if (nextMeasure == 0) {
      nextMeasure = now + Math.max(limit - held, limit / 16);
    }
    return owed || now >= nextMeasure;
  }

  void look() {
    if (due() && measure() > limit) {
      throw state.limits().exceeded(LimitError.Kind.MEMORY, "memory limit of " + text());
    }
  }

  /** Refuses one allocation that alone is too much. */
  void reserve(long bytes) {
    if (bytes > limit || bytes > Integer.MAX_VALUE - 16) {
      throw state.limits().exceeded(LimitError.Kind.MEMORY, "memory limit of " + text());
    }
    if (bytes > limit / 16 && held + bytes > limit && measure() + bytes > limit) {
      throw state.limits().exceeded(LimitError.Kind.MEMORY, "memory limit of " + text());
    }
  }

  private String text() {
    long tenths = Math.round(limit * 10.0 / (1 << 20));
    if (tenths < 10) {
      return limit + " bytes";
    }
    return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10) + " MB";
  }

  private long allocated() {
    return Threads.BEAN.getCurrentThreadAllocatedBytes() + shift;
  }

  /** Loaded with the first long-running script: opening the bean takes a while. */
  private static final class Threads {
    static final ThreadMXBean BEAN = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  }
}
