package dev.selenode.tools;

import dev.selenode.instance.ScriptWatch;
import java.util.concurrent.locks.LockSupport;

/**
 * The frames of a run: as fast as they go, or, while scripts are watched, as fast as time passes.
 *
 * @param count how many, or {@link #ENDLESS}
 * @param delta seconds each
 */
record FrameLoop(int count, double delta, boolean watching) {
  static final int ENDLESS = -1;
  private static final double NANOS_PER_SECOND = 1e9;

  /** So that no time at all between frames does not keep the processor busy. */
  private static final long LEAST_NANOS = 1_000_000;

  /** Runs them until there were enough or a script quits. */
  void run(Session session, Streams streams) {
    ScriptWatch watch = watching ? session.scripting().watch() : null;
    long due = System.nanoTime();
    for (int i = 0; i != count; i++) {
      if (!session.tree().frame(delta)) {
        return;
      }
      if (watch != null) {
        if (watch.poll()) {
          streams.error("reloaded");
        }
        streams.out().flush();
        due = waitUntil(due + Math.max(LEAST_NANOS, (long) (delta * NANOS_PER_SECOND)));
      }
    }
  }

  /** Waits; gives the time from which to count the next frame, which is now after a late one. */
  private static long waitUntil(long due) {
    long left = due - System.nanoTime();
    if (left <= 0) {
      return due - left;
    }
    while (left > 0) {
      LockSupport.parkNanos(left);
      left = due - System.nanoTime();
    }
    return due;
  }
}
