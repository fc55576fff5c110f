package dev.selenode.runtime.variant;

import dev.selenode.runtime.interpreter.Lua;
import org.joml.Vector2d;
import org.joml.Vector3d;

/** Numbers as scripts print them, and what Godot calls nearly equal. */
final class Numbers {
  private static final double EPSILON = 0.00001;

  private Numbers() {}

  static String text(double value) {
    return Lua.toString((Double) (value == 0 ? 0.0 : value)); // no sign on zero
  }

  static String list(double... values) {
    StringBuilder text = new StringBuilder();
    for (double value : values) {
      text.append(text.isEmpty() ? "" : ", ").append(text(value));
    }
    return text.toString();
  }

  static String list(Vector3d v) {
    return list(v.x, v.y, v.z);
  }

  static String bracketed(Vector2d v) {
    return "(" + list(v.x, v.y) + ")";
  }

  /** Godot's {@code is_equal_approx}. */
  static boolean near(double a, double b) {
    return a == b || Math.abs(a - b) < Math.max(EPSILON, EPSILON * Math.abs(a));
  }

  /** Godot's {@code is_zero_approx}. */
  static boolean nearZero(double a) {
    return Math.abs(a) < EPSILON;
  }

  /** Godot's {@code stepify}. */
  static double snap(double value, double step) {
    return step == 0 ? value : Math.floor(value / step + 0.5) * step;
  }

  /** Godot's {@code fposmod}: the result has the divisor's sign. */
  static double posmod(double a, double b) {
    double m = a % b;
    return m != 0 && m < 0 != b < 0 ? m + b : m + 0.0;
  }

  static double lerp(double from, double to, double weight) {
    return from + (to - from) * weight;
  }

  /** Catmull-Rom. */
  static double cubic(double from, double to, double before, double after, double t) {
    return 0.5
        * (from * 2
            + (to - before) * t
            + (2 * before - 5 * from + 4 * to - after) * t * t
            + (-before + 3 * from - 3 * to + after) * t * t * t);
  }

  /** Rounds halves away from zero. */
  static double round(double value) {
    return Math.copySign(Math.floor(Math.abs(value) + 0.5), value);
  }

  /** As a Godot int holds it: cut toward zero. */
  static double truncate(double value) {
    return (double) (long) value;
  }
}
