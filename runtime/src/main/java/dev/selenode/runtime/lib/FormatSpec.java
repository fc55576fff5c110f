package dev.selenode.runtime.lib;

import dev.selenode.runtime.interpreter.LuaState;

/**
 * One item of a format string, such as {@code %-5.2f}.
 *
 * @param precision -1 where none is given
 * @param conversion the letter; 0 where the format ends before it
 * @param end the position after the item
 */
record FormatSpec(String flags, int width, int precision, char conversion, int end) {
  private static final String FLAGS = "-+ #0";

  /** Reads the item whose first byte after the {@code %} is at {@code start}. */
  static FormatSpec parse(LuaState s, String format, int start) {
    int p = start;
    while (FLAGS.indexOf(at(format, p)) >= 0) {
      p++;
    }
    String flags = format.substring(start, p);
    if (flags.length() > FLAGS.length()) {
      throw s.error("invalid format (repeated flags)");
    }
    int widthEnd = numberEnd(format, p);
    int width = number(format, p, widthEnd);
    p = widthEnd;
    int precision = -1;
    if (at(format, p) == '.') {
      int precisionEnd = numberEnd(format, p + 1);
      precision = number(format, p + 1, precisionEnd);
      p = precisionEnd;
    }
    if (isDigit(at(format, p))) {
      throw s.error("invalid format (width or precision too long)");
    }
    return new FormatSpec(flags, width, precision, at(format, p), p + 1);
  }

  private static char at(String format, int p) {
    return p < format.length() ? format.charAt(p) : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The end of a number of at most two digits. */
  private static int numberEnd(String format, int start) {
    int p = start;
    while (p < start + 2 && isDigit(at(format, p))) {
      p++;
    }
    return p;
  }

  private static int number(String format, int start, int end) {
    return start == end ? 0 : Integer.parseInt(format, start, end, 10);
  }

  boolean has(char flag) {
    return flags.indexOf(flag) >= 0;
  }

  /** Pads text to the width, with spaces. */
  String pad(String text) {
    if (text.length() >= width) {
      return text;
    }
    String blanks = " ".repeat(width - text.length());
    return has('-') ? text + blanks : blanks + text;
  }

  /** Pads a number, whose zeros go between its sign or prefix and its digits. */
  String padNumber(String prefix, String digits, boolean zerosAllowed) {
    int missing = width - prefix.length() - digits.length();
    if (missing > 0 && zerosAllowed && has('0') && !has('-')) {
      return prefix + "0".repeat(missing) + digits;
    }
    return pad(prefix + digits);
  }
}
