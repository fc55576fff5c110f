package dev.selenode.runtime.lib;

import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.LuaState;

/** {@code string.format}. */
final class StringFormat {
  /** Strings this long are not laid out unless a precision says so. */
  private static final int LONG_STRING = 100;

  private StringFormat() {}

  static Object format(LuaState s, Object[] args) {
    String format = Check.string(s, args, 0);
    StringPieces result = new StringPieces(s);
    int argument = 0;
    int done = 0;
    for (int i; (i = format.indexOf('%', done)) >= 0; ) {
      result.add(format, done, i);
      s.tick(1);
      if (i + 1 < format.length() && format.charAt(i + 1) == '%') {
        result.add('%');
        done = i + 2;
        continue;
      }
      if (++argument >= args.length) {
        throw Check.argument(s, argument, "no value");
      }
      FormatSpec spec = FormatSpec.parse(s, format, i + 1);
      result.add(item(s, args, argument, spec));
      done = spec.end();
    }
    result.add(format, done, format.length());
    return result.toString();
  }

  private static String item(LuaState s, Object[] args, int i, FormatSpec spec) {
    return switch (spec.conversion()) {
      case 'c' -> spec.pad(String.valueOf((char) (Arguments.int32(s, args, i) & 255)));
      case 'd', 'i' -> PrintfNumber.signed(spec, signed(s, args, i));
      case 'o', 'u', 'x', 'X' -> PrintfNumber.unsigned(spec, unsigned(s, args, i));
      case 'e', 'E', 'f', 'g', 'G', 'a', 'A' -> {
        double value = Check.number(s, args, i);
        s.tick(16);
        yield PrintfNumber.real(spec, value);
      }
      case 'q' -> quoted(s, Check.string(s, args, i));
      case 's' -> string(spec, Texts.toStringOrNull(s, args[i]));
      default -> throw s.error("invalid option '%" + spec.conversion() + "' to 'format'");
    };
  }

  private static long signed(LuaState s, Object[] args, int i) {
    double n = Check.number(s, args, i);
    if (n >= -0x1p63 && n < 0x1p63) {
      return (long) n;
    }
    throw Check.argument(s, i, "not a number in proper range");
  }

  private static long unsigned(LuaState s, Object[] args, int i) {
    double n = Check.number(s, args, i);
    if (n > -1 && n < 0x1p64) {
      return n < 0x1p63 ? (long) n : (long) (n - 0x1p63) ^ Long.MIN_VALUE;
    }
    throw Check.argument(s, i, "not a non-negative number in proper range");
  }

  /** Short strings go through C's printf, which ends them at a zero byte. */
  private static String string(FormatSpec spec, String value) {
    String text = value == null ? "(null)" : value;
    if (spec.precision() < 0 && text.length() >= LONG_STRING) {
      return text;
    }
    int end = text.indexOf('\0');
    if (end < 0) {
      end = text.length();
    }
    if (spec.precision() >= 0) {
      end = Math.min(end, value == null && spec.precision() < end ? 0 : spec.precision());
    }
    return spec.pad(text.substring(0, end));
  }

  private static String quoted(LuaState s, String text) {
    StringPieces result = new StringPieces(s);
    result.add('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\' || c == '\n') {
        result.add('\\');
        result.add(c);
      } else if (ByteClasses.is(ByteClasses.CONTROL, c)) {
        boolean digitFollows =
            i + 1 < text.length() && ByteClasses.is(ByteClasses.DIGIT, text.charAt(i + 1));
        String code = Integer.toString(c);
        result.add("\\");
        result.add(digitFollows ? "0".repeat(3 - code.length()) + code : code);
      } else {
        result.add(c);
      }
    }
    s.tick(text.length());
    result.add('"');
    return result.toString();
  }
}
