package dev.selenode.runtime.interpreter;

/** Comparisons that are not between two numbers: a {@link Boolean}, or a {@link Call} for one. */
final class Comparison {
  /** {@code a <= b} by {@code not (b < a)}. */
  private static final Continuation NEGATED = (state, results) -> !Lua.truth(Multi.first(results));

  private Comparison() {}

  static Object equal(LuaState s, Object a, Object b) {
    if (Lua.rawEquals(a, b)) {
      return true;
    }
    Object handler = Metamethods.equality(s, a, b);
    return handler == null ? (Object) false : call(s, handler, a, b);
  }

  static Object less(LuaState s, Object a, Object b) {
    if (a instanceof Double x && b instanceof Double y) {
      return x < y;
    }
    if (a instanceof String x && b instanceof String y) {
      return x.compareTo(y) < 0;
    }
    return call(s, Metamethods.order(s, "__lt", a, b), a, b);
  }

  static Object lessOrEqual(LuaState s, Object a, Object b) {
    if (a instanceof Double x && b instanceof Double y) {
      return x <= y;
    }
    if (a instanceof String x && b instanceof String y) {
      return x.compareTo(y) <= 0;
    }
    Object handler = Metamethods.either(s, "__le", a, b);
    if (handler != null) {
      return call(s, handler, a, b);
    }
    handler = Metamethods.either(s, "__lt", b, a);
    if (handler == null) {
      throw Faults.compare(s, a, b);
    }
    return new Call(handler, new Object[] {b, a}, NEGATED);
  }

  private static Object call(LuaState s, Object handler, Object a, Object b) {
    return handler instanceof Builtin f
        ? (Object) Lua.truth(Multi.first(f.call2(s, a, b)))
        : new Call(handler, new Object[] {a, b}, null);
  }
}
