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
  public static final String GAME = "game";
  public static final String LOADING = "loading";
  public static final String MEMORY = "memory";
  public static final String PLUGINS = "plugins";

  /** The source of the plugin that is opened and called. */
  public static final String PLUGIN = PLUGINS + "/plugin.lua";

  /** How many instances a frame updates; a case of it tells the time for one. */
  public static final int INSTANCES = 10_000;

  /** How many classes they are of where not of one. */
  public static final int CLASSES = 50;

  /** How many scripts a project has that is loaded. */
  public static final int SCRIPTS = 500;

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
          nanos(COROUTINES, "switch", 1),
          nanos(COROUTINES, "create", 1),
          nanos(COROUTINES, "abandon", 1),
          nanos(BRIDGE, "frame by name", INSTANCES),
          nanos(BRIDGE, "frame bound", INSTANCES),
          nanos(BRIDGE, "frame by group", INSTANCES),
          nanos(BRIDGE, "frame by group, 50 classes", INSTANCES),
          nanos(BRIDGE, "call by name", 1),
          nanos(BRIDGE, "call bound", 1),
          nanos(BRIDGE, "add(1, 2) bound", 1),
          nanos(BRIDGE, "get", 1),
          nanos(BRIDGE, "set", 1),
          nanos(BRIDGE, "get by accessor", 1),
          nanos(BRIDGE, "set by accessor", 1),
          nanos(BRIDGE, "emit", 1),
          nanos(BRIDGE, "attach and free", 1),
          nanos(BRIDGE, "Lua calls Java", 1),
          nanos(BRIDGE, "Lua gets from Java", 1),
          nanos(BRIDGE, "Lua sets in Java", 1),
          nanos(BRIDGE, "Lua gets by accessor", 1),
          nanos(BRIDGE, "Lua sets by accessor", 1),
          nanos(BRIDGE, "Lua passes a Vector2 to Java", 1),
          nanos(BRIDGE, "Lua gets a Vector2 from Java", 1),
          nanos(BRIDGE, "await and wake", INSTANCES),
          new Case(GAME, "script work of 10,000 rocks", Unit.MILLIS, INSTANCES),
          new Case(GAME, "whole frame of 10,000 rocks", Unit.MILLIS, INSTANCES),
          new Case(LOADING, "500 scripts, first time", Unit.FIRST_MILLIS, SCRIPTS),
          new Case(LOADING, "500 scripts, warm", Unit.MILLIS, SCRIPTS),
          new Case(LOADING, "one more state", Unit.NANOS, 1),
          new Case(LOADING, "JVM start to first frame", Unit.MILLIS_SINCE_START, 1),
          new Case(MEMORY, "instance with four numbers", Unit.BYTES, 20_000),
          new Case(MEMORY, "waiting script", Unit.BYTES, 10_000),
          new Case(MEMORY, "one more state", Unit.BYTES, 200),
          new Case(PLUGINS, "one without code", Unit.BYTES, 1_000),
          new Case(PLUGINS, "one of 20 lines", Unit.BYTES, 1_000),
          nanos(PLUGINS, "open and close", 1),
          nanos(PLUGINS, "update of one in 1,000", 1_000));

  private Cases() {}

  /** Whether the cases of a suite are scripts that any Lua can run. */
  public static boolean areScripts(String suite) {
    return suite.equals(PROGRAMS) || suite.equals(COROUTINES);
  }

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

  private static Case nanos(String suite, String name, int batch) {
    return new Case(suite, name, Unit.NANOS, batch);
  }

  private static Case program(String name, int n) {
    return new Case(PROGRAMS, name, Unit.MILLIS, n);
  }
}
