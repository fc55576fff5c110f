package dev.selenode.runtime.variant;

import static dev.selenode.runtime.variant.Params.number;
import static dev.selenode.runtime.variant.Params.vector3;

import dev.selenode.runtime.host.Arguments;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClassBuilder;
import dev.selenode.runtime.host.LuaResult;
import dev.selenode.runtime.host.Parameter;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.joml.Matrix3d;
import org.joml.Vector3d;

/** Vector3 as scripts see it. */
final class Vector3Class {
  private Vector3Class() {}

  static HostClass describe() {
    HostClassBuilder<Vector3d> b = HostClass.builder(Vector3d.class).name("Vector3");
    b.constructor(Vector3Class::make)
        .value(Vector3d::new, Vectors::same)
        .toString(v -> "(" + Numbers.list(v) + ")")
        .property("x", double.class, v -> v.x, (v, x) -> v.x = x)
        .property("y", double.class, v -> v.y, (v, y) -> v.y = y)
        .property("z", double.class, v -> v.z, (v, z) -> v.z = z);
    constants(b);
    operators(b);
    measures(b);
    parts(b);
    geometry(b);
    return b.build();
  }

  private static Vector3d make(Arguments args) {
    if (args.count() == 0) {
      return new Vector3d();
    }
    if (args.lua(0) instanceof Vector3d v) {
      return new Vector3d(v);
    }
    return new Vector3d(args.number(0), args.number(1), args.number(2));
  }

  private static void constants(HostClassBuilder<Vector3d> b) {
    b.constant("AXIS_X", 0)
        .constant("AXIS_Y", 1)
        .constant("AXIS_Z", 2)
        .constant("ZERO", () -> new Vector3d())
        .constant("ONE", () -> new Vector3d(1))
        .constant("INF", () -> new Vector3d(Double.POSITIVE_INFINITY))
        .constant("LEFT", () -> new Vector3d(-1, 0, 0))
        .constant("RIGHT", () -> new Vector3d(1, 0, 0))
        .constant("UP", () -> new Vector3d(0, 1, 0))
        .constant("DOWN", () -> new Vector3d(0, -1, 0))
        .constant("FORWARD", () -> new Vector3d(0, 0, -1))
        .constant("BACK", () -> new Vector3d(0, 0, 1));
  }

  private static void operators(HostClassBuilder<Vector3d> b) {
    BinaryOperator<Object> quotient = scaling((x, y) -> x / y);
    b.operator("__add", Operators.binary("__add", both((x, y) -> x + y)))
        .operator("__sub", Operators.binary("__sub", both((x, y) -> x - y)))
        .operator("__mul", Operators.binary("__mul", scaling((x, y) -> x * y)))
        .operator(
            "__div",
            Operators.binary(
                "__div", (v, w) -> v instanceof Vector3d ? quotient.apply(v, w) : null))
        .operator("__mod", Operators.binary("__mod", scaling(Numbers::posmod)))
        .operator("__pow", Operators.binary("__pow", scaling(Math::pow)))
        .operator("__unm", Operators.<Vector3d>unary("__unm", v -> new Vector3d(v).negate()))
        .operator("__concat", Operators.CONCAT);
    Operators.ordered(b, Vector3d.class, Vectors::compare);
  }

  private static BinaryOperator<Object> both(DoubleBinaryOperator op) {
    return (a, b) -> a instanceof Vector3d v && b instanceof Vector3d w ? each(v, w, op) : null;
  }

  private static BinaryOperator<Object> scaling(DoubleBinaryOperator op) {
    return (a, b) -> {
      Vector3d v = operand(a);
      Vector3d w = operand(b);
      return v == null || w == null ? null : each(v, w, op);
    };
  }

  private static Vector3d operand(Object value) {
    return value instanceof Double d ? new Vector3d(d) : value instanceof Vector3d v ? v : null;
  }

  private static Vector3d each(Vector3d v, Vector3d w, DoubleBinaryOperator op) {
    return new Vector3d(
        op.applyAsDouble(v.x, w.x), op.applyAsDouble(v.y, w.y), op.applyAsDouble(v.z, w.z));
  }

  private static Vector3d each(Vector3d v, DoubleUnaryOperator op) {
    return new Vector3d(op.applyAsDouble(v.x), op.applyAsDouble(v.y), op.applyAsDouble(v.z));
  }

  private static void measures(HostClassBuilder<Vector3d> b) {
    b.returning(double.class)
        .method("length", v -> v.length())
        .method("length_squared", v -> v.lengthSquared())
        .method("angle_to", vector3("to"), (v, to) -> angle(v, to))
        .method(
            "signed_angle_to",
            vector3("to"),
            vector3("axis"),
            (v, to, axis) -> Math.copySign(angle(v, to), cross(v, to).dot(axis)))
        .method("distance_squared_to", vector3("b"), (v, to) -> v.distanceSquared(to))
        .method("distance_to", vector3("b"), (v, to) -> v.distance(to))
        .method("dot", vector3("b"), (v, w) -> v.dot(w))
        .returning(boolean.class)
        .method("is_equal_approx", vector3("v"), (v, w) -> Vectors.near(v, w))
        .method("is_zero_approx", v -> Numbers.nearZero(v.length()))
        .method("is_finite", v -> Double.isFinite(v.length()))
        .method("is_normalized", v -> Math.abs(v.lengthSquared() - 1) < 0.001)
        .returning(int.class)
        .method("max_axis", v -> v.x < v.y ? (v.y < v.z ? 2 : 1) : (v.x < v.z ? 2 : 0))
        .method("min_axis", v -> v.x < v.y ? (v.x < v.z ? 0 : 2) : (v.y < v.z ? 1 : 2))
        .returning(Matrix3d.class)
        .method("outer", vector3("b"), (v, w) -> outer(v, w))
        .method("to_diagonal_matrix", v -> new Matrix3d().scaling(v));
  }

