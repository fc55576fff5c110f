package dev.selenode.benchmarks;

import dev.selenode.benchmarks.work.Case;
import dev.selenode.benchmarks.work.Cases;
import dev.selenode.benchmarks.work.TemporaryFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The {@code bench} command: measures the same work on every engine in one run, and prints what it
 * took and how the engines compare. Trust the ratios, not the times: another machine has others.
 */
public final class SideBySide {
  /** The engine that most people know. */
  private static final String CHART_BASE = "lua5.4";

  private final Options options;
  private final List<Entrant> entrants;
  private final List<Result> results = new ArrayList<>();

  private SideBySide(Options options, List<Entrant> entrants) {
    this.options = options;
    this.entrants = entrants;
  }

  public static void main(String[] args) throws IOException {
    if (args.length > 0 && args[0].matches("--help|-h")) {
      System.out.print(Options.USAGE);
      return;
    }
    Options options;
    try {
      options = Options.parse(args);
    } catch (IllegalArgumentException e) {
      System.err.println("bench: " + e.getMessage());
      System.err.print(Options.USAGE);
      System.exit(2);
      return;
    }
    List<Entrant> entrants =
        Rivals.all(TemporaryFolder.make()).stream()
            .filter(e -> Options.chosen(options.engines(), e.name()))
            .toList();
    new SideBySide(options, entrants).run();
  }

  private void run() throws IOException {
    Machine machine = Machine.here();
    System.out.println(machine);
    entrants.forEach(e -> System.out.println("  " + e.name() + ": " + e.version()));
    System.out.printf(
        "best of all rounds in %d ms, profile %s, clock %s%n%n",
        options.plan().budget().toMillis(), options.plan().profile(), options.plan().clock());
    for (String suite : Cases.suites()) {
      if (Options.chosen(options.suites(), suite)) {
        run(suite);
      }
    }
    if (options.json() != null) {
      report(machine).write(options.json());
    }
  }

  private void run(String suite) throws IOException {
    List<Case> cases =
        Cases.of(suite).stream().filter(c -> Options.chosen(options.cases(), c.name())).toList();
    List<Entrant> field = entrants.stream().filter(e -> e.suites().contains(suite)).toList();
    if (cases.isEmpty() || field.isEmpty()) {
      return;
    }
    List<Result> measured = new Race(options.plan(), System.err::println).run(cases, field);
    results.addAll(measured);
    List<String> names = field.stream().map(Entrant::name).toList();
    Comparison comparison = new Comparison(cases, names, measured);
    System.out.println("## " + suite + "\n");
    System.out.println(comparison.values());
    for (String ours : names) {
      if (ours.startsWith(Rivals.SELENODE) && names.size() > 1) {
        System.out.println(comparison.ratios(ours));
      }
    }
    if (options.chart() != null && suite.equals(Cases.PROGRAMS) && names.contains(CHART_BASE)) {
      new Chart(comparison, names, CHART_BASE)
          .write(options.chart(), "Eleven programs: time, geometric mean, " + CHART_BASE + " = 1");
    }
    comparison.complaints().forEach(c -> System.out.println(c + "\n"));
  }

  private Report report(Machine machine) {
    Map<String, String> versions = new LinkedHashMap<>();
    entrants.forEach(e -> versions.put(e.name(), e.version()));
    return new Report(
        machine,
        options.plan().profile(),
        options.plan().clock().name(),
        options.plan().budget().toMillis(),
        versions,
        results.stream().map(Report.Entry::of).toList());
  }
}
