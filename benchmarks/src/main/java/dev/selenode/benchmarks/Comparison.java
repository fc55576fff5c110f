package dev.selenode.benchmarks;

import dev.selenode.benchmarks.work.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The results of one suite as two tables: the values, and one entrant's against each other one's.
 */
final class Comparison {
  /** Less than this is no time at all: the JVM has found out that nothing needs to be done. */
  private static final double LEAST = 0.1;

  private final List<Case> cases;
  private final List<String> entrants;
  private final List<Result> results;

  Comparison(List<Case> cases, List<String> entrants, List<Result> results) {
    this.cases = cases;
    this.entrants = entrants;
    this.results = results;
  }

  /**
   * What was measured; {@code –} where an entrant takes no part, {@code failed} where it could not.
   */
  TextTable values() {
    TextTable table = new TextTable();
    table.row(prepend("", entrants));
    for (Case c : cases) {
      List<String> cells = entrants.stream().map(e -> cell(result(c, e))).toList();
      table.row(prepend(c.name() + ", " + c.unit().symbol(), cells));
    }
    return table;
  }

  /** How often a rival's value fits into that of {@code ours}: below 1 we are better. */
  TextTable ratios(String ours) {
    List<String> rivals = entrants.stream().filter(e -> !e.equals(ours)).toList();
    TextTable table = new TextTable();
    table.row(prepend(ours + " against", rivals));
    for (Case c : cases) {
      List<String> cells = rivals.stream().map(e -> number(ratio(c, ours, e))).toList();
      table.row(prepend(c.name(), cells));
    }
    table.row(prepend("geometric mean", rivals.stream().map(e -> number(mean(ours, e))).toList()));
    return table;
  }

  /** Geometric mean of the ratios of the cases that both did. */
  OptionalDouble mean(String ours, String rival) {
    OptionalDouble logarithm =
        cases.stream()
            .map(c -> ratio(c, ours, rival))
            .filter(OptionalDouble::isPresent)
            .mapToDouble(r -> Math.log(r.getAsDouble()))
            .average();
    return logarithm.isPresent() ? OptionalDouble.of(Math.exp(logarithm.getAsDouble())) : logarithm;
  }

  /** What did not go as it should: failures, and checksums that differ from the first engine's. */
  List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    for (Case c : cases) {
      Optional<Result> first =
          results.stream().filter(r -> r.row().equals(c) && r.measured()).findFirst();
      for (Result r : results) {
        if (!r.row().equals(c) || r.absent()) {
          continue;
        }
        if (!r.measured()) {
          complaints.add("%s: %s: %s".formatted(c.name(), r.entrant(), r.reading().failure()));
        } else if (!r.reading().agreesWith(first.orElseThrow().reading())) {
          complaints.add(
              "%s: %s: got checksum %s, want %s"
                  .formatted(
                      c.name(),
                      r.entrant(),
                      r.reading().checksum(),
                      first.orElseThrow().reading().checksum()));
        }
      }
    }
    return complaints;
  }

  private OptionalDouble ratio(Case c, String ours, String rival) {
    Optional<Result> a = result(c, ours).filter(Result::measured);
    Optional<Result> b = result(c, rival).filter(Result::measured);
    return a.isPresent() && b.isPresent() && b.get().value() >= LEAST
        ? OptionalDouble.of(a.get().value() / b.get().value())
        : OptionalDouble.empty();
  }

  private Optional<Result> result(Case c, String entrant) {
    return results.stream()
        .filter(r -> r.row().equals(c) && r.entrant().equals(entrant))
        .findFirst();
  }

  private static String cell(Optional<Result> result) {
    if (result.isEmpty() || result.get().absent()) {
      return "–";
    }
    return result.get().measured() ? number(OptionalDouble.of(result.get().value())) : "failed";
  }

  /** Three digits, which is all that the clock is good for. */
  private static String number(OptionalDouble value) {
    if (value.isEmpty()) {
      return "–";
    }
    double v = value.getAsDouble();
    if (v < 0.001) {
      return "0";
    }
    int decimals = v >= 100 ? 0 : v >= 10 ? 1 : 2;
    return String.format(Locale.ROOT, "%,." + decimals + "f", v);
  }

  private static List<String> prepend(String first, List<String> rest) {
    List<String> all = new ArrayList<>();
    all.add(first);
    all.addAll(rest);
    return all;
  }
}