  private static void parts(HostClassBuilder<Vector3d> b) {
    b.returning(Vector3d.class)
        .method("abs", v -> each(v, Math::abs))
        .method("ceil", v -> each(v, Math::ceil))
        .method("floor", v -> each(v, Math::floor))
        .method("round", v -> each(v, Numbers::round))
        .method("sign", v -> each(v, Math::signum))
        .method("inverse", v -> each(v, x -> 1 / x))
        .method("posmod", number("mod"), (v, m) -> each(v, x -> Numbers.posmod(x, m)))
        .method("posmodv", vector3("modv"), (v, m) -> each(v, m, Numbers::posmod))
        .method("snapped", vector3("by"), (v, step) -> each(v, step, Numbers::snap));
  }

  private static void geometry(HostClassBuilder<Vector3d> b) {
    b.method("normalized", v -> Vectors.normalized(v))
        .method("cross", vector3("b"), (v, w) -> cross(v, w))
        .method("bounce", vector3("n"), (v, n) -> reflect(v, n).negate())
        .method("reflect", vector3("n"), (v, n) -> reflect(v, n))
        .method("slide", vector3("n"), (v, n) -> new Vector3d(n).mul(-v.dot(n)).add(v))
        .method(
            "project", vector3("b"), (v, w) -> new Vector3d(w).mul(v.dot(w) / w.lengthSquared()))
        .method(
            "limit_length", Parameter.optional("length", double.class, 1.0), (v, l) -> limit(v, l))
        .method(
            "direction_to", vector3("b"), (v, to) -> Vectors.normalized(new Vector3d(to).sub(v)))
        .method("linear_interpolate", vector3("to"), number("weight"), Vectors::lerp)
        .method("lerp", vector3("to"), number("weight"), Vectors::lerp)
        .method("slerp", vector3("to"), number("weight"), (v, to, t) -> slerp(v, to, t))
        .method("cubic_interpolate", Vector3Class::cubic)
        .method("move_toward", vector3("to"), number("delta"), (v, to, d) -> toward(v, to, d))
        .method("rotated", vector3("axis"), number("angle"), (v, axis, a) -> rotated(v, axis, a))
        .returning(Object.class)
        .method("unpack", v -> LuaResult.of(v.x, v.y, v.z));
  }

  private static Vector3d cross(Vector3d v, Vector3d w) {
    return v.cross(w, new Vector3d());
  }

  private static double angle(Vector3d v, Vector3d to) {
    return Math.atan2(cross(v, to).length(), v.dot(to));
  }

  private static Matrix3d outer(Vector3d v, Vector3d w) {
    return Bases.ofRows(
        v.x * w.x, v.x * w.y, v.x * w.z, v.y * w.x, v.y * w.y, v.y * w.z, v.z * w.x, v.z * w.y,
        v.z * w.z);
  }

  private static Vector3d rotated(Vector3d v, Vector3d axis, double angle) {
    return Bases.ofAxisAngle(axis, angle).transform(v, new Vector3d());
  }

  private static Vector3d reflect(Vector3d v, Vector3d n) {
    return new Vector3d(n).mul(2 * v.dot(n)).sub(v);
  }

  private static Vector3d limit(Vector3d v, double most) {
    double length = v.length();
    return length > 0 && most < length ? new Vector3d(v).mul(most / length) : new Vector3d(v);
  }

  private static Vector3d slerp(Vector3d v, Vector3d to, double t) {
    Vector3d axis = cross(v, to);
    return axis.lengthSquared() == 0
        ? Vectors.lerp(v, to, t)
        : rotated(v, axis.normalize(), angle(v, to) * t);
  }

  private static Vector3d toward(Vector3d v, Vector3d to, double delta) {
    Vector3d way = new Vector3d(to).sub(v);
    double length = way.length();
    return length <= delta || length < 0.00001 ? new Vector3d(to) : way.mul(delta / length).add(v);
  }

  private static Vector3d cubic(Vector3d v, Arguments args) {
    Vector3d to = args.get(0, Vector3d.class);
    Vector3d before = args.get(1, Vector3d.class);
    Vector3d after = args.get(2, Vector3d.class);
    double t = args.number(3);
    return new Vector3d(
        Numbers.cubic(v.x, to.x, before.x, after.x, t),
        Numbers.cubic(v.y, to.y, before.y, after.y, t),
        Numbers.cubic(v.z, to.z, before.z, after.z, t));
  }
}
