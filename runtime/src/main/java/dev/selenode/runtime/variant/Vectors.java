package dev.selenode.runtime.variant;

import org.joml.Quaterniond;
import org.joml.Vector2d;
import org.joml.Vector3d;

/** What Godot means by equal and ordered vectors. */
final class Vectors {
  private Vectors() {}

  static boolean same(Vector2d a, Vector2d b) {
    return a.x == b.x && a.y == b.y;
  }

  static boolean same(Vector3d a, Vector3d b) {
    return a.x == b.x && a.y == b.y && a.z == b.z;
  }

  static boolean same(Quaterniond a, Quaterniond b) {
    return a.x == b.x && a.y == b.y && a.z == b.z && a.w == b.w;
  }

  static boolean near(Vector2d a, Vector2d b) {
    return Numbers.near(a.x, b.x) && Numbers.near(a.y, b.y);
  }

  static boolean near(Vector3d a, Vector3d b) {
    return Numbers.near(a.x, b.x) && Numbers.near(a.y, b.y) && Numbers.near(a.z, b.z);
  }

  /** x decides, then y. */
  static int compare(Vector2d a, Vector2d b) {
    return a.x != b.x ? Double.compare(a.x, b.x) : Double.compare(a.y, b.y);
  }

  /** x decides, then y, then z. */
  static int compare(Vector3d a, Vector3d b) {
    if (a.x != b.x) {
      return Double.compare(a.x, b.x);
    }
    return a.y != b.y ? Double.compare(a.y, b.y) : Double.compare(a.z, b.z);
  }

  static Vector2d lerp(Vector2d a, Vector2d b, double weight) {
    return new Vector2d(Numbers.lerp(a.x, b.x, weight), Numbers.lerp(a.y, b.y, weight));
  }

  static Vector3d lerp(Vector3d a, Vector3d b, double weight) {
    return new Vector3d(
        Numbers.lerp(a.x, b.x, weight),
        Numbers.lerp(a.y, b.y, weight),
        Numbers.lerp(a.z, b.z, weight));
  }

  /** Of length 1, or zero for the zero vector. */
  static Vector2d normalized(Vector2d v) {
    double length = v.length();
    return length == 0 ? new Vector2d() : new Vector2d(v.x / length, v.y / length);
  }

  /** Of length 1, or zero for the zero vector. */
  static Vector3d normalized(Vector3d v) {
    double length = v.length();
    return length == 0 ? new Vector3d() : new Vector3d(v.x / length, v.y / length, v.z / length);
  }
}
