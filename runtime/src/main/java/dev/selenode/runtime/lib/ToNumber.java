package dev.selenode.runtime.lib;

import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaState;

/** {@code tonumber}. */
final class ToNumber {
  private static final int MAX_BASE = 36;

  private ToNumber() {}

  static Object convert(LuaState s, Object[] args) {
    if (Check.absent(args, 1)) {
      return Lua.toNumber(s, Check.present(s, args, 0));
    }
    String text = Check.string(s, args, 0);
    int base = Arguments.int32(s, args, 1);
    if (base < 2 || base > MAX_BASE) {
      throw Check.argument(s, 1, "base out of range");
    }
    s.tick(text.length() >> 4);
    return parse(text, base);
  }

  private static Double parse(String text, int base) {
    int at = skipSpace(text, 0);
    boolean negative = at < text.length() && text.charAt(at) == '-';
    if (negative || (at < text.length() && text.charAt(at) == '+')) {
      at++;
    }
    int first = at;
    double n = 0;
    for (int digit; at < text.length() && (digit = digit(text.charAt(at))) < base; at++) {
      n = n * base + digit;
    }
    if (at == first || skipSpace(text, at) != text.length()) {
      return null;
    }
    return negative ? -n : n;
  }

  private static int digit(char c) {
    if (ByteClasses.is(ByteClasses.DIGIT, c)) {
      return c - '0';
    }
    return ByteClasses.is(ByteClasses.ALPHA, c) ? (c | 32) - 'a' + 10 : Integer.MAX_VALUE;
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && ByteClasses.is(ByteClasses.SPACE, text.charAt(at))) {
      at++;
    }
    return at;
  }
}
