package dev.selenode.runtime.testing;

import dev.selenode.runtime.interpreter.Limits;
import java.util.Locale;

/**
 * A limit as a script asks for it: {@code time} in seconds, {@code memory} in MB, {@code depth} in
 * levels, {@code instructions} in work units, {@code output} in bytes.
 */
record LimitSetting(String kind, double amount) {
  static LimitSetting parse(String text) {
    String[] words = text.strip().split(" +");
    return new LimitSetting(words[0].toLowerCase(Locale.ROOT), Double.parseDouble(words[1]));
  }

  void apply(Limits limits) {
    switch (kind) {
      case "time" -> limits.setTime((long) (amount * 1e9));
      case "memory" -> limits.memory().setLimit((long) (amount * (1 << 20)));
      case "depth" -> limits.setMaxDepth((int) amount);
      case "instructions" -> limits.setInstructions((long) amount);
      case "output" -> limits.setOutput((long) amount);
      default -> throw new IllegalArgumentException("no limit " + kind);
    }
  }
}
