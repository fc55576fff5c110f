package dev.selenode.runtime.variant;

import static dev.selenode.runtime.variant.Params.number;
import static dev.selenode.runtime.variant.Params.vector2;

import dev.selenode.runtime.host.Arguments;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClassBuilder;
import dev.selenode.runtime.host.LuaResult;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.joml.Vector2d;

/** Vector2 as scripts see it. */
final class Vector2Class {
  private Vector2Class() {}

  static HostClass describe() {
    HostClassBuilder<Vector2d> b = HostClass.builder(Vector2d.class).name("Vector2");
    b.constructor(Vector2Class::make)
        .value(Vector2d::new, Vectors::same)
        .toString(v -> Numbers.bracketed(v))
        .property("x", double.class, v -> v.x, (v, x) -> v.x = x)
        .property("y", double.class, v -> v.y, (v, y) -> v.y = y);
    constants(b);
    operators(b);
    measures(b);
    parts(b);
    geometry(b);
    return b.build();
  }

  private static Vector2d make(Arguments args) {
    if (args.count() == 0) {
      return new Vector2d();
    }
    if (args.lua(0) instanceof Vector2d v) {
      return new Vector2d(v);
    }
    return new Vector2d(args.number(0), args.number(1));
  }

  private static void constants(HostClassBuilder<Vector2d> b) {
    b.constant("AXIS_X", 0)
        .constant("AXIS_Y", 1)
        .constant("ZERO", () -> new Vector2d())
        .constant("ONE", () -> new Vector2d(1))
        .constant("INF", () -> new Vector2d(Double.POSITIVE_INFINITY))
        .constant("LEFT", () -> new Vector2d(-1, 0))
        .constant("RIGHT", () -> new Vector2d(1, 0))
        .constant("UP", () -> new Vector2d(0, -1))
        .constant("DOWN", () -> new Vector2d(0, 1));
  }

  private static void operators(HostClassBuilder<Vector2d> b) {
    b.operator("__add", Operators.binary("__add", both((x, y) -> x + y)))
        .operator("__sub", Operators.binary("__sub", both((x, y) -> x - y)))
        .operator("__mul", Operators.binary("__mul", scaling((x, y) -> x * y)))
        .operator("__div", Operators.binary("__div", dividing()))
        .operator("__mod", Operators.binary("__mod", scaling(Numbers::posmod)))
        .operator("__pow", Operators.binary("__pow", scaling(Math::pow)))
        .operator("__unm", Operators.<Vector2d>unary("__unm", v -> new Vector2d(-v.x, -v.y)))
        .operator("__concat", Operators.CONCAT);
    Operators.ordered(b, Vector2d.class, Vectors::compare);
  }

  private static BinaryOperator<Object> both(DoubleBinaryOperator op) {
    return (a, b) -> a instanceof Vector2d v && b instanceof Vector2d w ? each(v, w, op) : null;
  }

  private static BinaryOperator<Object> scaling(DoubleBinaryOperator op) {
    return (a, b) -> {
      if (a instanceof Vector2d v) {
        return b instanceof Double d
            ? each(v, new Vector2d(d), op)
            : b instanceof Vector2d w ? each(v, w, op) : null;
      }
      return a instanceof Double d && b instanceof Vector2d w ? each(new Vector2d(d), w, op) : null;
    };
  }

  private static BinaryOperator<Object> dividing() {
    BinaryOperator<Object> scaling = scaling((x, y) -> x / y);
    return (a, b) -> a instanceof Vector2d ? scaling.apply(a, b) : null;
  }

  private static Vector2d each(Vector2d v, Vector2d w, DoubleBinaryOperator op) {
    return new Vector2d(op.applyAsDouble(v.x, w.x), op.applyAsDouble(v.y, w.y));
  }

  private static Vector2d each(Vector2d v, DoubleUnaryOperator op) {
    return new Vector2d(op.applyAsDouble(v.x), op.applyAsDouble(v.y));
  }

  private static void measures(HostClassBuilder<Vector2d> b) {
    b.returning(double.class)
        .method("length", v -> v.length())
        .method("length_squared", v -> v.lengthSquared())
        .method("angle", v -> Math.atan2(v.y, v.x))
        .method("angle_to", vector2("to"), (v, to) -> angle(v, to))
        .method("angle_to_point", vector2("to"), (v, to) -> Math.atan2(v.y - to.y, v.x - to.x))
        .method("aspect", v -> v.x / v.y)
        .method("cross", vector2("with"), (v, w) -> cross(v, w))
        .method("distance_squared_to", vector2("to"), (v, to) -> v.distanceSquared(to))
        .method("distance_to", vector2("to"), (v, to) -> v.distance(to))
        .method("dot", vector2("with"), (v, w) -> v.dot(w))
        .returning(boolean.class)
        .method("is_equal_approx", vector2("v"), (v, w) -> Vectors.near(v, w))
        .method("is_zero_approx", v -> Numbers.nearZero(v.length()))
        .method("is_finite", v -> Double.isFinite(v.length()))
        .method("is_normalized", v -> Math.abs(v.lengthSquared() - 1) < 0.001);
  }

