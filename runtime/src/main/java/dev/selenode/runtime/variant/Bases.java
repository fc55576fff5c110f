package dev.selenode.runtime.variant;

import org.joml.Matrix3d;
import org.joml.Quaterniond;
import org.joml.Vector3d;

/** Godot's Basis on a matrix: the axes are the columns. */
final class Bases {
  private Bases() {}

  static Matrix3d ofAxes(Vector3d x, Vector3d y, Vector3d z) {
    return new Matrix3d(x, y, z);
  }

  static Matrix3d ofQuat(Quaterniond q) {
    return new Matrix3d().rotation(new Quaterniond(q));
  }

  static Matrix3d ofAxisAngle(Vector3d axis, double angle) {
    return new Matrix3d().rotation(angle, axis);
  }

  /** Euler angles, applied Z, then X, then Y. */
  static Matrix3d ofEuler(Vector3d euler) {
    return new Matrix3d().rotationYXZ(euler.y, euler.x, euler.z);
  }

  static double[] rows(Matrix3d m) {
    return new double[] {m.m00, m.m10, m.m20, m.m01, m.m11, m.m21, m.m02, m.m12, m.m22};
  }

  static Matrix3d ofRows(double... r) {
    return new Matrix3d(r[0], r[3], r[6], r[1], r[4], r[7], r[2], r[5], r[8]);
  }

  static boolean same(Matrix3d a, Matrix3d b) {
    double[] x = rows(a);
    double[] y = rows(b);
    for (int i = 0; i < 9; i++) {
      if (x[i] != y[i]) {
        return false;
      }
    }
    return true;
  }

  static boolean near(Matrix3d a, Matrix3d b) {
    double[] x = rows(a);
    double[] y = rows(b);
    for (int i = 0; i < 9; i++) {
      if (!Numbers.near(x[i], y[i])) {
        return false;
      }
    }
    return true;
  }

  static String text(Matrix3d m) {
    double[] r = rows(m);
    return "(("
        + Numbers.list(r[0], r[1], r[2])
        + "), ("
        + Numbers.list(r[3], r[4], r[5])
        + "), ("
        + Numbers.list(r[6], r[7], r[8])
        + "))";
  }

  static Vector3d axis(Matrix3d m, int i) {
    return m.getColumn(i, new Vector3d());
  }

  /** Gram-Schmidt, x first. */
  static Matrix3d orthonormalized(Matrix3d m) {
    Vector3d x = Vectors.normalized(axis(m, 0));
    Vector3d y = axis(m, 1);
    y = Vectors.normalized(y.sub(new Vector3d(x).mul(x.dot(y))));
    Vector3d z = axis(m, 2);
    z.sub(new Vector3d(x).mul(x.dot(z))).sub(new Vector3d(y).mul(y.dot(z)));
    return ofAxes(x, y, Vectors.normalized(z));
  }

  /** The lengths of the axes, negative if the basis mirrors. */
  static Vector3d scale(Matrix3d m) {
    Vector3d lengths = new Vector3d(axis(m, 0).length(), axis(m, 1).length(), axis(m, 2).length());
    return m.determinant() < 0 ? lengths.negate() : lengths;
  }

  /** The rotation alone, without mirroring. */
  static Matrix3d rotation(Matrix3d m) {
    Matrix3d pure = orthonormalized(m);
    return pure.determinant() < 0 ? pure.scale(-1) : pure;
  }

  /** Angles that {@link #ofEuler} makes this basis of. */
  static Vector3d euler(Matrix3d m) {
    double m12 = m.m21; // row 1, column 2
    if (m12 >= 1 - 0.0000001) {
      return new Vector3d(-Math.PI / 2, -Math.atan2(m.m10, m.m00), 0);
    }
    if (m12 <= -(1 - 0.0000001)) {
      return new Vector3d(Math.PI / 2, Math.atan2(m.m10, m.m00), 0);
    }
    return new Vector3d(Math.asin(-m12), Math.atan2(m.m20, m.m22), Math.atan2(m.m01, m.m11));
  }

  static Quaterniond quat(Matrix3d m) {
    return new Quaterniond().setFromNormalized(m);
  }
}
