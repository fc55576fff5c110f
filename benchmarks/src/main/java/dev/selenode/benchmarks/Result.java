package dev.selenode.benchmarks;

import dev.selenode.benchmarks.work.Case;

/** One cell of a table. */
record Result(Case row, String entrant, Reading reading) {

  boolean measured() {
    return reading.failure() == null;
  }

  boolean absent() {
    return Reading.ABSENT.equals(reading.failure());
  }

  /** The value in the unit of the case. */
  double value() {
    return row.unit().isMillis() ? reading.value() / 1e6 : reading.value();
  }
}
