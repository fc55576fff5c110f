package dev.selenode.tools;

import dev.selenode.runtime.compiler.Engine;
import dev.selenode.runtime.interpreter.Limits;
import dev.selenode.runtime.value.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How a state is set up. Without an option there is no limit, but for the depth of calls. */
final class StateOptions {
  private static final double NANOS_PER_SECOND = 1e9;
  private static final long BYTES_PER_MEGABYTE = 1L << 20;

  @Spec(Target.MIXEE)
  private CommandSpec command;

  private long nanos;
  private long bytes;
  private int depth;
  private Engine engine = Engine.chosen();

  @Option(
      names = "--max-time",
      paramLabel = "SECONDS",
      description = "The longest that one call into a script may take.")
  void setTime(double seconds) {
    check("--max-time", seconds > 0 && Double.isFinite(seconds), NumberFormat.format(seconds));
    nanos = (long) Math.ceil(seconds * NANOS_PER_SECOND);
  }

  @Option(
      names = "--max-memory",
      paramLabel = "MB",
      description = "The most memory that all scripts together may hold.")
  void setMemory(double megabytes) {
    check(
        "--max-memory",
        megabytes > 0 && Double.isFinite(megabytes),
        NumberFormat.format(megabytes));
    bytes = (long) Math.ceil(megabytes * BYTES_PER_MEGABYTE);
  }

  @Option(
      names = "--max-depth",
      paramLabel = "N",
      description = "How deep calls may nest (200000).")
  void setDepth(int levels) {
    check("--max-depth", levels > 0, Integer.toString(levels));
    depth = levels;
  }

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      description = "How functions are run: interpreted, compiled, or tiered (the default).")
  void setEngine(String name) {
    List<String> known = new ArrayList<>();
    for (Engine one : Engine.values()) {
      String itsName = one.name().toLowerCase(Locale.ROOT);
      if (itsName.equals(name)) {
        engine = one;
        return;
      }
      known.add(itsName);
    }
    throw fault("--engine got '" + name + "', want " + String.join(", ", known));
  }

  /** How functions are run; to be installed before anything else. */
  Engine engine() {
    return engine;
  }

  /** Sets the limits that were asked for. */
  void apply(Limits limits) {
    if (nanos > 0) {
      limits.setTime(nanos);
    }
    if (bytes > 0) {
      limits.memory().setLimit(bytes);
    }
    if (depth > 0) {
      limits.setMaxDepth(depth);
    }
  }

  private void check(String option, boolean good, String value) {
    if (!good) {
      throw fault(option + " got " + value + ", want a number above 0");
    }
  }

  private ParameterException fault(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
