package dev.selenode.runtime.lib;

import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Table;

/** Arguments of library functions where Lua's C code narrows them in a way scripts can see. */
final class Arguments {
  /** Adding it moves the integer part of a double into its low mantissa bits, rounded to even. */
  private static final double TO_LOW_BITS = 6755399441055744.0;

  private Arguments() {}

  /** A number as a 64-bit C integer: cut toward zero; what does not fit is the smallest one. */
  static long integer(LuaState s, Object[] args, int i) {
    return toLong(Check.number(s, args, i));
  }

  static long integer(LuaState s, Object[] args, int i, long otherwise) {
    return Check.absent(args, i) ? otherwise : integer(s, args, i);
  }

  /** A number as a C int: the low 32 bits of {@link #integer}. */
  static int int32(LuaState s, Object[] args, int i) {
    return (int) integer(s, args, i);
  }

  static int int32(LuaState s, Object[] args, int i, int otherwise) {
    return Check.absent(args, i) ? otherwise : int32(s, args, i);
  }

  /** A number as an unsigned 32-bit C integer: rounded to the nearest, modulo 2^32. */
  static int unsigned(LuaState s, Object[] args, int i) {
    return (int) Double.doubleToRawLongBits(Check.number(s, args, i) + TO_LOW_BITS);
  }

  static long toLong(double value) {
    return value >= -0x1p63 && value < 0x1p63 ? (long) value : Long.MIN_VALUE;
  }

  /** One of several names, as an index. */
  static int option(LuaState s, Object[] args, int i, String otherwise, String... names) {
    String given =
        otherwise == null ? Check.string(s, args, i) : Check.string(s, args, i, otherwise);
    for (int k = 0; k < names.length; k++) {
      if (names[k].equals(given)) {
        return k;
      }
    }
    throw Check.argument(s, i, "invalid option '" + given + "'");
  }

  /** {@code #table} as a C int, {@code __len} included. */
  static int length(LuaState s, Table table) {
    if (table.metatable() == null) {
      return table.length();
    }
    Double length = Lua.toNumber(Lua.length(s, table));
    if (length == null) {
      throw s.error("object length is not a number");
    }
    return (int) toLong(length);
  }

  /** Position {@code position} of {@code length}, where negative ones count from the end. */
  static long fromEnd(long position, int length) {
    if (position >= 0) {
      return position;
    }
    return position < -length ? 0 : length + position + 1;
  }
}
