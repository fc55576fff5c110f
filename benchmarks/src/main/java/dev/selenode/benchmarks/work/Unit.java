package dev.selenode.benchmarks.work;

/** What the number of a case says. */
public enum Unit {
  /** Milliseconds for one run of a size that the case fixes. */
  MILLIS("ms"),
  /** Milliseconds for the first run in a fresh JVM. */
  FIRST_MILLIS("ms"),
  /** Milliseconds from the start of a JVM to the end of the first run. */
  MILLIS_SINCE_START("ms"),
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

  /** Whether only a fresh process can measure it. */
  public boolean needsFreshProcess() {
    return this == FIRST_MILLIS || this == MILLIS_SINCE_START;
  }

  /** Whether readings are nanoseconds, to be told in milliseconds. */
  public boolean isMillis() {
    return this == MILLIS || needsFreshProcess();
  }
}
