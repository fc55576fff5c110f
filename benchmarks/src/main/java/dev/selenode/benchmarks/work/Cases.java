package dev.selenode.benchmarks.work;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that is measured. A script is a file {@code SUITE/NAME.lua} that returns a function of a
 * size; the cases of the other suites are done by the contestants by name.
 */
public final class Cases {
  public static final String PROGRAMS = "programs";
  public static final String COROUTINES = "coroutines";
  public static final String BRIDGE = "bridge";

  private static final List<Case> ALL =
      List.of(
          program("fib", 27),
          program("loop", 2_000_000),
          program("mandelbrot", 192),
          program("objects", 40),
          program("closures", 20_000),
          program("strings", 2_500),
          program("tables", 60),
          program("queens", 9),
          program("nbody", 8_000),
          program("spectral", 100),
          program("trees", 12),
          new Case(COROUTINES, "switch", Unit.NANOS, 0),
          new Case(COROUTINES, "create", Unit.NANOS, 0),
          new Case(COROUTINES, "abandon", Unit.NANOS, 0));

  private Cases() {}

  /** The cases of one suite, in the order of its table. */
  public static List<Case> of(String suite) {
    return ALL.stream().filter(c -> c.suite().equals(suite)).toList();
  }

  /** The names of the suites, in the order of the tables. */
  public static List<String> suites() {
    return ALL.stream().map(Case::suite).distinct().toList();
  }

  public static Case named(String suite, String name) {
    Stream<Case> found = of(suite).stream().filter(c -> c.name().equals(name));
    return found
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such case: " + suite + "/" + name));
  }

  private static Case program(String name, int n) {
    return new Case(PROGRAMS, name, Unit.MILLIS, n);
  }
}
