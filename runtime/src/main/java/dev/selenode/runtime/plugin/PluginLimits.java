package dev.selenode.runtime.plugin;

import java.util.Map;

/**
 * How much a plugin may use.
 *
 * @param memory bytes of Java heap that its values may take
 * @param time seconds a call of the host may take
 * @param depth levels of Lua calls
 * @param output bytes written in a call of the host
 * @param files how many files may be open at once
 */
public record PluginLimits(long memory, double time, int depth, long output, int files) {
  /** Two megabytes, a second, 10,000 levels, 64 KB, 16 files. */
  public static final PluginLimits DEFAULT = new PluginLimits(2_048_000, 1, 10_000, 1 << 16, 16);

  /** Checks that all of them are above 0; files may be 0. */
  public PluginLimits {
    if (memory <= 0 || !(time > 0) || depth <= 0 || output <= 0 || files < 0) {
      throw new IllegalArgumentException("limits must be above 0");
    }
  }

  public PluginLimits withMemory(long bytes) {
    return new PluginLimits(bytes, time, depth, output, files);
  }

  public PluginLimits withTime(double seconds) {
    return new PluginLimits(memory, seconds, depth, output, files);
  }

  public PluginLimits withDepth(int levels) {
    return new PluginLimits(memory, time, levels, output, files);
  }

  public PluginLimits withOutput(long bytes) {
    return new PluginLimits(memory, time, depth, bytes, files);
  }

  public PluginLimits withFiles(int most) {
    return new PluginLimits(memory, time, depth, output, most);
  }

  /** These, with what a plugin asks for in their place, but no more than {@code most}. */
  PluginLimits asked(Map<String, Double> wishes, PluginLimits most) {
    return new PluginLimits(
        Math.max(1, (long) wish(wishes, "memory", (double) memory, (double) most.memory)),
        wish(wishes, "time", time, most.time),
        Math.max(1, (int) wish(wishes, "depth", depth, most.depth)),
        Math.max(1, (long) wish(wishes, "output", (double) output, (double) most.output)),
        (int) wish(wishes, "files", files, most.files));
  }

  private static double wish(
      Map<String, Double> wishes, String name, double otherwise, double most) {
    Double wish = wishes.get(name);
    return wish == null ? otherwise : Math.min(wish, most);
  }

  /** What of these a plugin gets less of than it asks for, for the message; null for none. */
  static String refused(Map<String, Double> wishes, PluginLimits got) {
    Map<String, Double> all =
        Map.of(
            "memory", (double) got.memory,
            "time", got.time,
            "depth", (double) got.depth,
            "output", (double) got.output,
            "files", (double) got.files);
    for (String name : dev.selenode.runtime.plugin.description.PluginDescription.LIMITS) {
      Double wish = wishes.get(name);
      if (wish != null && wish > all.get(name)) {
        return "asks for " + name + " " + number(wish) + ", gets " + number(all.get(name));
      }
    }
    return null;
  }

  private static String number(double value) {
    return dev.selenode.runtime.value.NumberFormat.format(value);
  }
}
