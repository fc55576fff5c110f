package dev.selenode.benchmarks;

import java.time.Duration;

/**
 * Tells when a case has had its time. Code that still gets faster has more of it, up to three times
 * the budget, since a busy machine may take long to compile it.
 */
final class TimeBudget {
  private static final int LONGEST = 3;

  private final long budget;
  private final long start = Clock.WALL.nanos();
  private long improved = start;

  TimeBudget(Duration budget) {
    this.budget = budget.toNanos();
  }

  /** A round was clearly better than all before. */
  void improved() {
    improved = Clock.WALL.nanos();
  }

  boolean goesOn() {
    long spent = Clock.WALL.nanos() - start;
    boolean stillImproving = improved - start > spent / 2;
    return spent < budget || (stillImproving && spent < LONGEST * budget);
  }
}
