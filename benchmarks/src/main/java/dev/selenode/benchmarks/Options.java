package dev.selenode.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The command line of {@link SideBySide}. */
record Options(
    Plan plan,
    Path json,
    Path chart,
    List<String> suites,
    List<String> cases,
    List<String> engines) {
  static final String USAGE =
      """
      usage: selenode bench [--quick] [--polluted] [--cpu-time] [--json FILE] [--chart FILE]
                            [--budget MILLISECONDS] [--suites A,B] [--cases A,B] [--engines A,B]
        --quick     about half a minute in all: one process an engine, short rounds
        --polluted  one process an engine, which runs all programs before it measures the first
        --cpu-time  counts CPU time on the JVM too, for a machine that is busy with other things
        --budget    time for one case on one engine, warm-up included (3000; quick 250)
        --json      writes all readings to a file too
        --chart     draws the geometric means of the programs to an SVG file
      """;

  static Options parse(String[] args) {
    boolean quick = false;
    boolean polluted = false;
    Clock clock = Clock.WALL;
    Duration budget = null;
    Path json = null;
    Path chart = null;
    List<String> suites = List.of();
    List<String> cases = List.of();
    List<String> engines = List.of();
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--quick" -> quick = true;
        case "--polluted" -> polluted = true;
        case "--cpu-time" -> clock = Clock.CPU;
        case "--budget" -> budget = Duration.ofMillis(Long.parseLong(value(args, ++i)));
        case "--json" -> json = Path.of(value(args, ++i));
        case "--chart" -> chart = Path.of(value(args, ++i));
        case "--suites" -> suites = List.of(value(args, ++i).split(","));
        case "--cases" -> cases = List.of(value(args, ++i).split(","));
        case "--engines" -> engines = List.of(value(args, ++i).split(","));
        default -> throw new IllegalArgumentException("unknown option: " + args[i]);
      }
    }
    if (budget == null) {
      budget = Duration.ofMillis(quick ? 250 : 3000);
    }
    return new Options(
        new Plan(budget, quick || polluted, clock), json, chart, suites, cases, engines);
  }

  /** Whether a list of names given on the command line, if any was, has this one. */
  static boolean chosen(List<String> names, String name) {
    return names.isEmpty() || names.contains(name);
  }

  private static String value(String[] args, int i) {
    if (i >= args.length) {
      throw new IllegalArgumentException("no value for " + args[i - 1]);
    }
    return args[i];
  }
}
