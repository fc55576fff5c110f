package dev.selenode.benchmarks;

import dev.selenode.benchmarks.work.Case;
import java.util.List;
import java.util.Set;

/** One column of the tables: an engine that runs as a process of its own. */
interface Entrant {
  /** Heading of its columns. */
  String name();

  /** What it is, with its version. */
  String version();

  /** The tables it takes part in. */
  Set<String> suites();

  /** The command that measures cases of one suite and prints a {@link Reading} for each. */
  List<String> command(List<Case> cases, Plan plan);
}
