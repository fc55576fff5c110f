package dev.selenode.runtime.interpreter;

/** The errors of operators, naming the variable that held the culprit where one did. */
final class Faults {
  private Faults() {}

  /**
   * {@code attempt to index local 'x' (a nil value)}.
   *
   * @param behind whether the value was found in a metatable, so that no variable holds it
   */
  static LuaError index(LuaState s, Object value, boolean behind) {
    return fault(s, "index", value, behind ? null : Names.Role.INDEXED);
  }

  static LuaError call(LuaState s, Object value) {
    return fault(s, "call", value, Names.Role.CALLED);
  }

  static LuaError length(LuaState s, Object value) {
    return fault(s, "get length of", value, Names.Role.LEFT);
  }

  static LuaError arithmetic(LuaState s, Object a, Object b) {
    boolean left = Lua.toNumber(a) == null;
    return fault(
        s, "perform arithmetic on", left ? a : b, left ? Names.Role.LEFT : Names.Role.RIGHT);
  }

  static LuaError concatenate(LuaState s, Object a, Object b) {
    boolean left = !(a instanceof String || a instanceof Double);
    return fault(
        s, "concatenate", left ? a : b, left ? Names.Role.CONCAT_LEFT : Names.Role.CONCAT_RIGHT);
  }

  static LuaError compare(LuaState s, Object a, Object b) {
    String first = Lua.typeName(a);
    String second = Lua.typeName(b);
    return new LuaError(
        CallStack.here(s)
            + (first.equals(second)
                ? "attempt to compare two " + first + " values"
                : "attempt to compare " + first + " with " + second));
  }

  private static LuaError fault(LuaState s, String action, Object value, Names.Role role) {
    String name = role == null ? null : Names.of(Interpreter.visible(s.frame), role);
    String type = Lua.typeName(value);
    return new LuaError(
        CallStack.here(s)
            + "attempt to "
            + action
            + (name == null ? " a " + type + " value" : " " + name + " (a " + type + " value)"));
  }
}
