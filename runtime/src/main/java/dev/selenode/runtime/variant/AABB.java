package dev.selenode.runtime.variant;

import org.joml.Vector3d;

/** A box along the axes: position and size. */
public final class AABB {
  public final Vector3d position = new Vector3d();
  public final Vector3d size = new Vector3d();

  /** A box at a position. */
  public AABB(Vector3d position, Vector3d size) {
    this.position.set(position);
    this.size.set(size);
  }

  /** An empty box at the origin. */
  public AABB() {}

  /** A copy. */
  public AABB(AABB from) {
    this(from.position, from.size);
  }

  /** The corner opposite to the position. */
  public Vector3d end() {
    return new Vector3d(position).add(size);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AABB b
        && Vectors.same(position, b.position)
        && Vectors.same(size, b.size);
  }

  @Override
  public int hashCode() {
    return 31 * position.hashCode() + size.hashCode();
  }

  @Override
  public String toString() {
    return Numbers.list(position) + " - " + Numbers.list(size);
  }
}
