package dev.selenode.runtime.lib;

import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;

/** {@code string}. */
final class StringLibrary {
  /** How many results a call may have, as PUC Lua's stack allows. */
  static final int MOST_RESULTS = 999_000;

  private static final Object[] CHARS = new Object[256];

  static {
    for (int i = 0; i < CHARS.length; i++) {
      CHARS[i] = String.valueOf((char) i);
    }
  }

  private StringLibrary() {}

  static Table create() {
    return new Functions()
        .add("byte", StringLibrary::bytes)
        .add("char", StringLibrary::chars)
        .add("dump", StringLibrary::dump)
        .add("find", PatternFunctions::find)
        .add("format", StringFormat::format)
        .add("gmatch", PatternFunctions::gmatch)
        .add("gsub", PatternFunctions::gsub)
        .add(length())
        .add("lower", StringLibrary::lower)
        .add("match", PatternFunctions::match)
        .add("rep", StringLibrary::rep)
        .add("reverse", StringLibrary::reverse)
        .add("sub", StringLibrary::sub)
        .add("upper", StringLibrary::upper)
        .table();
  }

  private static Builtin length() {
    return new Builtin("len") {
      @Override
      public Object callN(LuaState s, Object[] args) {
        return (double) Check.string(s, args, 0).length();
      }

      @Override
      public Object call1(LuaState s, Object a) {
        return a instanceof String text
            ? (Object) (double) text.length()
            : callN(s, new Object[] {a});
      }
    };
  }

  private static Object bytes(LuaState s, Object[] args) {
    String text = Check.string(s, args, 0);
    long from = Arguments.fromEnd(Arguments.integer(s, args, 1, 1), text.length());
    long to = Arguments.fromEnd(Arguments.integer(s, args, 2, from), text.length());
    int first = (int) Math.max(from, 1);
    int last = (int) Math.min(to, text.length());
    if (from > text.length() || first > last) {
      return Multi.NONE;
    }
    if (first == last) {
      return (double) text.charAt(first - 1);
    }
    int n = last - first + 1;
    if (n > MOST_RESULTS) {
      throw s.error("stack overflow (string slice too long)");
    }
    s.reserve(n * 20L);
    s.tick(n);
    Object[] values = new Object[n];
    for (int i = 0; i < n; i++) {
      values[i] = (double) text.charAt(first - 1 + i);
    }
    return values;
  }

  private static Object chars(LuaState s, Object[] args) {
    if (args.length == 1) {
      return CHARS[code(s, args, 0)];
    }
    s.tick(args.length);
    StringBuilder text = new StringBuilder(args.length);
    for (int i = 0; i < args.length; i++) {
      text.append((char) code(s, args, i));
    }
    return text.toString();
  }

  private static int code(LuaState s, Object[] args, int i) {
    int c = Arguments.int32(s, args, i);
    if (c < 0 || c > 255) {
      throw Check.argument(s, i, "value out of range");
    }
    return c;
  }

  private static Object dump(LuaState s, Object[] args) {
    Check.function(s, args, 0);
    throw s.error("unable to dump given function");
  }

  private static Object rep(LuaState s, Object[] args) {
    String text = Check.string(s, args, 0);
    int n = Arguments.int32(s, args, 1);
    String separator = Check.string(s, args, 2, "");
    if (n <= 0) {
      return "";
    }
    long total = (long) n * text.length() + (n - 1L) * separator.length();
    if (total > Integer.MAX_VALUE - 16) {
      throw s.error("resulting string too large");
    }
    s.reserve(total);
    s.tick((int) (total >> 4));
    if (separator.isEmpty()) {
      return text.repeat(n);
    }
    return (text + separator).repeat(n - 1).concat(text);
  }

  private static Object reverse(LuaState s, Object[] args) {
    String text = Check.string(s, args, 0);
    copying(s, text);
    byte[] bytes = Text.bytes(text);
    byte[] turned = new byte[bytes.length];
    for (int i = 0; i < turned.length; i++) {
      turned[i] = bytes[turned.length - 1 - i];
    }
    return Text.ofBytes(turned);
  }

  private static Object sub(LuaState s, Object[] args) {
    String text = Check.string(s, args, 0);
    int length = text.length();
    long from = Math.max(1, Arguments.fromEnd(Arguments.integer(s, args, 1), length));
    long to = Math.min(length, Arguments.fromEnd(Arguments.integer(s, args, 2, -1), length));
    if (from > to) {
      return "";
    }
    if (from == to) {
      return CHARS[text.charAt((int) to - 1)];
    }
    s.tick((int) (to - from) >> 6);
    return text.substring((int) from - 1, (int) to);
  }

  private static Object lower(LuaState s, Object[] args) {
    return mapped(s, Check.string(s, args, 0), ByteClasses.UPPER, 32);
  }

  private static Object upper(LuaState s, Object[] args) {
    return mapped(s, Check.string(s, args, 0), ByteClasses.LOWER, -32);
  }

  private static String mapped(LuaState s, String text, int from, int distance) {
    copying(s, text);
    int length = text.length();
    int i = 0;
    while (i < length && !ByteClasses.is(from, text.charAt(i))) {
      i++;
    }
    if (i == length) {
      return text;
    }
    byte[] out = Text.bytes(text);
    for (; i < length; i++) {
      if (ByteClasses.is(from, out[i] & 255)) {
        out[i] += (byte) distance;
      }
    }
    return Text.ofBytes(out);
  }

  private static void copying(LuaState s, String text) {
    s.tick(text.length() >> 3);
    if (text.length() > 1 << 12) {
      s.reserve(text.length() * 3L);
    }
  }
}
