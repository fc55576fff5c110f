package dev.selenode.tools;

import dev.selenode.runtime.plugin.PluginLimits;
import dev.selenode.runtime.value.NumberFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code selenode plugins}: a folder of plugins, each in a Lua state of its own. */
@Command(
    name = "plugins",
    description = {
      "Runs the plugins of a folder: each subfolder with a main.lua is one.",
      "Their functions init, update and destroy are called: init and destroy once, update until",
      "a plugin calls sys.exit() or returns false. They have math.add(a, b) and sys.print(...) too."
    },
    mixinStandardHelpOptions = true)
final class PluginsCommand implements Callable<Integer> {
  private static final double BYTES_PER_MEGABYTE = 1 << 20;

  @Spec private CommandSpec command;

  private final Streams streams;
  private PluginLimits limits = PluginLimits.DEFAULT;
  private int ticks = 1000;

  @Parameters(paramLabel = "DIR", description = "The folder of the plugins.")
  private Path folder;

  @Option(
      names = "--list",
      description = "Only load them, and show their states and permissions in a table.")
  private boolean list;

  PluginsCommand(Streams streams) {
    this.streams = streams;
  }

  @Option(
      names = "--max-memory",
      paramLabel = "MB",
      description = "The most memory that each plugin may hold (1.95, which is 2,048,000 bytes).")
  void setMemory(double megabytes) {
    check("--max-memory", megabytes > 0 && Double.isFinite(megabytes), megabytes);
    limits = limits.withMemory((long) Math.ceil(megabytes * BYTES_PER_MEGABYTE));
  }

  @Option(
      names = "--max-time",
      paramLabel = "SECONDS",
      description = "The longest that one call into a plugin may take (1).")
  void setTime(double seconds) {
    check("--max-time", seconds > 0 && Double.isFinite(seconds), seconds);
    limits = limits.withTime(seconds);
  }

  @Option(
      names = "--ticks",
      paramLabel = "N",
      description = "How often update is called at most (1000).")
  void setTicks(int most) {
    check("--ticks", most >= 0, most);
    ticks = most;
  }

  private void check(String option, boolean good, double value) {
    if (!good) {
      throw new ParameterException(
          command.commandLine(),
          option + " got " + NumberFormat.format(value) + ", want a number above 0");
    }
  }

  @Override
  public Integer call() {
    if (!Files.isDirectory(folder)) {
      throw new Failure(
          (Files.exists(folder) ? "not a folder: '" : "no such folder: '") + folder + "'");
    }
    PluginRun run = new PluginRun(folder, limits, streams);
    boolean good = list ? run.list() : run.play(ticks);
    return good ? Main.OK : Main.FAULT;
  }
}
