package dev.selenode.runtime.variant;

import org.joml.Vector2d;

/** An affine transform of the plane: two axes and an origin. */
public final class Transform2D {
  public final Vector2d x = new Vector2d(1, 0);
  public final Vector2d y = new Vector2d(0, 1);
  public final Vector2d origin = new Vector2d();

  /** The identity. */
  public Transform2D() {}

  /** A transform by its columns. */
  public Transform2D(Vector2d x, Vector2d y, Vector2d origin) {
    this.x.set(x);
    this.y.set(y);
    this.origin.set(origin);
  }

  /** A rotation, then a move. */
  public Transform2D(double rotation, Vector2d position) {
    x.set(Math.cos(rotation), Math.sin(rotation));
    y.set(-x.y, x.x);
    origin.set(position);
  }

  /** A copy. */
  public Transform2D(Transform2D from) {
    this(from.x, from.y, from.origin);
  }

  /** Applies axes and origin to a point. */
  public Vector2d apply(Vector2d v) {
    return applyBasis(v).add(origin);
  }

  /** Applies the axes alone. */
  public Vector2d applyBasis(Vector2d v) {
    return new Vector2d(x.x * v.x + y.x * v.y, x.y * v.x + y.y * v.y);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Transform2D t
        && Vectors.same(x, t.x)
        && Vectors.same(y, t.y)
        && Vectors.same(origin, t.origin);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * x.hashCode() + y.hashCode()) + origin.hashCode();
  }

  @Override
  public String toString() {
    return "("
        + Numbers.bracketed(x)
        + ", "
        + Numbers.bracketed(y)
        + ", "
        + Numbers.bracketed(origin)
        + ")";
  }
}
