package dev.selenode.runtime.bytecode;

/** A function that the instruction format or the frame cannot hold. */
public final class CodeTooLarge extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int line;

  CodeTooLarge(String message, int line) {
    super(message, null, false, false);
    this.line = line;
  }

  /** Where it got too large, from 1. */
  public int line() {
    return line;
  }
}
