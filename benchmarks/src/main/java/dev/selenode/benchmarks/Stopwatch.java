package dev.selenode.benchmarks;

import dev.selenode.benchmarks.work.Case;
import dev.selenode.benchmarks.work.Held;
import dev.selenode.benchmarks.work.Timed;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Takes the best of as many rounds as a budget allows, the first ones warming up the code. */
final class Stopwatch {
  private static final int LEAST_ROUNDS = 3;
  private static final long LEAST_ROUND_NANOS = 5_000_000;

  private final long budget;

  Stopwatch(Duration budget) {
    this.budget = budget.toNanos();
  }

  Reading time(Case which, Timed work) throws Exception {
    return switch (which.unit()) {
      case MILLIS -> timeRuns(which, work);
      case NANOS -> timeOperations(which, work);
      case FIRST_MILLIS -> timeFirstRun(which, work);
      case MILLIS_SINCE_START -> timeSinceStart(which, work);
      case BYTES -> throw new IllegalArgumentException("not a time: " + which);
    };
  }

  private Reading timeRuns(Case which, Timed work) throws Exception {
    Round best = null;
    int rounds = 0;
    for (long end = System.nanoTime() + budget;
        rounds < LEAST_ROUNDS || System.nanoTime() < end;
        rounds++) {
      best = Round.of(work, which.n()).orBetter(best);
    }
    return best.reading(which, rounds, best.checksum);
  }

  private static Reading timeFirstRun(Case which, Timed work) throws Exception {
    long start = System.nanoTime();
    double checksum = work.run(which.n());
    return new Reading(which.name(), System.nanoTime() - start, -1, 1, checksum, null);
  }

  private static Reading timeSinceStart(Case which, Timed work) throws Exception {
    double checksum = work.run(which.n());
    long now = System.currentTimeMillis();
    double nanos = (now - ManagementFactory.getRuntimeMXBean().getStartTime()) * 1e6;
    return new Reading(which.name(), nanos, -1, 1, checksum, null);
  }

  /** Rounds grow with the code's speed until the clock can tell them apart. */
  private Reading timeOperations(Case which, Timed work) throws Exception {
    Round best = null;
    int n = which.n();
    int rounds = 0;
    for (long end = System.nanoTime() + budget;
        rounds < LEAST_ROUNDS || System.nanoTime() < end; ) {
      Round round = Round.of(work, n);
      if (round.nanos < LEAST_ROUND_NANOS && n < 1 << 28) {
        n *= 2;
      } else {
        best = round.orBetter(best);
        rounds++;
      }
    }
    return best.reading(which, rounds, Double.NaN);
  }

  /** Bytes of heap for each of the objects, those that all share included. */
  static Reading weigh(Case which, Held objects) throws Exception {
    objects.make(which.n() / 10); // classes and caches
    long before = settledHeap();
    Object kept = objects.make(which.n());
    long after = settledHeap();
    if (kept == null) {
      throw new IllegalStateException("nothing kept");
    }
    return new Reading(
        which.name(), (after - before) / (double) which.n(), -1, 1, Double.NaN, null);
  }

  private static long settledHeap() throws InterruptedException {
    for (int i = 0; i < 4; i++) {
      System.gc();
      Thread.sleep(20); // lets reference handlers run
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** One call of the work. */
  private record Round(int n, long nanos, long allocated, double checksum) {
    private static final com.sun.management.ThreadMXBean THREADS =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Round of(Timed work, int n) throws Exception {
      long allocated = THREADS.getCurrentThreadAllocatedBytes();
      long start = System.nanoTime();
      double checksum = work.run(n);
      long nanos = System.nanoTime() - start;
      allocated = THREADS.getCurrentThreadAllocatedBytes() - allocated;
      return new Round(n, nanos, allocated, checksum);
    }

    Round orBetter(Round other) {
      return other == null || perOperation() < other.perOperation() ? this : other;
    }

    private double perOperation() {
      return nanos / (double) n;
    }

    Reading reading(Case which, int rounds, double checksum) {
      int units = which.unit().isMillis() ? 1 : n;
      return new Reading(
          which.name(), nanos / (double) units, allocated / (double) units, rounds, checksum, null);
    }
  }
}
