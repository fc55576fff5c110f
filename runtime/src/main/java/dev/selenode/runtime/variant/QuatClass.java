package dev.selenode.runtime.variant;

import static dev.selenode.runtime.variant.Params.number;
import static dev.selenode.runtime.variant.Params.quat;
import static dev.selenode.runtime.variant.Params.vector3;

import dev.selenode.runtime.host.Arguments;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClassBuilder;
import org.joml.Matrix3d;
import org.joml.Quaterniond;
import org.joml.Vector3d;

/** Quat as scripts see it. */
final class QuatClass {
  private QuatClass() {}

  static HostClass describe() {
    HostClassBuilder<Quaterniond> b = HostClass.builder(Quaterniond.class).name("Quat");
    b.constructor(QuatClass::make)
        .value(Quaterniond::new, Vectors::same)
        .toString(q -> "(" + Numbers.list(q.x, q.y, q.z, q.w) + ")")
        .property("x", double.class, q -> q.x, (q, x) -> q.x = x)
        .property("y", double.class, q -> q.y, (q, y) -> q.y = y)
        .property("z", double.class, q -> q.z, (q, z) -> q.z = z)
        .property("w", double.class, q -> q.w, (q, w) -> q.w = w)
        .constant("IDENTITY", () -> new Quaterniond())
        .staticMethod("from_euler", args -> ofEuler(args.get(0, Vector3d.class)))
        .operator("__add", Operators.binary("__add", (p, q) -> sum(p, q, 1)))
        .operator("__sub", Operators.binary("__sub", (p, q) -> sum(p, q, -1)))
        .operator("__mul", Operators.binary("__mul", QuatClass::times))
        .operator("__div", Operators.binary("__div", QuatClass::divided))
        .operator("__unm", Operators.<Quaterniond>unary("__unm", q -> scaled(q, -1)))
        .operator("__concat", Operators.CONCAT);
    measures(b);
    rotations(b);
    return b.build();
  }

  private static Quaterniond make(Arguments args) {
    Object first = args.lua(0);
    if (args.count() == 0) {
      return new Quaterniond();
    }
    if (first instanceof Quaterniond q) {
      return new Quaterniond(q);
    }
    if (first instanceof Matrix3d basis) {
      return Bases.quat(Bases.rotation(basis));
    }
    if (first instanceof Vector3d v) {
      return args.count() == 1 ? ofEuler(v) : ofAxisAngle(v, args.number(1));
    }
    return new Quaterniond(args.number(0), args.number(1), args.number(2), args.number(3));
  }

  private static Quaterniond ofEuler(Vector3d euler) {
    return new Quaterniond().rotationYXZ(euler.y, euler.x, euler.z);
  }

  private static Quaterniond ofAxisAngle(Vector3d axis, double angle) {
    return axis.lengthSquared() == 0
        ? new Quaterniond(0, 0, 0, 0)
        : new Quaterniond().rotationAxis(angle, axis.x, axis.y, axis.z);
  }

  private static Object sum(Object a, Object b, double sign) {
    return a instanceof Quaterniond p && b instanceof Quaterniond q
        ? new Quaterniond(p.x + q.x * sign, p.y + q.y * sign, p.z + q.z * sign, p.w + q.w * sign)
        : null;
  }

  private static Object times(Object a, Object b) {
    if (a instanceof Double d) {
      return b instanceof Quaterniond q ? scaled(q, d) : null;
    }
    if (!(a instanceof Quaterniond p)) {
      return null;
    }
    if (b instanceof Vector3d v) {
      return p.transform(v, new Vector3d());
    }
    if (b instanceof Double d) {
      return scaled(p, d);
    }
    return b instanceof Quaterniond q ? p.mul(q, new Quaterniond()) : null;
  }

  private static Object divided(Object a, Object b) {
    return a instanceof Quaterniond q && b instanceof Double d ? scaled(q, 1 / d) : null;
  }

  private static Quaterniond scaled(Quaterniond q, double by) {
    return new Quaterniond(q.x * by, q.y * by, q.z * by, q.w * by);
  }

  private static void measures(HostClassBuilder<Quaterniond> b) {
    b.returning(double.class)
        .method("dot", quat("b"), (q, o) -> q.dot(o))
        .method("length", q -> Math.sqrt(q.lengthSquared()))
        .method("length_squared", q -> q.lengthSquared())
        .method("angle_to", quat("to"), (q, o) -> angle(q, o))
        .returning(boolean.class)
        .method("is_normalized", q -> Math.abs(q.lengthSquared() - 1) < 0.001)
        .method("is_equal_approx", quat("quat"), (q, o) -> near(q, o))
        .returning(Vector3d.class)
        .method("get_euler", q -> Bases.euler(Bases.ofQuat(q)))
        .method("xform", vector3("v"), (q, v) -> q.transform(v, new Vector3d()));
  }

  private static void rotations(HostClassBuilder<Quaterniond> b) {
    b.returning(Quaterniond.class)
        .method("inverse", q -> new Quaterniond(q).conjugate())
        .method("normalized", q -> scaled(q, 1 / Math.sqrt(q.lengthSquared())))
        .method("slerp", quat("to"), number("weight"), (q, o, t) -> slerp(q, o, t))
        .method("slerpni", quat("to"), number("weight"), (q, o, t) -> slerpni(q, o, t))
        .method("cubic_slerp", QuatClass::cubic)
        .action(
            "set_axis_angle",
            vector3("axis"),
            number("angle"),
            (q, v, a) -> q.set(ofAxisAngle(v, a)))
        .action("set_euler", vector3("euler"), (q, v) -> q.set(ofEuler(v)));
  }

  private static double angle(Quaterniond q, Quaterniond o) {
    double dot = q.dot(o);
    return Math.acos(Math.max(-1, Math.min(1, dot * dot * 2 - 1)));
  }

  private static boolean near(Quaterniond q, Quaterniond o) {
    return Numbers.near(q.x, o.x)
        && Numbers.near(q.y, o.y)
        && Numbers.near(q.z, o.z)
        && Numbers.near(q.w, o.w);
  }

  static Quaterniond slerp(Quaterniond q, Quaterniond o, double t) {
    return q.slerp(o, t, new Quaterniond());
  }

  /** Without the short way round. */
  private static Quaterniond slerpni(Quaterniond q, Quaterniond o, double t) {
    double dot = q.dot(o);
    if (Math.abs(dot) > 0.9999) {
      return new Quaterniond(q);
    }
    double theta = Math.acos(dot);
    Quaterniond from = scaled(q, Math.sin((1 - t) * theta) / Math.sin(theta));
    return (Quaterniond) sum(from, scaled(o, Math.sin(t * theta) / Math.sin(theta)), 1);
  }

  private static Quaterniond cubic(Quaterniond q, Arguments args) {
    double t = args.number(3);
    Quaterniond straight = slerp(q, args.get(0, Quaterniond.class), t);
    Quaterniond around = slerpni(args.get(1, Quaterniond.class), args.get(2, Quaterniond.class), t);
    return slerpni(straight, around, (1 - t) * t * 2);
  }
}
