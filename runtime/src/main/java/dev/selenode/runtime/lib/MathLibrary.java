package dev.selenode.runtime.lib;

import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.value.Table;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** {@code math}. */
final class MathLibrary {
  private static final double DEGREE = Math.PI / 180;

  private MathLibrary() {}

  static Table create() {
    return new Functions()
        .add(unary("abs", Math::abs))
        .add(unary("acos", x -> positive(x, Math.acos(x))))
        .add(unary("asin", x -> positive(x, Math.asin(x))))
        .add(unary("atan", Math::atan))
        .add(binary("atan2", Math::atan2))
        .add(unary("ceil", Math::ceil))
        .add(unary("cos", Math::cos))
        .add(unary("cosh", Math::cosh))
        .add(unary("deg", x -> x / DEGREE))
        .add(unary("exp", Math::exp))
        .add(unary("floor", Math::floor))
        .add(binary("fmod", (x, y) -> x % y))
        .add("frexp", MathLibrary::frexp)
        .add("huge", Double.POSITIVE_INFINITY)
        .add("ldexp", MathLibrary::ldexp)
        .add("log", MathLibrary::log)
        .add(unary("log10", x -> positive(x, Math.log10(x))))
        .add("max", MathLibrary::max)
        .add("min", MathLibrary::min)
        .add("modf", MathLibrary::modf)
        .add("pi", Math.PI)
        .add("pow", MathLibrary::pow)
        .add(unary("rad", x -> x * DEGREE))
        .add("random", MathLibrary::random)
        .add("randomseed", MathLibrary::randomSeed)
        .add(unary("sin", Math::sin))
        .add(unary("sinh", Math::sinh))
        .add(unary("sqrt", Math::sqrt))
        .add(unary("tan", Math::tan))
        .add(unary("tanh", Math::tanh))
        .table();
  }

  private static Builtin unary(String name, DoubleUnaryOperator operator) {
    return new Builtin(name) {
      @Override
      public Object callN(LuaState s, Object[] args) {
        return operator.applyAsDouble(Check.number(s, args, 0));
      }

      @Override
      public Object call1(LuaState s, Object a) {
        return a instanceof Double x
            ? (Object) operator.applyAsDouble(x)
            : callN(s, new Object[] {a});
      }
    };
  }

  /** Checks the second argument first, as PUC Lua's code happens to. */
  private static Builtin binary(String name, DoubleBinaryOperator operator) {
    return Builtin.of(
        name,
        (s, args) -> {
          double y = Check.number(s, args, 1);
          return operator.applyAsDouble(Check.number(s, args, 0), y);
        });
  }

  /** C's pow: 1 to the power of anything is 1, and -1 to an infinite power too. */
  private static Object pow(LuaState s, Object[] args) {
    double x = Check.number(s, args, 0);
    double y = Check.number(s, args, 1);
    return x == 1 || (x == -1 && Double.isInfinite(y)) ? 1.0 : Math.pow(x, y);
  }

  private static Object log(LuaState s, Object[] args) {
    double x = Check.number(s, args, 0);
    if (Check.absent(args, 1)) {
      return Math.log(x);
    }
    double base = Check.number(s, args, 1);
    return base == 10 ? positive(x, Math.log10(x)) : Math.log(x) / Math.log(base);
  }

  /**
   * Outside their domain, some of C's functions give a NaN without the sign that others give it.
   */
  private static double positive(double x, double result) {
    return Double.isNaN(result) && !Double.isNaN(x) ? Double.NaN : result;
  }

  private static Object max(LuaState s, Object[] args) {
    double most = Check.number(s, args, 0);
    for (int i = 1; i < args.length; i++) {
      double x = Check.number(s, args, i);
      if (x > most) {
        most = x;
      }
    }
    s.tick(args.length >> 2);
    return most;
  }

  private static Object min(LuaState s, Object[] args) {
    double least = Check.number(s, args, 0);
    for (int i = 1; i < args.length; i++) {
      double x = Check.number(s, args, i);
      if (x < least) {
        least = x;
      }
    }
    s.tick(args.length >> 2);
    return least;
  }

  private static Object modf(LuaState s, Object[] args) {
    double x = Check.number(s, args, 0);
    double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
    double fraction = Double.isInfinite(x) ? 0 : x - whole;
    return new Object[] {whole, Math.copySign(fraction, x)};
  }

  private static Object frexp(LuaState s, Object[] args) {
    double x = Check.number(s, args, 0);
    if (x == 0 || Double.isNaN(x) || Double.isInfinite(x)) {
      return new Object[] {x, 0.0};
    }
    double scaled = x;
    int exponent = 1;
    if (Math.abs(x) < Double.MIN_NORMAL) {
      scaled = x * 0x1p54;
      exponent -= 54;
    }
    int e = Math.getExponent(scaled);
    return new Object[] {Math.scalb(scaled, -e - 1), (double) (exponent + e)};
  }

  private static Object ldexp(LuaState s, Object[] args) {
    double x = Check.number(s, args, 0);
    return Math.scalb(x, Arguments.int32(s, args, 1));
  }

  private static Object random(LuaState s, Object[] args) {
    double r = s.service(RandomNumbers.class).next();
    switch (args.length) {
      case 0:
        return r;
      case 1:
        double most = Check.number(s, args, 0);
        if (!(1 <= most)) {
          throw Check.argument(s, 0, "interval is empty");
        }
        return Math.floor(r * most) + 1;
      case 2:
        double low = Check.number(s, args, 0);
        double high = Check.number(s, args, 1);
        if (!(low <= high)) {
          throw Check.argument(s, 1, "interval is empty");
        }
        return Math.floor(r * (high - low + 1)) + low;
      default:
        throw s.error("wrong number of arguments");
    }
  }

  private static Object randomSeed(LuaState s, Object[] args) {
    s.service(RandomNumbers.class).seed(Arguments.unsigned(s, args, 0));
    return Multi.NONE;
  }
}
