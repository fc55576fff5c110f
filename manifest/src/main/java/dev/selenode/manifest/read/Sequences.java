package dev.selenode.manifest.read;

import dev.selenode.runtime.value.Table;

/** Tells tables that are lists from those that are not. */
final class Sequences {
  private Sequences() {}

  /** Whether a table's keys are 1…n, and there are some. */
  static boolean isSequence(Table table) {
    int n = table.length();
    int keys = 0;
    for (int p = table.advance(Table.START); p >= 0 && keys <= n; p = table.advance(p + 1)) {
      keys++;
    }
    return n > 0 && keys == n;
  }
}
