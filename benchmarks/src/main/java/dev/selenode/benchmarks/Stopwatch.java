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

  /** A round this much better than the best so far is more than luck. */
  private static final double CLEARLY = 0.98;

  private final Duration budget;
  private final Clock clock;

  Stopwatch(Duration budget, Clock clock) {
    this.budget = budget;
    this.clock = clock;
  }

  Reading time(Case which, Timed work) throws Exception {
    return switch (which.unit()) {
      case MILLIS, NANOS -> timeRounds(which, work);
      case FIRST_MILLIS -> timeFirstRun(which, work);
      case MILLIS_SINCE_START -> timeSinceStart(which, work);
      case BYTES -> throw new IllegalArgumentException("not a time: " + which);
    };
  }

  /** Rounds of no fixed size grow with the code's speed until the clock can tell them apart. */
  private Reading timeRounds(Case which, Timed work) throws Exception {
    boolean fixed = which.unit().isMillis();
    TimeBudget time = new TimeBudget(budget);
    Round best = null;
    int n = which.n();
    int rounds = 0;
    while (rounds < LEAST_ROUNDS || time.goesOn()) {
      Round round = run(work, n);
      if (!fixed && round.nanos < LEAST_ROUND_NANOS && n < 1 << 28) {
        n *= 2;
        continue;
      }
      rounds++;
      if (best == null || round.perOperation() < CLEARLY * best.perOperation()) {
        time.improved();
      }
      if (best == null || round.perOperation() < best.perOperation()) {
        best = round;
      }
    }
    int units = fixed ? 1 : best.n;
    double checksum = fixed ? best.checksum : Double.NaN;
    double garbage = best.allocated / (double) units;
    return new Reading(which.name(), best.nanos / (double) units, garbage, rounds, checksum, null);
  }

  private Reading timeFirstRun(Case which, Timed work) throws Exception {
    long start = clock.nanos();
    double checksum = work.run(which.n());
    return new Reading(which.name(), clock.nanos() - start, -1, 1, checksum, null);
  }

  private static Reading timeSinceStart(Case which, Timed work) throws Exception {
    double checksum = work.run(which.n());
    long now = System.currentTimeMillis();
    double nanos = (now - ManagementFactory.getRuntimeMXBean().getStartTime()) * 1e6;
    return new Reading(which.name(), nanos, -1, 1, checksum, null);
  }

  private Round run(Timed work, int n) throws Exception {
    long allocated = Allocation.ofThisThread();
    long start = clock.nanos();
    double checksum = work.run(n);
    long nanos = clock.nanos() - start;
    return new Round(n, nanos, Allocation.ofThisThread() - allocated, checksum);
  }

  /** Bytes of heap for each of the objects, with their share of what all of them use. */
  static Reading weigh(Case which, Held objects) throws Exception {
    objects.make(which.n() / 10); // classes and caches
    long before = settledHeap();
    Object kept = objects.make(which.n());
    long after = settledHeap();
    if (kept == null) {
      throw new IllegalStateException("nothing kept");
    }
    double each = (after - before) / (double) which.n();
    return new Reading(which.name(), each, -1, 1, Double.NaN, null);
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
    double perOperation() {
      return nanos / (double) n;
    }
  }

  /** Loaded late, as the clock is. */
  private static final class Allocation {
    private static final com.sun.management.ThreadMXBean THREADS =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    static long ofThisThread() {
      return THREADS.getCurrentThreadAllocatedBytes();
    }
  }
}
