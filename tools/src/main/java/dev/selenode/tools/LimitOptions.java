package dev.selenode.tools;

import dev.selenode.runtime.interpreter.Limits;
import dev.selenode.runtime.value.NumberFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What a script may use. Without an option there is no limit, but for the depth of calls. */
final class LimitOptions {
  private static final double NANOS_PER_SECOND = 1e9;
  private static final long BYTES_PER_MEGABYTE = 1L << 20;

  @Spec(Target.MIXEE)
  private CommandSpec command;

  private long nanos;
  private long bytes;
  private int depth;

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

  /** Sets what was asked for. */
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
      throw new ParameterException(
          command.commandLine(), option + " got " + value + ", want a number above 0");
    }
  }
}
