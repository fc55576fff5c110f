package dev.selenode.runtime.syntax;

/** A chunk that is not Lua. The message has no position in front; line and column are apart. */
public final class SyntaxError extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final int line;
  private final int column;

  SyntaxError(String message, int line, int column) {
    super(message, null, false, false);
    this.line = line;
    this.column = column;
  }

  /** From 1. */
  public int line() {
    return line;
  }

  /** From 1, in bytes of the source. */
  public int column() {
    return column;
  }
}
