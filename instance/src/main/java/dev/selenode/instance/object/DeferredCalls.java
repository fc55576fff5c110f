package dev.selenode.instance.object;

import java.util.ArrayDeque;

/** Calls that wait for the end of a frame, run in the order they came. */
public final class DeferredCalls {
  private final ArrayDeque<Runnable> queue = new ArrayDeque<>();
  private boolean flushing;

  /** Adds a call. */
  public void add(Runnable call) {
    queue.add(call);
  }

  /** Runs all, those added meanwhile too; does nothing when called from one of them. */
  public void flush() {
    if (flushing) {
      return;
    }
    flushing = true;
    try {
      for (Runnable call; (call = queue.poll()) != null; ) {
        call.run();
      }
    } finally {
      flushing = false;
    }
  }

  /** How many wait. */
  public int size() {
    return queue.size();
  }
}
