package dev.selenode.benchmarks;

import dev.selenode.benchmarks.work.Case;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An engine on the JVM that runs this.
 *
 * @param contestant what the {@link Worker} loads
 * @param options for its JVM
 */
record JvmEntrant(
    String name, String version, String contestant, Set<String> suites, List<String> options)
    implements Entrant {

  @Override
  public List<String> command(List<Case> cases, Plan plan) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xms512m", "-Xmx2g"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Worker.class.getName());
    command.add(contestant);
    command.add(cases.get(0).suite());
    command.add(String.valueOf(plan.budget().toMillis()));
    command.add(plan.profile());
    command.add(plan.clock().name());
    cases.forEach(c -> command.add(c.name()));
    return command;
  }
}
