package dev.selenode.runtime.variant;

import org.joml.Matrix3d;
import org.joml.Vector3d;

/** An affine transform of space: a basis and an origin. */
public final class Transform {
  public final Matrix3d basis = new Matrix3d();
  public final Vector3d origin = new Vector3d();

  /** The identity. */
  public Transform() {}

  /** A transform of these parts. */
  public Transform(Matrix3d basis, Vector3d origin) {
    this.basis.set(basis);
    this.origin.set(origin);
  }

  /** A copy. */
  public Transform(Transform from) {
    this(from.basis, from.origin);
  }

  /** Applies it to a point. */
  public Vector3d apply(Vector3d v) {
    return basis.transform(v, new Vector3d()).add(origin);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Transform t
        && Bases.same(basis, t.basis)
        && Vectors.same(origin, t.origin);
  }

  @Override
  public int hashCode() {
    return 31 * basis.hashCode() + origin.hashCode();
  }

  @Override
  public String toString() {
    return Numbers.list(Bases.rows(basis)) + " - " + Numbers.list(origin);
  }
}
