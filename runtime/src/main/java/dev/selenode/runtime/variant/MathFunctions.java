package dev.selenode.runtime.variant;

import static dev.selenode.runtime.variant.Utilities.binary;
import static dev.selenode.runtime.variant.Utilities.question;
import static dev.selenode.runtime.variant.Utilities.unary;

import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/** Godot's global functions of mathematics. Those that vectors have as methods take vectors too. */
final class MathFunctions {
  private static final double TURN = 2 * Math.PI;

  private final Map<String, LuaFunction> all;

  private MathFunctions(Map<String, LuaFunction> all) {
    this.all = all;
  }

  static void addTo(Map<String, LuaFunction> all) {
    MathFunctions functions = new MathFunctions(all);
    functions.curves();
    functions.rounding();
    functions.limits();
    functions.ways();
    functions.questions();
  }

  private void curves() {
    unary(all, "sin", Math::sin);
    unary(all, "cos", Math::cos);
    unary(all, "tan", Math::tan);
    unary(all, "asin", x -> Math.asin(Math.max(-1, Math.min(1, x))));
    unary(all, "acos", x -> Math.acos(Math.max(-1, Math.min(1, x))));
    unary(all, "atan", Math::atan);
    binary(all, "atan2", Math::atan2);
    unary(all, "sinh", Math::sinh);
    unary(all, "cosh", Math::cosh);
    unary(all, "tanh", Math::tanh);
    unary(all, "exp", Math::exp);
    unary(all, "log", Math::log);
    binary(all, "pow", Math::pow);
    unary(all, "sqrt", Math::sqrt);
    unary(all, "deg_to_rad", x -> x * Math.PI / 180);
    unary(all, "rad_to_deg", x -> x * 180 / Math.PI);
    unary(all, "db_to_linear", x -> Math.exp(x * Math.log(10) / 20));
    unary(all, "linear_to_db", x -> Math.log(x) * 20 / Math.log(10));
    binary(all, "ease", MathFunctions::ease);
  }

  private static double ease(double value, double curve) {
    double x = Math.max(0, Math.min(1, value));
    if (curve > 0) {
      return curve < 1 ? 1 - Math.pow(1 - x, 1 / curve) : Math.pow(x, curve);
    }
    if (curve == 0) {
      return 0;
    }
    return x < 0.5
        ? Math.pow(x * 2, -curve) / 2
        : (1 - Math.pow(1 - (x - 0.5) * 2, -curve)) / 2 + 0.5;
  }

  private void rounding() {
    polymorphic("abs", Math::abs);
    polymorphic("ceil", Math::ceil);
    polymorphic("floor", Math::floor);
    polymorphic("round", Numbers::round);
    polymorphic("sign", Math::signum);
    for (String kind : new String[] {"f", "i"}) {
      boolean cut = kind.equals("i");
      unary(all, "abs" + kind, x -> Math.abs(cut ? Numbers.truncate(x) : x));
      unary(all, "sign" + kind, Math::signum);
      unary(all, "ceil" + kind, Math::ceil);
      unary(all, "floor" + kind, Math::floor);
      unary(all, "round" + kind, Numbers::round);
    }
    binary(all, "fmod", (x, y) -> x % y);
    binary(all, "fposmod", Numbers::posmod);
    binary(all, "posmod", Numbers::posmod);
    vectorToo("snapped", "snapped", args -> Numbers.snap(args[0], args[1]), 2);
    binary(all, "snappedf", Numbers::snap);
    binary(all, "snappedi", (x, step) -> Numbers.truncate(Numbers.snap(x, step)));
    unary(all, "nearest_po2", MathFunctions::nearestPower);
    unary(all, "step_decimals", MathFunctions::decimals);
  }

  private static double nearestPower(double x) {
    return x <= 0 ? 0 : Math.pow(2, Math.ceil(Math.log(Math.floor(x)) / Math.log(2) - 1e-12));
  }

  private static double decimals(double step) {
    double rest = Math.abs(step);
    for (int i = 0; i < 10; i++) {
      if (Math.abs(rest - Numbers.round(rest)) < 1e-9) {
        return i;
      }
      rest *= 10;
    }
    return 0;
  }

  private void limits() {
    all.put("max", Builtin.of("max", (s, args) -> extreme(s, args, false)));
    all.put("min", Builtin.of("min", (s, args) -> extreme(s, args, true)));
    all.put("clamp", Builtin.of("clamp", MathFunctions::clamp));
    all.put("wrap", Builtin.of("wrap", (s, args) -> wrap(s, args)));
    for (String kind : new String[] {"f", "i"}) {
      binary(all, "max" + kind, Math::max);
      binary(all, "min" + kind, Math::min);
      all.put("clamp" + kind, Builtin.of("clamp" + kind, MathFunctions::clamp));
      all.put("wrap" + kind, Builtin.of("wrap" + kind, (s, args) -> wrap(s, args)));
    }
    binary(all, "pingpong", (x, length) -> length == 0 ? 0 : bounce(x, length));
  }

