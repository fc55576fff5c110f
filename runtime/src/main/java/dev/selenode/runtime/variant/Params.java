package dev.selenode.runtime.variant;

import dev.selenode.runtime.host.Parameter;
import org.joml.Matrix3d;
import org.joml.Quaterniond;
import org.joml.Vector2d;
import org.joml.Vector3d;

/** Parameters of the types that methods of value types take. */
final class Params {
  private Params() {}

  static Parameter<Double> number(String name) {
    return Parameter.of(name, double.class);
  }

  static Parameter<Integer> integer(String name) {
    return Parameter.of(name, int.class);
  }

  static Parameter<Vector2d> vector2(String name) {
    return Parameter.of(name, Vector2d.class);
  }

  static Parameter<Vector3d> vector3(String name) {
    return Parameter.of(name, Vector3d.class);
  }

  static Parameter<Quaterniond> quat(String name) {
    return Parameter.of(name, Quaterniond.class);
  }

  static Parameter<Matrix3d> basis(String name) {
    return Parameter.of(name, Matrix3d.class);
  }
}
