package dev.selenode.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.selenode.benchmarks.work.Case;
import dev.selenode.benchmarks.work.Cases;
import dev.selenode.benchmarks.work.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A Lua executable found on the path.
 *
 * @param folder where it finds its scripts, the driver among them
 */
record LuaEntrant(String name, String version, Path folder) implements Entrant {
  private static final String DRIVER = "driver.lua";
  private static final Set<String> SUITES = Set.of(Cases.PROGRAMS, Cases.COROUTINES);

  /** The executable of that name, if it is installed. */
  static Optional<Entrant> installed(String name, Path folder) {
    try {
      Process process = new ProcessBuilder(name, "-v").redirectErrorStream(true).start();
      String banner = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
      return Optional.of(
          new LuaEntrant(name, banner.replaceAll("\\s+(--|Copyright).*", ""), folder));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Writes all scripts to a folder, for executables to read. */
  static void writeScripts(Path folder) throws IOException {
    try (InputStream in = LuaEntrant.class.getResourceAsStream(DRIVER)) {
      Files.write(folder.resolve(DRIVER), in.readAllBytes());
    }
    for (String suite : SUITES) {
      Files.createDirectories(folder.resolve(suite));
      for (Case c : Cases.of(suite)) {
        Files.writeString(folder.resolve(suite).resolve(c.name() + ".lua"), c.source());
      }
    }
  }

  @Override
  public Set<String> suites() {
    return SUITES;
  }

  @Override
  public List<String> command(List<Case> cases, Plan plan) {
    List<String> command = new ArrayList<>();
    command.add(name);
    command.add(folder.resolve(DRIVER).toString());
    command.add(String.valueOf(plan.budget().toMillis() / 1000.0));
    command.add(plan.profile());
    for (Case c : cases) {
      command.add(c.name());
      command.add(folder.resolve(c.suite()).resolve(c.name() + ".lua").toString());
      command.add(c.unit() == Unit.MILLIS ? String.valueOf(c.n()) : "0");
    }
    return command;
  }
}
