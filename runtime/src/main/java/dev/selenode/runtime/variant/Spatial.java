package dev.selenode.runtime.variant;

import dev.selenode.runtime.host.Arguments;
import java.util.function.UnaryOperator;
import org.joml.Matrix3d;
import org.joml.Quaterniond;
import org.joml.Vector3d;

/** What Transform's methods compute. */
final class Spatial {
  private Spatial() {}

  static boolean admits(Object value) {
    return value instanceof Vector3d
        || value instanceof Plane
        || value instanceof AABB
        || value instanceof PoolArray.Vector3s;
  }

  /** The argument of {@code xform}. */
  static Object argument(Arguments args) {
    Object value = args.lua(0);
    if (admits(value)) {
      return value;
    }
    throw args.mismatch(0, "Vector3, Plane, AABB or PoolVector3Array");
  }

  static Object apply(UnaryOperator<Vector3d> transform, Object value) {
    if (value instanceof Vector3d v) {
      return transform.apply(v);
    }
    if (value instanceof Plane p) {
      return moved(transform, p);
    }
    if (value instanceof AABB a) {
      return bounds(transform, a);
    }
    PoolArray.Vector3s result = new PoolArray.Vector3s();
    result.addAll(
        ((PoolArray.Vector3s) value)
            .items().stream().map(v -> transform.apply((Vector3d) v)).toList());
    return result;
  }

  private static Plane moved(UnaryOperator<Vector3d> transform, Plane p) {
    Vector3d foot = new Vector3d(p.normal).mul(p.d);
    Vector3d tip = transform.apply(new Vector3d(foot).add(p.normal));
    Vector3d moved = transform.apply(foot);
    Vector3d normal = Vectors.normalized(tip.sub(moved));
    return new Plane(normal, normal.dot(moved));
  }

  private static AABB bounds(UnaryOperator<Vector3d> transform, AABB a) {
    Vector3d low = new Vector3d(Double.POSITIVE_INFINITY);
    Vector3d high = new Vector3d(Double.NEGATIVE_INFINITY);
    for (int i = 0; i < 8; i++) {
      Vector3d corner = transform.apply(Boxes.corner(a, i));
      low.min(corner);
      high.max(corner);
    }
    return Boxes.between(low, high);
  }

  static Vector3d unapply(Transform t, Vector3d v) {
    return t.basis.transformTranspose(new Vector3d(v).sub(t.origin));
  }

  static Transform inverse(Transform t, Matrix3d inverseBasis) {
    return new Transform(inverseBasis, inverseBasis.transform(new Vector3d(t.origin).negate()));
  }

  /** The transform with another one applied after it, origin included. */
  static Transform after(Transform t, Matrix3d then) {
    return new Transform(
        then.mul(t.basis, new Matrix3d()), then.transform(t.origin, new Vector3d()));
  }

  static Transform lookingAt(Transform t, Vector3d target, Vector3d up) {
    Vector3d z = Vectors.normalized(new Vector3d(t.origin).sub(target));
    Vector3d x = up.cross(z, new Vector3d());
    Vector3d y = z.cross(x, new Vector3d());
    return new Transform(Bases.ofAxes(Vectors.normalized(x), Vectors.normalized(y), z), t.origin);
  }

  static Transform between(Transform from, Transform to, double weight) {
    Quaterniond start = Bases.quat(Bases.rotation(from.basis));
    Quaterniond end = Bases.quat(Bases.rotation(to.basis));
    Vector3d scale = Vectors.lerp(Bases.scale(from.basis), Bases.scale(to.basis), weight);
    Matrix3d basis = Bases.ofQuat(QuatClass.slerp(start, end, weight).normalize()).scale(scale);
    return new Transform(basis, Vectors.lerp(from.origin, to.origin, weight));
  }

  static Transform ofPlane(Transform2D t) {
    Matrix3d basis = new Matrix3d(t.x.x, t.x.y, 0, t.y.x, t.y.y, 0, 0, 0, 1);
    return new Transform(basis, new Vector3d(t.origin.x, t.origin.y, 0));
  }
}
