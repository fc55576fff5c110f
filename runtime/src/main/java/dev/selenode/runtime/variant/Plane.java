package dev.selenode.runtime.variant;

import org.joml.Vector3d;

/** A plane: all points whose dot product with the normal is d. */
public final class Plane {
  public final Vector3d normal = new Vector3d();
  public double d;

  /** A plane by its normal and its distance from the origin along it. */
  public Plane(Vector3d normal, double d) {
    this.normal.set(normal);
    this.d = d;
  }

  /** All zero. */
  public Plane() {}

  /** A copy. */
  public Plane(Plane from) {
    this(from.normal, from.d);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Plane p && Vectors.same(normal, p.normal) && d == p.d;
  }

  @Override
  public int hashCode() {
    return 31 * normal.hashCode() + Double.hashCode(d);
  }

  @Override
  public String toString() {
    return Numbers.list(normal.x, normal.y, normal.z, d);
  }
}
