package dev.selenode.runtime.variant;

import static dev.selenode.runtime.variant.Params.number;
import static dev.selenode.runtime.variant.Params.vector3;

import dev.selenode.runtime.host.Arguments;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClassBuilder;
import dev.selenode.runtime.host.Parameter;
import java.util.List;
import org.joml.Matrix3d;
import org.joml.Quaterniond;
import org.joml.Vector3d;

/** Transform as scripts see it. */
final class TransformClass {
  private static final Parameter<Transform> OTHER = Parameter.of("transform", Transform.class);

  private TransformClass() {}

  static HostClass describe() {
    HostClassBuilder<Transform> b = HostClass.builder(Transform.class);
    b.constructor(TransformClass::make)
        .value(Transform::new, Transform::equals)
        .toString(Transform::toString)
        .property("basis", Matrix3d.class, t -> t.basis, (t, m) -> t.basis.set(m))
        .property("origin", Vector3d.class, t -> t.origin, (t, v) -> t.origin.set(v))
        .constant("IDENTITY", () -> new Transform())
        .constant("FLIP_X", () -> ofBasis(new Matrix3d().scaling(-1, 1, 1)))
        .constant("FLIP_Y", () -> ofBasis(new Matrix3d().scaling(1, -1, 1)))
        .constant("FLIP_Z", () -> ofBasis(new Matrix3d().scaling(1, 1, -1)))
        .operator("__mul", Operators.binary("__mul", TransformClass::times))
        .operator("__concat", Operators.CONCAT);
    measures(b);
    changes(b);
    return b.build();
  }

  private static Transform make(Arguments args) {
    Object first = args.lua(0);
    if (args.count() == 0) {
      return new Transform();
    }
    if (first instanceof Transform t) {
      return new Transform(t);
    }
    if (first instanceof Transform2D t) {
      return Spatial.ofPlane(t);
    }
    if (first instanceof Quaterniond q) {
      return new Transform(Bases.ofQuat(q), origin(args));
    }
    if (first instanceof Matrix3d m) {
      return new Transform(m, origin(args));
    }
    Matrix3d axes =
        Bases.ofAxes(
            args.get(0, Vector3d.class), args.get(1, Vector3d.class), args.get(2, Vector3d.class));
    return new Transform(axes, args.get(3, Vector3d.class));
  }

  private static Vector3d origin(Arguments args) {
    return args.get(1, Vector3d.class, new Vector3d());
  }

  private static Transform ofBasis(Matrix3d basis) {
    return new Transform(basis, new Vector3d());
  }

  private static Object times(Object a, Object b) {
    if (!(a instanceof Transform t)) {
      return null;
    }
    if (b instanceof Transform u) {
      return new Transform(t.basis.mul(u.basis, new Matrix3d()), t.apply(u.origin));
    }
    return Spatial.admits(b) ? Spatial.apply(t::apply, b) : null;
  }

  private static void measures(HostClassBuilder<Transform> b) {
    b.returning(boolean.class)
        .method(
            "is_equal_approx",
            OTHER,
            (t, u) -> Bases.near(t.basis, u.basis) && Vectors.near(t.origin, u.origin))
        .returning(Object.class)
        .method("xform", (t, args) -> Spatial.apply(t::apply, Spatial.argument(args)))
        .method(
            "xform_inv",
            (t, args) -> Spatial.apply(v -> Spatial.unapply(t, v), Spatial.argument(args)));
    for (String of : List.of("vector3", "plane", "aabb")) {
      b.alias("xform_" + of, "xform").alias("xform_inv_" + of, "xform_inv");
    }
  }

  private static void changes(HostClassBuilder<Transform> b) {
    b.returning(Transform.class)
        .method("affine_inverse", t -> Spatial.inverse(t, new Matrix3d(t.basis).invert()))
        .method("inverse", t -> Spatial.inverse(t, new Matrix3d(t.basis).transpose()))
        .method("orthonormalized", t -> new Transform(Bases.orthonormalized(t.basis), t.origin))
        .method("looking_at", vector3("target"), vector3("up"), Spatial::lookingAt)
        .method(
            "rotated",
            vector3("axis"),
            number("phi"),
            (t, axis, phi) -> Spatial.after(t, Bases.ofAxisAngle(axis, phi)))
        .method("scaled", vector3("scale"), (t, s) -> Spatial.after(t, new Matrix3d().scaling(s)))
        .method("translated", vector3("offset"), (t, v) -> new Transform(t.basis, t.apply(v)))
        .method("interpolate_with", OTHER, number("weight"), Spatial::between);
  }
}
