package dev.selenode.runtime.lib;

import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.LuaError;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.value.Table;

/** {@code utf8}, as Lua 5.3 has it. */
final class Utf8Library {
  private static final int MAX_CODE = 0x10FFFF;
  private static final int BAD = -1;
  private static final Builtin NEXT_CODE = Builtin.of(null, Utf8Library::nextCode);

  private Utf8Library() {}

  static Table create() {
    return new Functions()
        .add("char", Utf8Library::chars)
        .add("charpattern", "[\0-\u007f\u00c2-\u00f4][\u0080-\u00bf]*")
        .add("codepoint", Utf8Library::codePoints)
        .add("codes", Utf8Library::codes)
        .add("len", Utf8Library::length)
        .add("offset", Utf8Library::offset)
        .table();
  }

  // --- one sequence --------------------------------------------------------------------------

  private static boolean continues(String text, int i) {
    return i < text.length() && (text.charAt(i) & 0xC0) == 0x80;
  }

  /** How many bytes a sequence has that begins with this byte; 0 if none does. */
  private static int size(int first) {
    if (first < 0x80) {
      return 1;
    }
    if (first < 0xC0 || first >= 0xF8) {
      return 0;
    }
    return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  }

  /** The code at a position, or {@link #BAD}. */
  private static int decode(String text, int at) {
    int first = text.charAt(at);
    int size = size(first);
    if (size == 1) {
      return first;
    }
    if (size == 0) {
      return BAD;
    }
    int code = first & (0x7F >> size);
    for (int i = 1; i < size; i++) {
      if (!continues(text, at + i)) {
        return BAD;
      }
      code = (code << 6) | (text.charAt(at + i) & 0x3F);
    }
    int least = size == 2 ? 0x80 : size == 3 ? 0x800 : 0x10000;
    return code < least || code > MAX_CODE ? BAD : code;
  }

  private static void encode(StringPieces to, int code) {
    if (code < 0x80) {
      to.add((char) code);
    } else {
      int more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
      to.add((char) ((((0xFF00 >> (more + 1)) & 0xFF) | (code >> (6 * more))) & 0xFF));
      for (int i = more - 1; i >= 0; i--) {
        to.add((char) (0x80 | ((code >> (6 * i)) & 0x3F)));
      }
    }
  }

  private static LuaError invalid(LuaState s) {
    return s.error("invalid UTF-8 code");
  }

  // --- functions -----------------------------------------------------------------------------

  private static Object chars(LuaState s, Object[] args) {
    StringPieces text = new StringPieces(s);
    for (int i = 0; i < args.length; i++) {
      s.tick(1);
      long code = Arguments.integer(s, args, i);
      if (code < 0 || code > MAX_CODE) {
        throw Check.argument(s, i, "value out of range");
      }
      encode(text, (int) code);
    }
    return text.toString();
  }

  private static Object length(LuaState s, Object[] args) {
    String text = Check.string(s, args, 0);
    int size = text.length();
    long from = Arguments.fromEnd(Arguments.integer(s, args, 1, 1), size) - 1;
    long to = Arguments.fromEnd(Arguments.integer(s, args, 2, -1), size) - 1;
    if (from < 0 || from > size) {
      throw Check.argument(s, 1, "initial position out of string");
    }
    if (to >= size) {
      throw Check.argument(s, 2, "final position out of string");
    }
    int count = 0;
    for (int at = (int) from; at <= to; count++) {
      s.tick(1);
      if (decode(text, at) == BAD) {
        return new Object[] {null, (double) (at + 1)};
      }
      at += size(text.charAt(at));
    }
    return (double) count;
  }

  private static Object codePoints(LuaState s, Object[] args) {
    String text = Check.string(s, args, 0);
    long from = Arguments.fromEnd(Arguments.integer(s, args, 1, 1), text.length());
    long to = Arguments.fromEnd(Arguments.integer(s, args, 2, from), text.length());
    if (from < 1) {
      throw Check.argument(s, 1, "out of range");
    }
    if (to > text.length()) {
      throw Check.argument(s, 2, "out of range");
    }
    if (from > to) {
      return Multi.NONE;
    }
    if (to - from >= StringLibrary.MOST_RESULTS) {
      throw s.error("string slice too long");
    }
    s.reserve((to - from + 1) * 24);
    Object[] codes = new Object[(int) (to - from + 1)];
    int n = 0;
    for (int at = (int) from - 1; at < to; ) {
      s.tick(1);
      int code = decode(text, at);
      if (code == BAD) {
        throw invalid(s);
      }
      codes[n++] = (double) code;
      at += size(text.charAt(at));
    }
    return Multi.of(java.util.Arrays.copyOf(codes, n));
  }

  private static Object codes(LuaState s, Object[] args) {
    return new Object[] {NEXT_CODE, Check.string(s, args, 0), 0.0};
  }

  private static Object nextCode(LuaState s, Object[] args) {
    String text = Check.string(s, args, 0);
    long before = Arguments.integer(s, args, 1) - 1;
    int at = 0;
    if (before >= 0 && before < text.length()) {
      at = (int) before + 1;
      while (continues(text, at)) {
        at++;
      }
    } else if (before >= 0) {
      return Multi.NONE;
    }
    if (at >= text.length()) {
      return Multi.NONE;
    }
    int code = decode(text, at);
    if (code == BAD || continues(text, at + size(text.charAt(at)))) {
      throw invalid(s);
    }
    return new Object[] {(double) (at + 1), (double) code};
  }

  private static Object offset(LuaState s, Object[] args) {
    String text = Check.string(s, args, 0);
    int size = text.length();
    long n = Arguments.integer(s, args, 1);
    long start = Arguments.integer(s, args, 2, n > 0 ? 1 : size + 1L);
    long first = Arguments.fromEnd(start, size) - 1;
    if (first < 0 || first > size) {
      throw Check.argument(s, 2, "position out of range");
    }
    int at = (int) first;
    if (n == 0) {
      while (at > 0 && continues(text, at)) {
        at--;
      }
      return (double) (at + 1);
    }
    if (continues(text, at)) {
      throw s.error("initial position is a continuation byte");
    }
    return n < 0 ? back(s, text, at, n) : forward(s, text, at, n - 1);
  }

  private static Object back(LuaState s, String text, int from, long count) {
    int at = from;
    long n = count;
    for (; n < 0 && at > 0; n++) {
      s.tick(1);
      do {
        at--;
      } while (at > 0 && continues(text, at));
    }
    return n == 0 ? (Object) (double) (at + 1) : null;
  }

  private static Object forward(LuaState s, String text, int from, long count) {
    int at = from;
    long n = count;
    for (; n > 0 && at < text.length(); n--) {
      s.tick(1);
      do {
        at++;
      } while (continues(text, at));
    }
    return n == 0 ? (Object) (double) (at + 1) : null;
  }
}