  private static void parts(HostClassBuilder<Vector2d> b) {
    b.returning(Vector2d.class)
        .method("abs", v -> each(v, Math::abs))
        .method("ceil", v -> each(v, Math::ceil))
        .method("floor", v -> each(v, Math::floor))
        .method("round", v -> each(v, Numbers::round))
        .method("sign", v -> each(v, Math::signum))
        .method("posmod", number("mod"), (v, m) -> each(v, x -> Numbers.posmod(x, m)))
        .method("posmodv", vector2("modv"), (v, m) -> each(v, m, Numbers::posmod))
        .method("snapped", vector2("by"), (v, step) -> each(v, step, Numbers::snap));
  }

  private static void geometry(HostClassBuilder<Vector2d> b) {
    b.method("normalized", v -> Vectors.normalized(v))
        .method("bounce", vector2("n"), (v, n) -> reflect(v, n).negate())
        .method("reflect", vector2("n"), (v, n) -> reflect(v, n))
        .method("slide", vector2("n"), (v, n) -> new Vector2d(v).sub(new Vector2d(n).mul(v.dot(n))))
        .method("project", vector2("b"), (v, to) -> project(v, to))
        .method("clamped", number("length"), (v, l) -> limit(v, l))
        .method(
            "limit_length",
            dev.selenode.runtime.host.Parameter.optional("length", double.class, 1.0),
            (v, l) -> limit(v, l))
        .method(
            "direction_to", vector2("b"), (v, to) -> Vectors.normalized(new Vector2d(to).sub(v)))
        .method("linear_interpolate", vector2("to"), number("weight"), Vectors::lerp)
        .method("lerp", vector2("to"), number("weight"), Vectors::lerp)
        .method(
            "slerp", vector2("to"), number("weight"), (v, to, t) -> rotated(v, angle(v, to) * t))
        .method("cubic_interpolate", Vector2Class::cubic)
        .method("move_toward", vector2("to"), number("delta"), (v, to, d) -> toward(v, to, d))
        .method("rotated", number("angle"), (v, angle) -> rotated(v, angle))
        .method("tangent", v -> new Vector2d(v.y, -v.x))
        .alias("orthogonal", "tangent")
        .method("clamp", vector2("min"), vector2("max"), Vector2Class::clamp)
        .returning(Object.class)
        .method("unpack", v -> LuaResult.of(v.x, v.y));
  }

  private static Vector2d clamp(Vector2d v, Vector2d min, Vector2d max) {
    return new Vector2d(v).max(min).min(max);
  }

  private static double cross(Vector2d v, Vector2d w) {
    return v.x * w.y - v.y * w.x;
  }

  private static double angle(Vector2d v, Vector2d to) {
    return Math.atan2(cross(v, to), v.dot(to));
  }

  static Vector2d rotated(Vector2d v, double angle) {
    double sin = Math.sin(angle);
    double cos = Math.cos(angle);
    return new Vector2d(v.x * cos - v.y * sin, v.x * sin + v.y * cos);
  }

  private static Vector2d reflect(Vector2d v, Vector2d n) {
    return new Vector2d(n).mul(2 * v.dot(n)).sub(v);
  }

  private static Vector2d project(Vector2d v, Vector2d to) {
    return new Vector2d(to).mul(v.dot(to) / to.lengthSquared());
  }

  private static Vector2d limit(Vector2d v, double most) {
    double length = v.length();
    return length > 0 && most < length ? new Vector2d(v).mul(most / length) : new Vector2d(v);
  }

  private static Vector2d toward(Vector2d v, Vector2d to, double delta) {
    Vector2d way = new Vector2d(to).sub(v);
    double length = way.length();
    return length <= delta || length < 0.00001 ? new Vector2d(to) : way.mul(delta / length).add(v);
  }

  private static Vector2d cubic(Vector2d v, Arguments args) {
    Vector2d to = args.get(0, Vector2d.class);
    Vector2d before = args.get(1, Vector2d.class);
    Vector2d after = args.get(2, Vector2d.class);
    double t = args.number(3);
    return new Vector2d(
        Numbers.cubic(v.x, to.x, before.x, after.x, t),
        Numbers.cubic(v.y, to.y, before.y, after.y, t));
  }
}
