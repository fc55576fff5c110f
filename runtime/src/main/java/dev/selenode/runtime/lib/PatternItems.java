package dev.selenode.runtime.lib;

import dev.selenode.runtime.interpreter.LuaState;

/** The items of a pattern that stand for one byte: a byte, {@code .}, a class, a set. */
final class PatternItems {
  private final LuaState state;
  private final String pattern;

  PatternItems(LuaState state, String pattern) {
    this.state = state;
    this.pattern = pattern;
  }

  /** The byte at a position; 0 past the end, as C's strings have it. */
  int at(int p) {
    return p < pattern.length() ? pattern.charAt(p) : 0;
  }

  /** The position after an item, where its suffix may be. */
  int end(int start) {
    int p = start;
    int c = pattern.charAt(p++);
    if (c == '%') {
      if (p == pattern.length()) {
        throw state.error("malformed pattern (ends with '%')");
      }
      return p + 1;
    }
    return c == '[' ? setEnd(p) : p;
  }

  private int setEnd(int start) {
    int p = at(start) == '^' ? start + 1 : start;
    do {
      if (p >= pattern.length()) {
        throw state.error("malformed pattern (missing ']')");
      }
      if (pattern.charAt(p++) == '%' && p < pattern.length()) {
        p++;
      }
    } while (at(p) != ']');
    state.tick((p - start) >> 4);
    return p + 1;
  }

  /** Whether a byte is what the item from {@code p} to {@code end} stands for. */
  boolean matches(int c, int p, int end) {
    int item = pattern.charAt(p);
    return switch (item) {
      case '.' -> true;
      case '%' -> inClass(c, pattern.charAt(p + 1));
      case '[' -> inSet(c, p, end - 1);
      default -> item == c;
    };
  }

  private static boolean inClass(int c, int letter) {
    int lower = letter >= 'A' && letter <= 'Z' ? letter + 32 : letter;
    boolean in;
    if (lower == 'z') {
      in = c == 0;
    } else {
      int mask = ByteClasses.ofLetter(lower);
      if (mask == 0) {
        return letter == c;
      }
      in = ByteClasses.is(mask, c);
    }
    return in == (letter == lower);
  }

  /** Whether a byte is in the set from its {@code [} to its {@code ]}. */
  boolean inSet(int c, int open, int close) {
    boolean negated = at(open + 1) == '^';
    int p = negated ? open + 2 : open + 1;
    boolean in = false;
    for (; p < close && !in; p++) {
      int item = pattern.charAt(p);
      if (item == '%') {
        p++;
        in = inClass(c, at(p));
      } else if (at(p + 1) == '-' && p + 2 < close) {
        p += 2;
        in = item <= c && c <= pattern.charAt(p);
      } else {
        in = item == c;
      }
    }
    state.tick((p - open) >> 3);
    return in != negated;
  }
}
