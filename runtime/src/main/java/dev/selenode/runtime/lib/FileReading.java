package dev.selenode.runtime.lib;

import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;

/** {@code file:read} in all its formats. */
final class FileReading {
  private static final int LONGEST_NUMERAL = 200;

  private final LuaState state;
  private final ByteStream in;

  private FileReading(LuaState state, ByteStream in) {
    this.state = state;
    this.in = in;
  }

  /** Reads by the formats {@code args[first…]}: the values, or {@code nil, message, code}. */
  static Object read(LuaState s, ByteStream in, Object[] args, int first) {
    FileReading reading = new FileReading(s, in);
    try {
      if (args.length <= first) {
        return reading.line(true);
      }
      Object[] results = new Object[args.length - first];
      for (int i = first; i < args.length; i++) {
        Object value = reading.item(args, i);
        results[i - first] = value;
        if (value == null) {
          return Multi.of(java.util.Arrays.copyOf(results, i - first + 1));
        }
      }
      return Multi.of(results);
    } catch (StreamFault e) {
      return e.result(s);
    }
  }

  private Object item(Object[] args, int i) throws StreamFault {
    if (args[i] instanceof Double n) {
      return bytes(Arguments.toLong(n));
    }
    if (!(args[i] instanceof String format) || !format.startsWith("*")) {
      throw Check.argument(state, i, "invalid option");
    }
    switch (format.length() > 1 ? format.charAt(1) : 0) {
      case 'n':
        return number();
      case 'l':
        return line(true);
      case 'L':
        return line(false);
      case 'a':
        return rest();
      default:
        throw Check.argument(state, i, "invalid format");
    }
  }

  private String line(boolean chop) throws StreamFault {
    if (in.peek() == ByteStream.EOF) {
      return null;
    }
    StringPieces line = new StringPieces(state);
    for (int c; (c = in.read()) != ByteStream.EOF; ) {
      if (c == '\n') {
        if (!chop) {
          line.add('\n');
        }
        break;
      }
      line.add((char) c);
    }
    state.tick(line.length() >> 3);
    return line.toString();
  }

  private String rest() throws StreamFault {
    state.reserve(in.available() * 2);
    StringPieces all = new StringPieces(state);
    for (int c; (c = in.read()) != ByteStream.EOF; ) {
      all.add((char) c);
    }
    state.tick(all.length() >> 3);
    return all.toString();
  }

  private String bytes(long count) throws StreamFault {
    if (in.peek() == ByteStream.EOF) {
      return null;
    }
    // A negative count is a huge unsigned one in C.
    long n = count < 0 ? Long.MAX_VALUE : count;
    state.reserve(Math.min(n, in.available()) * 2);
    StringPieces all = new StringPieces(state);
    for (long i = 0; i < n; i++) {
      int c = in.read();
      if (c == ByteStream.EOF) {
        break;
      }
      all.add((char) c);
    }
    state.tick(all.length() >> 3);
    return all.toString();
  }

  // --- numerals, as C's scanf takes them -----------------------------------------------------

  private final StringBuilder numeral = new StringBuilder();

  private Double number() throws StreamFault {
    numeral.setLength(0);
    while (in.peek() != ByteStream.EOF && ByteClasses.is(ByteClasses.SPACE, in.peek())) {
      in.read();
      state.tick(1);
    }
    take("+-");
    boolean hex = take("0") && take("xX");
    int digits = hex ? ByteClasses.HEX : ByteClasses.DIGIT;
    takeAll(digits);
    if (take(".")) {
      takeAll(digits);
    }
    if (take(hex ? "pP" : "eE")) {
      take("+-");
      takeAll(ByteClasses.DIGIT);
    }
    return Lua.toNumber(numeral.toString());
  }

  private boolean take(String any) throws StreamFault {
    int c = in.peek();
    if (c != ByteStream.EOF && any.indexOf(c) >= 0 && numeral.length() < LONGEST_NUMERAL) {
      numeral.append((char) in.read());
      return true;
    }
    return false;
  }

  private void takeAll(int digits) throws StreamFault {
    while (in.peek() != ByteStream.EOF
        && ByteClasses.is(digits, in.peek())
        && numeral.length() < LONGEST_NUMERAL) {
      numeral.append((char) in.read());
    }
  }
}
