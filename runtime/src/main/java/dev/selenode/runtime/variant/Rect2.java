package dev.selenode.runtime.variant;

import org.joml.Vector2d;

/** A rectangle along the axes: position and size. */
public final class Rect2 {
  public final Vector2d position = new Vector2d();
  public final Vector2d size = new Vector2d();

  /** A rectangle of these numbers. */
  public Rect2(double x, double y, double width, double height) {
    position.set(x, y);
    size.set(width, height);
  }

  /** An empty rectangle at the origin. */
  public Rect2() {}

  /** A copy. */
  public Rect2(Rect2 from) {
    position.set(from.position);
    size.set(from.size);
  }

  /** The corner opposite to the position. */
  public Vector2d end() {
    return new Vector2d(position).add(size);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rect2 r
        && Vectors.same(position, r.position)
        && Vectors.same(size, r.size);
  }

  @Override
  public int hashCode() {
    return 31 * position.hashCode() + size.hashCode();
  }

  @Override
  public String toString() {
    return "(" + Numbers.list(position.x, position.y, size.x, size.y) + ")";
  }
}
