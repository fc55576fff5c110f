package dev.selenode.runtime.bytecode;

/** A function that the instruction format or the frame cannot hold. */
public final class CodeTooLarge extends RuntimeException {
  private static final long serialVersionUID = 1;

  CodeTooLarge(String message) {
    super(message, null, false, false);
  }
}
