package dev.selenode.benchmarks;

import dev.selenode.benchmarks.work.Case;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Runs the processes of all entrants of a suite. Clean, the entrants take turns case by case, so
 * that whatever else the machine does meets all of them alike.
 */
final class Race {
  private final Plan plan;
  private final Consumer<String> progress;

  Race(Plan plan, Consumer<String> progress) {
    this.plan = plan;
    this.progress = progress;
  }

  List<Result> run(List<Case> cases, List<Entrant> entrants) throws IOException {
    List<List<Case>> heats = heats(cases);
    List<Result> results = new ArrayList<>();
    for (List<Case> heat : heats) {
      String names = heat.stream().map(Case::name).collect(Collectors.joining(", "));
      progress.accept("bench: " + heat.get(0).suite() + ": " + names);
      for (Entrant entrant : entrants) {
        results.addAll(run(heat, entrant));
      }
    }
    return results;
  }

  private List<List<Case>> heats(List<Case> cases) {
    List<List<Case>> heats = new ArrayList<>();
    List<Case> together = new ArrayList<>();
    for (Case c : cases) {
      if (plan.mixed() && !c.unit().needsFreshProcess()) {
        together.add(c);
      } else {
        heats.add(List.of(c));
      }
    }
    if (!together.isEmpty()) {
      heats.add(together);
    }
    return heats;
  }

  private List<Result> run(List<Case> cases, Entrant entrant) throws IOException {
    Process process =
        new ProcessBuilder(entrant.command(cases, plan)).redirectErrorStream(true).start();
    Map<String, Reading> readings = new LinkedHashMap<>();
    StringBuilder other = new StringBuilder();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        var reading = Reading.parse(line);
        reading.ifPresent(r -> readings.put(r.name(), r));
        if (reading.isEmpty()) {
          other.append(line).append('\n');
        }
      }
    } finally {
      process.destroy();
    }
    return cases.stream()
        .map(
            c ->
                new Result(
                    c,
                    entrant.name(),
                    readings.getOrDefault(
                        c.name(), Reading.failed(c.name(), "no reading: " + other))))
        .toList();
  }
}
