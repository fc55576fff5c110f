package dev.selenode.runtime.lib;

import dev.selenode.runtime.interpreter.LuaState;
import java.io.IOException;

/** Something an open file cannot do, with C's words and number for it. */
final class StreamFault extends Exception {
  private static final long serialVersionUID = 1;
  private final int code;

  private StreamFault(String message, int code) {
    super(message, null, false, false);
    this.code = code;
  }

  static StreamFault badDescriptor() {
    return new StreamFault("Bad file descriptor", 9);
  }

  static StreamFault illegalSeek() {
    return new StreamFault("Illegal seek", 29);
  }

  static StreamFault invalidArgument() {
    return new StreamFault("Invalid argument", 22);
  }

  static StreamFault of(IOException e) {
    return new StreamFault("Input/output error", 5);
  }

  /** {@code nil, message, code}. */
  Object result(LuaState s) {
    return new Object[] {null, getMessage(), (double) code};
  }
}
