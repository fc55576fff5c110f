package dev.selenode.runtime.plugin.json;

/** A text is not JSON. */
public final class JsonFault extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final int line;

  JsonFault(int line, String message) {
    super(message);
    this.line = line;
  }

  /** From 1. */
  public int line() {
    return line;
  }
}
