package dev.selenode.runtime.interpreter;

/** The start of {@code for i = start, limit, step}. */
final class NumericLoop {
  private NumericLoop() {}

  /**
   * Checks and converts the three registers and sets the variable.
   *
   * @return whether there is a first turn
   */
  static boolean prepare(LuaState s, Object[] r, int a) {
    double start = number(s, r[a], "initial");
    double limit = number(s, r[a + 1], "limit");
    double step = number(s, r[a + 2], "step");
    Double boxed = start;
    r[a] = boxed;
    r[a + 1] = limit;
    r[a + 2] = step;
    r[a + 3] = boxed;
    return step > 0 ? start <= limit : limit <= start;
  }

  static double number(LuaState s, Object value, String what) {
    Double d = Lua.toNumber(s, value);
    if (d == null) {
      String role = what.equals("initial") ? "initial value" : what;
      throw new LuaError(CallStack.here(s) + "'for' " + role + " must be a number");
    }
    return d;
  }
}
