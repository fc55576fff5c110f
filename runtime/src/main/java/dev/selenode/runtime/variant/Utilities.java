package dev.selenode.runtime.variant;

import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClasses;
import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

/**
 * The global functions of Godot 4 on numbers and values, which Lua GDExtension offers: {@code
 * deg_to_rad}, {@code clamp}, {@code is_same}. They have no state but the random numbers'.
 */
public final class Utilities {
  private static final Map<String, LuaFunction> ALL = new LinkedHashMap<>();

  static {
    MathFunctions.addTo(ALL);
    random();
    values();
  }

  private Utilities() {}

  /** The function of a name, or null. */
  public static LuaFunction named(String name) {
    return ALL.get(name);
  }

  /** All names. */
  public static Collection<String> names() {
    return Collections.unmodifiableCollection(ALL.keySet());
  }

  static void unary(Map<String, LuaFunction> all, String name, DoubleUnaryOperator body) {
    all.put(name, Builtin.of(name, (s, args) -> body.applyAsDouble(Check.number(s, args, 0))));
  }

  static void binary(Map<String, LuaFunction> all, String name, DoubleBinaryOperator body) {
    all.put(
        name,
        Builtin.of(
            name,
            (s, args) -> body.applyAsDouble(Check.number(s, args, 0), Check.number(s, args, 1))));
  }

  static void question(Map<String, LuaFunction> all, String name, DoublePredicate body) {
    all.put(name, Builtin.of(name, (s, args) -> (Object) body.test(Check.number(s, args, 0))));
  }

  // --- random numbers ------------------------------------------------------------------------

  private static void random() {
    put("randf", (s, args) -> generator(s).nextDouble());
    put("randi", (s, args) -> (double) (generator(s).nextInt() & 0xffffffffL));
    put("randf_range", (s, args) -> between(s, args));
    put("randi_range", (s, args) -> integerBetween(s, args));
    put(
        "randfn",
        (s, args) ->
            generator(s).nextGaussian() * Check.number(s, args, 1) + Check.number(s, args, 0));
    put("seed", (s, args) -> seeded(s, new Random((long) Check.number(s, args, 0))));
    put("randomize", (s, args) -> seeded(s, new Random()));
  }

  private static Object between(LuaState s, Object[] args) {
    double from = Check.number(s, args, 0);
    return from + (Check.number(s, args, 1) - from) * generator(s).nextDouble();
  }

  private static Object integerBetween(LuaState s, Object[] args) {
    double a = Numbers.truncate(Check.number(s, args, 0));
    double b = Numbers.truncate(Check.number(s, args, 1));
    double low = Math.min(a, b);
    return low + Math.floor(generator(s).nextDouble() * (Math.max(a, b) - low + 1));
  }

  /** The generator of a state, which {@code seed} replaces. */
  private record Generator(Random random) {}

  private static Random generator(LuaState s) {
    return s.service(Generator.class).random();
  }

  private static Object seeded(LuaState s, Random random) {
    s.provide(Generator.class, new Generator(random));
    return null;
  }

  static void provide(LuaState s) {
    seeded(s, new Random());
  }

  // --- values --------------------------------------------------------------------------------

  private static void values() {
    put("typeof", (s, args) -> typeOf(s, Check.any(args, 0)));
    put("type_string", (s, args) -> typeName(s, Check.number(s, args, 0)));
    put("type_convert", (s, args) -> converted(s, args));
    put("is_same", (s, args) -> (Object) isSame(Check.any(args, 0), Check.any(args, 1)));
    put("hash", (s, args) -> (double) new ContentHash(s).of(Check.any(args, 0)));
    put("str", (s, args) -> text(s, args));
  }

  private static void put(String name, Builtin.Body body) {
    ALL.put(name, Builtin.of(name, body));
  }

  /** The class that names a value's type; nil for nil. */
  static Object typeOf(LuaState s, Object lua) {
    HostClass typed = TypedClasses.of(s).classOf(lua);
    return typed != null ? typed : HostClasses.of(s).find(VariantType.typeOf(lua).scriptName());
  }

  private static Object typeName(LuaState s, double number) {
    VariantType[] types = VariantType.values();
    if (number < 0 || number >= types.length) {
      throw s.error("no type of number " + Lua.toString(number));
    }
    return types[(int) number].scriptName();
  }

  /** By the type's own constructor. */
  private static Object converted(LuaState s, Object[] args) {
    Object type = Check.any(args, 1);
    Object made =
        type instanceof Double number ? HostClasses.of(s).find((String) typeName(s, number)) : type;
    if (!(made instanceof HostClass hostClass) || hostClass.constructor() == null) {
      throw Check.argument(s, 1, "a type expected, got " + Lua.typeName(type));
    }
    return hostClass.constructor().call2(s, hostClass, Check.any(args, 0));
  }

  /** Value types by content, all else by identity. */
  private static boolean isSame(Object a, Object b) {
    return Values.isKeyCopied(a) ? Values.same(a, b) : Lua.rawEquals(a, b);
  }

  private static Object text(LuaState s, Object[] args) {
    StringBuilder text = new StringBuilder();
    for (Object arg : args) {
      text.append(Values.text(s, arg));
    }
    s.reserve(text.length());
    return text.toString();
  }
}
