package dev.selenode.runtime.variant;

import static dev.selenode.runtime.variant.Params.number;
import static dev.selenode.runtime.variant.Params.vector2;

import dev.selenode.runtime.host.Arguments;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClassBuilder;
import dev.selenode.runtime.host.Parameter;
import org.joml.Vector2d;

/** Transform2D as scripts see it. */
final class Transform2DClass {
  private static final Parameter<Transform2D> OTHER = Parameter.of("transform", Transform2D.class);

  private Transform2DClass() {}

  static HostClass describe() {
    HostClassBuilder<Transform2D> b = HostClass.builder(Transform2D.class);
    b.constructor(Transform2DClass::make)
        .value(Transform2D::new, Transform2D::equals)
        .toString(Transform2D::toString)
        .property("x", Vector2d.class, t -> t.x, (t, v) -> t.x.set(v))
        .property("y", Vector2d.class, t -> t.y, (t, v) -> t.y.set(v))
        .property("origin", Vector2d.class, t -> t.origin, (t, v) -> t.origin.set(v))
        .constant("IDENTITY", () -> new Transform2D())
        .constant("FLIP_X", () -> scaled(new Transform2D(), new Vector2d(-1, 1)))
        .constant("FLIP_Y", () -> scaled(new Transform2D(), new Vector2d(1, -1)))
        .operator("__mul", Operators.binary("__mul", Transform2DClass::times))
        .operator("__concat", Operators.CONCAT);
    measures(b);
    changes(b);
    return b.build();
  }

  private static Transform2D make(Arguments args) {
    Object first = args.lua(0);
    if (args.count() == 0) {
      return new Transform2D();
    }
    if (first instanceof Transform2D t) {
      return new Transform2D(t);
    }
    if (first instanceof Transform t) {
      return new Transform2D(
          new Vector2d(t.basis.m00, t.basis.m01),
          new Vector2d(t.basis.m10, t.basis.m11),
          new Vector2d(t.origin.x, t.origin.y));
    }
    if (first instanceof Vector2d x) {
      return new Transform2D(x, args.get(1, Vector2d.class), args.get(2, Vector2d.class));
    }
    return new Transform2D(args.number(0), args.get(1, Vector2d.class));
  }

  private static Object times(Object a, Object b) {
    if (!(a instanceof Transform2D t)) {
      return null;
    }
    if (b instanceof Transform2D u) {
      return product(t, u);
    }
    return b instanceof Vector2d || b instanceof Rect2 || b instanceof PoolArray.Vector2s
        ? Planar.apply(t::apply, b)
        : null;
  }

  static Transform2D product(Transform2D t, Transform2D u) {
    return new Transform2D(t.applyBasis(u.x), t.applyBasis(u.y), t.apply(u.origin));
  }

  private static void measures(HostClassBuilder<Transform2D> b) {
    b.returning(double.class)
        .method("get_rotation", t -> Planar.rotation(t))
        .returning(boolean.class)
        .method(
            "is_equal_approx",
            OTHER,
            (t, u) ->
                Vectors.near(t.x, u.x)
                    && Vectors.near(t.y, u.y)
                    && Vectors.near(t.origin, u.origin))
        .returning(Vector2d.class)
        .method("get_origin", t -> new Vector2d(t.origin))
        .method("get_scale", t -> Planar.scale(t))
        .method("basis_xform", vector2("v"), (t, v) -> t.applyBasis(v))
        .method("basis_xform_inv", vector2("v"), (t, v) -> Planar.unapplyBasis(t, v))
        .returning(Object.class)
        .method("xform", (t, args) -> Planar.apply(t::apply, Planar.argument(args)))
        .method(
            "xform_inv",
            (t, args) -> Planar.apply(v -> Planar.unapply(t, v), Planar.argument(args)))
        .alias("basis_xform_vector2", "basis_xform")
        .alias("basis_xform_inv_vector2", "basis_xform_inv")
        .alias("xform_vector2", "xform")
        .alias("xform_rect2", "xform")
        .alias("xform_inv_vector2", "xform_inv")
        .alias("xform_inv_rect2", "xform_inv");
  }

  private static void changes(HostClassBuilder<Transform2D> b) {
    b.returning(Transform2D.class)
        .method("affine_inverse", t -> Planar.affineInverse(t))
        .method("inverse", t -> Planar.inverse(t))
        .method("orthonormalized", t -> Planar.orthonormalized(t))
        .method(
            "rotated",
            number("angle"),
            (t, angle) -> product(new Transform2D(angle, new Vector2d()), t))
        .method("scaled", vector2("scale"), (t, scale) -> scaled(t, scale))
        .method("translated", vector2("offset"), (t, v) -> new Transform2D(t.x, t.y, t.apply(v)))
        .method("interpolate_with", OTHER, number("weight"), (t, u, w) -> Planar.between(t, u, w));
  }

  private static Transform2D scaled(Transform2D t, Vector2d scale) {
    Transform2D result = Planar.scaledBasis(t, scale);
    result.origin.mul(scale);
    return result;
  }
}
