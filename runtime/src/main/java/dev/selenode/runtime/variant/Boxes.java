package dev.selenode.runtime.variant;

import org.joml.Vector3d;

/** What AABB's methods compute. */
final class Boxes {
  private Boxes() {}

  static Vector3d min(Vector3d a, Vector3d b) {
    return a.min(b, new Vector3d());
  }

  static Vector3d max(Vector3d a, Vector3d b) {
    return a.max(b, new Vector3d());
  }

  static Vector3d low(AABB a) {
    return min(a.position, a.end());
  }

  static Vector3d high(AABB a) {
    return max(a.position, a.end());
  }

  static AABB between(Vector3d from, Vector3d to) {
    return new AABB(from, new Vector3d(to).sub(from));
  }

  static double smallest(Vector3d v) {
    return Math.min(v.x, Math.min(v.y, v.z));
  }

  static double largest(Vector3d v) {
    return Math.max(v.x, Math.max(v.y, v.z));
  }

  /** Of equal ones the first. */
  static int longest(Vector3d v) {
    int axis = v.y > v.x ? 1 : 0;
    return v.z > v.get(axis) ? 2 : axis;
  }

  /** Of equal ones the first. */
  static int shortest(Vector3d v) {
    int axis = v.y < v.x ? 1 : 0;
    return v.z < v.get(axis) ? 2 : axis;
  }

  static boolean encloses(AABB a, AABB o) {
    return noneAbove(a.position, o.position) && noneAbove(o.end(), a.end());
  }

  static boolean hasPoint(AABB a, Vector3d p) {
    return noneAbove(a.position, p) && noneAbove(p, a.end());
  }

  private static boolean noneAbove(Vector3d low, Vector3d high) {
    return low.x <= high.x && low.y <= high.y && low.z <= high.z;
  }

  static boolean intersects(AABB a, AABB o) {
    Vector3d from = max(a.position, o.position);
    Vector3d to = min(a.end(), o.end());
    return from.x < to.x && from.y < to.y && from.z < to.z;
  }

  static AABB intersection(AABB a, AABB o) {
    Vector3d from = max(a.position, o.position);
    Vector3d to = min(a.end(), o.end());
    return noneAbove(from, to) ? between(from, to) : new AABB();
  }

  /** Whether some corners lie above the plane and some not. */
  static boolean intersects(AABB a, Plane plane) {
    boolean over = false;
    boolean under = false;
    for (int i = 0; i < 8; i++) {
      if (plane.normal.dot(corner(a, i)) > plane.d) {
        over = true;
      } else {
        under = true;
      }
    }
    return over && under;
  }

  static boolean intersects(AABB a, Vector3d from, Vector3d to) {
    double enter = 0;
    double leave = 1;
    Vector3d end = a.end();
    for (int axis = 0; axis < 3; axis++) {
      double way = to.get(axis) - from.get(axis);
      double near = a.position.get(axis) - from.get(axis);
      double far = end.get(axis) - from.get(axis);
      if (way == 0) {
        if (near > 0 || far < 0) {
          return false;
        }
      } else {
        enter = Math.max(enter, Math.min(near / way, far / way));
        leave = Math.min(leave, Math.max(near / way, far / way));
      }
    }
    return enter <= leave;
  }

  /** Corner 0…7; the bits of the number choose x, y and z from the highest down. */
  static Vector3d corner(AABB a, int i) {
    Vector3d corner = new Vector3d(a.position);
    if (i < 0 || i > 7) {
      return new Vector3d();
    }
    return corner.add(
        (i & 4) != 0 ? a.size.x : 0, (i & 2) != 0 ? a.size.y : 0, (i & 1) != 0 ? a.size.z : 0);
  }

  /** The corner farthest along a direction. */
  static Vector3d support(AABB a, Vector3d dir) {
    return corner(a, (dir.x > 0 ? 4 : 0) + (dir.y > 0 ? 2 : 0) + (dir.z > 0 ? 1 : 0));
  }

  static AABB grown(AABB a, double by) {
    return new AABB(
        new Vector3d(a.position).sub(by, by, by), new Vector3d(a.size).add(by * 2, by * 2, by * 2));
  }
}
