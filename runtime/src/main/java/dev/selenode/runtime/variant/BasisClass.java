package dev.selenode.runtime.variant;

import static dev.selenode.runtime.variant.Params.basis;
import static dev.selenode.runtime.variant.Params.number;
import static dev.selenode.runtime.variant.Params.vector3;

import dev.selenode.runtime.host.Arguments;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClassBuilder;
import org.joml.Matrix3d;
import org.joml.Quaterniond;
import org.joml.Vector3d;

/** Basis as scripts see it; {@code x}, {@code y} and {@code z} are copies of its columns. */
final class BasisClass {
  private BasisClass() {}

  static HostClass describe() {
    HostClassBuilder<Matrix3d> b = HostClass.builder(Matrix3d.class).name("Basis");
    b.constructor(BasisClass::make)
        .value(Matrix3d::new, Bases::same)
        .toString(Bases::text)
        .property("x", Vector3d.class, m -> Bases.axis(m, 0), (m, v) -> m.setColumn(0, v))
        .property("y", Vector3d.class, m -> Bases.axis(m, 1), (m, v) -> m.setColumn(1, v))
        .property("z", Vector3d.class, m -> Bases.axis(m, 2), (m, v) -> m.setColumn(2, v))
        .constant("IDENTITY", () -> new Matrix3d())
        .constant("FLIP_X", () -> new Matrix3d().scaling(-1, 1, 1))
        .constant("FLIP_Y", () -> new Matrix3d().scaling(1, -1, 1))
        .constant("FLIP_Z", () -> new Matrix3d().scaling(1, 1, -1))
        .staticMethod("from_euler", args -> Bases.ofEuler(args.get(0, Vector3d.class)))
        .operator("__add", Operators.binary("__add", (m, n) -> sum(m, n, 1)))
        .operator("__sub", Operators.binary("__sub", (m, n) -> sum(m, n, -1)))
        .operator("__mul", Operators.binary("__mul", BasisClass::times))
        .operator("__concat", Operators.CONCAT);
    measures(b);
    axes(b);
    changes(b);
    return b.build();
  }

  private static Matrix3d make(Arguments args) {
    Object first = args.lua(0);
    if (args.count() == 0) {
      return new Matrix3d();
    }
    if (first instanceof Matrix3d m) {
      return new Matrix3d(m);
    }
    if (first instanceof Quaterniond q) {
      return Bases.ofQuat(q);
    }
    Vector3d v = args.get(0, Vector3d.class);
    if (args.count() == 1) {
      return Bases.ofEuler(v);
    }
    return args.count() == 2
        ? Bases.ofAxisAngle(v, args.number(1))
        : Bases.ofAxes(v, args.get(1, Vector3d.class), args.get(2, Vector3d.class));
  }

  private static Object times(Object a, Object b) {
    if (!(a instanceof Matrix3d m)) {
      return null;
    }
    if (b instanceof Vector3d v) {
      return m.transform(v, new Vector3d());
    }
    if (b instanceof Double by) {
      return m.scale(by, new Matrix3d());
    }
    return b instanceof Matrix3d n ? m.mul(n, new Matrix3d()) : null;
  }

  private static Object sum(Object a, Object b, int sign) {
    return a instanceof Matrix3d m && b instanceof Matrix3d n
        ? new Matrix3d(m).add(new Matrix3d(n).scale(sign))
        : null;
  }

  private static void measures(HostClassBuilder<Matrix3d> b) {
    b.returning(double.class)
        .method("determinant", m -> m.determinant())
        .method("tdotx", vector3("with"), (m, v) -> Bases.axis(m, 0).dot(v))
        .method("tdoty", vector3("with"), (m, v) -> Bases.axis(m, 1).dot(v))
        .method("tdotz", vector3("with"), (m, v) -> Bases.axis(m, 2).dot(v))
        .returning(boolean.class)
        .method("is_equal_approx", basis("b"), (m, n) -> Bases.near(m, n))
        .returning(Vector3d.class)
        .method("get_euler", m -> Bases.euler(Bases.rotation(m)))
        .method("get_scale", m -> Bases.scale(m))
        .method("xform", vector3("v"), (m, v) -> m.transform(v, new Vector3d()))
        .method("xform_inv", vector3("v"), (m, v) -> m.transformTranspose(v, new Vector3d()))
        .returning(Quaterniond.class)
        .method("get_rotation_quat", m -> Bases.quat(Bases.rotation(m)));
  }

  /** Axes are columns. */
  private static void axes(HostClassBuilder<Matrix3d> b) {
    b.returning(Vector3d.class)
        .method("get_axis", (m, args) -> m.getColumn(axis(args), new Vector3d()))
        .method("get_row", (m, args) -> m.getRow(axis(args), new Vector3d()))
        .returning(void.class)
        .method("set_axis", (m, args) -> nothing(m.setColumn(axis(args), vector(args))))
        .method("set_row", (m, args) -> nothing(m.setRow(axis(args), vector(args))))
        .alias("get_quat", "get_rotation_quat");
  }

  private static int axis(Arguments args) {
    return Elements.index(args, 0, 3);
  }

  private static Vector3d vector(Arguments args) {
    return args.get(1, Vector3d.class);
  }

  @SuppressWarnings("unused") // setters of JOML return the matrix, those of Godot nothing
  private static Object nothing(Matrix3d ignored) {
    return null;
  }

  private static void changes(HostClassBuilder<Matrix3d> b) {
    b.returning(Matrix3d.class)
        .method("inverse", m -> new Matrix3d(m).invert())
        .method("orthonormalized", m -> Bases.orthonormalized(m))
        .method(
            "rotated",
            vector3("axis"),
            number("phi"),
            (m, axis, phi) -> Bases.ofAxisAngle(axis, phi).mul(m))
        .method("scaled", vector3("scale"), (m, scale) -> new Matrix3d().scaling(scale).mul(m))
        .method("slerp", basis("to"), number("weight"), (m, n, t) -> slerp(m, n, t))
        .method("transposed", m -> new Matrix3d(m).transpose());
  }

  private static Matrix3d slerp(Matrix3d m, Matrix3d n, double t) {
    Quaterniond from = Bases.quat(Bases.rotation(m));
    Quaterniond to = Bases.quat(Bases.rotation(n));
    Vector3d scale = Vectors.lerp(rowLengths(m), rowLengths(n), t);
    return new Matrix3d().scaling(scale).mul(Bases.ofQuat(QuatClass.slerp(from, to, t)));
  }

  private static Vector3d rowLengths(Matrix3d m) {
    Vector3d row = new Vector3d();
    return new Vector3d(
        m.getRow(0, row).length(), m.getRow(1, row).length(), m.getRow(2, row).length());
  }
}
