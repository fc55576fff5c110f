package dev.selenode.benchmarks.work;

/** What the number of a case says. */
public enum Unit {
  /** Milliseconds for one run of a size that the case fixes. */
  MILLIS("ms"),
  /** Nanoseconds for one operation. */
  NANOS("ns"),
  /** Bytes of Java heap one object keeps. */
  BYTES("B");

  private final String symbol;

  Unit(String symbol) {
    this.symbol = symbol;
  }

  public String symbol() {
    return symbol;
  }
}
