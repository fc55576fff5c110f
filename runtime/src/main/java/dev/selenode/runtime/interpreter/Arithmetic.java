package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.bytecode.Op;

/** Arithmetic: on numbers, on strings that are numbers, and by metamethod. */
public final class Arithmetic {
  private static final String[] EVENTS = {"__add", "__sub", "__mul", "__div", "__mod", "__pow"};

  private Arithmetic() {}

  /** {@code a % b} by the formula of Lua 5.2, which is not quite C's fmod. */
  public static double mod(double a, double b) {
    return a - Math.floor(a / b) * b;
  }

  /** {@code a ^ b} as C's pow. */
  public static double pow(double a, double b) {
    if (b == 2.0) {
      return a * a;
    }
    if (b == 0.5) {
      return a == Double.NEGATIVE_INFINITY ? -a : Math.sqrt(a + 0.0);
    }
    // Java says NaN where C says 1.
    return (a == 1.0 || (a == -1.0 && Double.isInfinite(b))) ? 1.0 : Math.pow(a, b);
  }

  /** The operation of ADD … POW (0 … 5) on any values: the result, or a {@link Call}. */
  static Object slow(LuaState s, int operation, Object a, Object b) {
    Double x = Lua.toNumber(s, a);
    Double y = x == null ? null : Lua.toNumber(s, b);
    if (y != null) {
      return plain(operation, x, y);
    }
    Object handler = Metamethods.either(s, EVENTS[operation], a, b);
    if (handler == null) {
      throw Faults.arithmetic(s, a, b);
    }
    return call(s, handler, a, b);
  }

  private static Object call(LuaState s, Object handler, Object a, Object b) {
    // A builtin is called at once: that is what operators of value types are.
    return handler instanceof Builtin f
        ? Multi.first(f.call2(s, a, b))
        : new Call(handler, new Object[] {a, b}, null);
  }

  static double plain(int operation, double x, double y) {
    return switch (operation + Op.ADD) {
      case Op.ADD -> x + y;
      case Op.SUB -> x - y;
      case Op.MUL -> x * y;
      case Op.DIV -> x / y;
      case Op.MOD -> mod(x, y);
      default -> pow(x, y);
    };
  }

  /** {@code -a}: the result, or a {@link Call}. */
  static Object negate(LuaState s, Object a) {
    Double x = Lua.toNumber(s, a);
    if (x != null) {
      return -x;
    }
    Object handler = Lua.metamethod(s, a, "__unm");
    if (handler == null) {
      throw Faults.arithmetic(s, a, a);
    }
    return call(s, handler, a, a);
  }

  /** {@code #a}: the result, or a {@link Call}. */
  static Object length(LuaState s, Object a) {
    if (a instanceof String text) {
      return (double) text.length();
    }
    Object handler = Lua.metamethod(s, a, "__len");
    if (handler != null) {
      return call(s, handler, a, a);
    }
    if (a instanceof dev.selenode.runtime.value.Table t) {
      return (double) t.length();
    }
    throw Faults.length(s, a);
  }
}