  private static double bounce(double x, double length) {
    return length - Math.abs(Numbers.posmod(x, length * 2) - length);
  }

  private static Object extreme(LuaState s, Object[] args, boolean least) {
    Object best = Check.any(args, 0);
    for (int i = 1; i < args.length; i++) {
      boolean better = least ? Lua.lessThan(s, args[i], best) : Lua.lessThan(s, best, args[i]);
      best = better ? args[i] : best;
    }
    return best;
  }

  /** By order, so that whatever can be compared can be clamped. */
  private static Object clamp(LuaState s, Object[] args) {
    Object value = Check.any(args, 0);
    if (Lua.lessThan(s, value, Check.any(args, 1))) {
      return args[1];
    }
    return Lua.lessThan(s, Check.any(args, 2), value) ? args[2] : value;
  }

  private static double wrap(LuaState s, Object[] args) {
    double low = Check.number(s, args, 1);
    double range = Check.number(s, args, 2) - low;
    double value = Check.number(s, args, 0);
    return range == 0 ? low : value - range * Math.floor((value - low) / range);
  }

  private void ways() {
    vectorToo("lerp", "lerp", a -> Numbers.lerp(a[0], a[1], a[2]), 3);
    numbers("lerpf", 3, a -> Numbers.lerp(a[0], a[1], a[2]));
    numbers("lerp_angle", 3, a -> a[0] + shortest(a[0], a[1]) * a[2]);
    binary(all, "angle_difference", MathFunctions::shortest);
    numbers("inverse_lerp", 3, a -> (a[2] - a[0]) / (a[1] - a[0]));
    numbers("remap", 5, a -> Numbers.lerp(a[3], a[4], (a[0] - a[1]) / (a[2] - a[1])));
    numbers("smoothstep", 3, MathFunctions::smoothstep);
    numbers("move_toward", 3, a -> toward(a[0], a[1], a[2]));
    numbers("rotate_toward", 3, a -> a[0] + toward(0, shortest(a[0], a[1]), a[2]));
    numbers("cubic_interpolate", 5, a -> Numbers.cubic(a[0], a[1], a[2], a[3], a[4]));
    numbers("bezier_interpolate", 5, MathFunctions::bezier);
  }

  private static double shortest(double from, double to) {
    double way = (to - from) % TURN;
    return 2 * way % TURN - way;
  }

  private static double smoothstep(double[] a) {
    if (Numbers.near(a[0], a[1])) {
      return a[0];
    }
    double t = Math.max(0, Math.min(1, (a[2] - a[0]) / (a[1] - a[0])));
    return t * t * (3 - 2 * t);
  }

  private static double toward(double from, double to, double delta) {
    return Math.abs(to - from) <= delta ? to : from + Math.signum(to - from) * delta;
  }

  private static double bezier(double[] a) {
    double t = a[4];
    double u = 1 - t;
    return a[0] * u * u * u + a[1] * u * u * t * 3 + a[2] * u * t * t * 3 + a[3] * t * t * t;
  }

  private void questions() {
    question(all, "is_nan", Double::isNaN);
    question(all, "is_inf", Double::isInfinite);
    question(all, "is_finite", Double::isFinite);
    question(all, "is_zero_approx", Numbers::nearZero);
    all.put(
        "is_equal_approx",
        Builtin.of(
            "is_equal_approx",
            (s, args) ->
                (Object) Numbers.near(Check.number(s, args, 0), Check.number(s, args, 1))));
  }

  // --- kinds of functions --------------------------------------------------------------------

  @FunctionalInterface
  private interface Formula {
    double of(double[] args);
  }

  private void numbers(String name, int count, Formula formula) {
    all.put(name, Builtin.of(name, (s, args) -> formula.of(doubles(s, args, count))));
  }

  private static double[] doubles(LuaState s, Object[] args, int count) {
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = Check.number(s, args, i);
    }
    return numbers;
  }

  private void polymorphic(String name, DoubleUnaryOperator body) {
    vectorToo(name, name, args -> body.applyAsDouble(args[0]), 1);
  }

  /** A value type's own method of that name, or a formula for numbers. */
  private void vectorToo(String name, String method, Formula formula, int count) {
    all.put(
        name,
        Builtin.of(
            name,
            (s, args) ->
                Values.isKeyCopied(Check.any(args, 0))
                    ? s.call(Lua.index(s, args[0], method), args)
                    : (Object) formula.of(doubles(s, args, count))));
  }
}
