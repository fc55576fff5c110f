package dev.selenode.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What counts as time. */
enum Clock {
  /** Time on the wall, the collector's pauses included. */
  WALL {
    @Override
    long nanos() {
      return System.nanoTime();
    }
  },
  /** CPU time of the thread that asks, for a machine that is busy with other things. */
  CPU {
    @Override
    long nanos() {
      return Threads.BEAN.getCurrentThreadCpuTime();
    }
  };

  abstract long nanos();

  /** Loaded late: it takes a while, which the time to the first frame must not contain. */
  private static final class Threads {
    static final ThreadMXBean BEAN = ManagementFactory.getThreadMXBean();
  }
}
