package dev.selenode.runtime.lib;

import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Table;

/**
 * {@code bit32}: numbers as 32 unsigned bits. Where two arguments are wrong, PUC Lua complains of
 * the second in shifts and rotations; so does this.
 */
final class Bit32Library {
  private static final int BITS = 32;

  private Bit32Library() {}

  static Table create() {
    return new Functions()
        .add("arshift", Bit32Library::arithmeticShift)
        .add("band", (s, args) -> result(and(s, args)))
        .add("bnot", (s, args) -> result(~Arguments.unsigned(s, args, 0)))
        .add("bor", Bit32Library::or)
        .add("btest", (s, args) -> and(s, args) != 0)
        .add("bxor", Bit32Library::xor)
        .add("extract", Bit32Library::extract)
        .add("lrotate", Bit32Library::rotateLeft)
        .add("lshift", Bit32Library::shiftLeft)
        .add("replace", Bit32Library::replace)
        .add("rrotate", Bit32Library::rotateRight)
        .add("rshift", Bit32Library::shiftRight)
        .table();
  }

  private static Double result(int bits) {
    return (double) (bits & 0xffffffffL);
  }

  private static int and(LuaState s, Object[] args) {
    int r = -1;
    for (int i = 0; i < args.length; i++) {
      r &= Arguments.unsigned(s, args, i);
    }
    return r;
  }

  private static Object or(LuaState s, Object[] args) {
    int r = 0;
    for (int i = 0; i < args.length; i++) {
      r |= Arguments.unsigned(s, args, i);
    }
    return result(r);
  }

  private static Object xor(LuaState s, Object[] args) {
    int r = 0;
    for (int i = 0; i < args.length; i++) {
      r ^= Arguments.unsigned(s, args, i);
    }
    return result(r);
  }

  /** Left where {@code distance} is positive, right where it is negative; zeros come in. */
  private static Object shift(int bits, long distance) {
    if (distance <= -BITS || distance >= BITS) {
      return 0.0;
    }
    return result(distance < 0 ? bits >>> -distance : bits << distance);
  }

  private static Object shiftLeft(LuaState s, Object[] args) {
    int distance = Arguments.int32(s, args, 1);
    return shift(Arguments.unsigned(s, args, 0), distance);
  }

  private static Object shiftRight(LuaState s, Object[] args) {
    int distance = Arguments.int32(s, args, 1);
    return shift(Arguments.unsigned(s, args, 0), -(long) distance);
  }

  private static Object arithmeticShift(LuaState s, Object[] args) {
    int bits = Arguments.unsigned(s, args, 0);
    int distance = Arguments.int32(s, args, 1);
    return distance < 0 || bits >= 0
        ? shift(bits, -(long) distance)
        : result(bits >> Math.min(distance, BITS - 1));
  }

  private static Object rotateLeft(LuaState s, Object[] args) {
    int distance = Arguments.int32(s, args, 1);
    return result(Integer.rotateLeft(Arguments.unsigned(s, args, 0), distance));
  }

  private static Object rotateRight(LuaState s, Object[] args) {
    int distance = Arguments.int32(s, args, 1);
    return result(Integer.rotateRight(Arguments.unsigned(s, args, 0), distance));
  }

  private static Object extract(LuaState s, Object[] args) {
    int bits = Arguments.unsigned(s, args, 0);
    Field field = Field.of(s, args, 1);
    return result((bits >>> field.low) & field.mask());
  }

  private static Object replace(LuaState s, Object[] args) {
    int bits = Arguments.unsigned(s, args, 0);
    int value = Arguments.unsigned(s, args, 1);
    Field field = Field.of(s, args, 2);
    int mask = field.mask();
    return result((bits & ~(mask << field.low)) | ((value & mask) << field.low));
  }

  /** Some neighbouring bits. */
  private record Field(int low, int width) {
    static Field of(LuaState s, Object[] args, int i) {
      int low = Arguments.int32(s, args, i);
      int width = Arguments.int32(s, args, i + 1, 1);
      if (low < 0) {
        throw Check.argument(s, i, "field cannot be negative");
      }
      if (width <= 0) {
        throw Check.argument(s, i + 1, "width must be positive");
      }
      if ((long) low + width > BITS) {
        throw s.error("trying to access non-existent bits");
      }
      return new Field(low, width);
    }

    int mask() {
      return -1 >>> (BITS - width);
    }
  }
}
