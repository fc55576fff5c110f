package dev.selenode.benchmarks;

import java.time.Duration;

/**
 * How cases are measured.
 *
 * @param budget time for one case on one engine, warm-up included
 * @param mixed one process does all cases of a suite, which spoils the profile of shared code as a
 *     real program does; else each case has a fresh process
 * @param clock what engines on the JVM are timed by; the others always count CPU time
 */
record Plan(Duration budget, boolean mixed, Clock clock) {

  String profile() {
    return mixed ? "mixed" : "clean";
  }
}
