package dev.selenode.runtime.variant;

import dev.selenode.runtime.host.Arguments;
import java.util.function.UnaryOperator;
import org.joml.Vector2d;

/** What Transform2D's methods compute. */
final class Planar {
  private Planar() {}

  /** The argument of {@code xform}: a vector, a rectangle or a pool of vectors. */
  static Object argument(Arguments args) {
    Object value = args.lua(0);
    if (value instanceof Vector2d
        || value instanceof Rect2
        || value instanceof PoolArray.Vector2s) {
      return value;
    }
    throw args.mismatch(0, "Vector2, Rect2 or PoolVector2Array");
  }

  static Object apply(UnaryOperator<Vector2d> transform, Object value) {
    if (value instanceof Vector2d v) {
      return transform.apply(v);
    }
    if (value instanceof Rect2 r) {
      return bounds(transform, r);
    }
    PoolArray.Vector2s result = new PoolArray.Vector2s();
    result.addAll(
        ((PoolArray.Vector2s) value)
            .items().stream().map(v -> transform.apply((Vector2d) v)).toList());
    return result;
  }

  private static Rect2 bounds(UnaryOperator<Vector2d> transform, Rect2 r) {
    Vector2d low = new Vector2d(Double.POSITIVE_INFINITY);
    Vector2d high = new Vector2d(Double.NEGATIVE_INFINITY);
    for (int i = 0; i < 4; i++) {
      Vector2d corner = new Vector2d(r.position);
      corner.add((i & 1) != 0 ? r.size.x : 0, (i & 2) != 0 ? r.size.y : 0);
      Vector2d moved = transform.apply(corner);
      low.min(moved);
      high.max(moved);
    }
    return new Rect2(low.x, low.y, high.x - low.x, high.y - low.y);
  }

  static double determinant(Transform2D t) {
    return t.x.x * t.y.y - t.x.y * t.y.x;
  }

  static double rotation(Transform2D t) {
    return Math.atan2(t.x.y, t.x.x);
  }

  static Vector2d scale(Transform2D t) {
    return new Vector2d(t.x.length(), Math.signum(determinant(t)) * t.y.length());
  }

  static Vector2d unapplyBasis(Transform2D t, Vector2d v) {
    return new Vector2d(t.x.dot(v), t.y.dot(v));
  }

  static Vector2d unapply(Transform2D t, Vector2d v) {
    return unapplyBasis(t, new Vector2d(v).sub(t.origin));
  }

  static Transform2D affineInverse(Transform2D t) {
    double inverse = 1 / determinant(t);
    Transform2D result =
        new Transform2D(
            new Vector2d(t.y.y * inverse, -t.x.y * inverse),
            new Vector2d(-t.y.x * inverse, t.x.x * inverse),
            new Vector2d());
    result.origin.set(result.applyBasis(new Vector2d(t.origin).negate()));
    return result;
  }

  /** Right only for transforms that neither scale nor skew. */
  static Transform2D inverse(Transform2D t) {
    Transform2D result =
        new Transform2D(new Vector2d(t.x.x, t.y.x), new Vector2d(t.x.y, t.y.y), new Vector2d());
    result.origin.set(result.applyBasis(new Vector2d(t.origin).negate()));
    return result;
  }

  static Transform2D orthonormalized(Transform2D t) {
    Vector2d x = Vectors.normalized(t.x);
    Vector2d y = new Vector2d(t.y).sub(new Vector2d(x).mul(x.dot(t.y)));
    return new Transform2D(x, Vectors.normalized(y), t.origin);
  }

  static Transform2D scaledBasis(Transform2D t, Vector2d scale) {
    return new Transform2D(new Vector2d(t.x).mul(scale), new Vector2d(t.y).mul(scale), t.origin);
  }

  static Transform2D between(Transform2D from, Transform2D to, double weight) {
    Vector2d start = direction(rotation(from));
    Vector2d end = direction(rotation(to));
    double dot = Math.max(-1, Math.min(1, start.dot(end)));
    Vector2d heading;
    if (dot > 0.9995) {
      heading = Vectors.normalized(Vectors.lerp(start, end, weight));
    } else {
      double angle = weight * Math.acos(dot);
      Vector2d across = Vectors.normalized(new Vector2d(end).sub(new Vector2d(start).mul(dot)));
      heading = new Vector2d(start).mul(Math.cos(angle)).add(across.mul(Math.sin(angle)));
    }
    Vector2d origin = Vectors.lerp(from.origin, to.origin, weight);
    Transform2D turned = new Transform2D(Math.atan2(heading.y, heading.x), origin);
    return scaledBasis(turned, Vectors.lerp(scale(from), scale(to), weight));
  }

  private static Vector2d direction(double angle) {
    return new Vector2d(Math.cos(angle), Math.sin(angle));
  }
}
