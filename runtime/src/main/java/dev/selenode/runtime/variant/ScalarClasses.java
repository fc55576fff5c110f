package dev.selenode.runtime.variant;

import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.TypeNames;
import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaState;

/** {@code bool}, {@code int}, {@code float} and {@code String}: they name types, and convert. */
final class ScalarClasses {
  private ScalarClasses() {}

  private interface Conversion {
    Object apply(LuaState s, Object lua);
  }

  static HostClass bool() {
    return scalar("bool", Boolean.class, false, (s, v) -> truth(v));
  }

  static HostClass integer() {
    return scalar(
        "int",
        Long.class,
        0.0,
        (s, v) -> s.service(DeclaredIntegers.class).mark(Numbers.truncate(number(s, "int", v))));
  }

  static HostClass real() {
    return scalar("float", Double.class, 0.0, (s, v) -> (Double) number(s, "float", v));
  }

  static HostClass string() {
    return StringClass.describe(conversion("String", "", Values::text));
  }

  private static HostClass scalar(
      String name, Class<?> javaClass, Object zero, Conversion conversion) {
    return HostClass.builder(javaClass)
        .name(name)
        .constructor(conversion(name, zero, conversion))
        .build();
  }

  private static Builtin conversion(String name, Object zero, Conversion conversion) {
    return Builtin.of(name, (s, args) -> args.length < 2 ? zero : conversion.apply(s, args[1]));
  }

  /** As Godot has it: zero and the empty text are false too. */
  static boolean truth(Object v) {
    return Lua.truth(v) && !v.equals(0.0) && !v.equals(-0.0) && !v.equals("");
  }

  private static double number(LuaState s, String function, Object v) {
    if (v instanceof Double d) {
      return d;
    }
    if (v instanceof Boolean b) {
      return b ? 1 : 0;
    }
    if (v instanceof String text) {
      Double d = Lua.toNumber(text);
      return d == null ? 0 : d;
    }
    String got = TypeNames.of(s, v);
    throw s.error(
        "bad argument #1 to '" + function + "' (got " + got + ", want number, String or bool)");
  }
}
