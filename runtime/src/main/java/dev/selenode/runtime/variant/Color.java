package dev.selenode.runtime.variant;

/** A colour of red, green, blue and alpha, from 0 to 1 each, beyond for overbright ones. */
public final class Color {
  public double r;
  public double g;
  public double b;
  public double a = 1;

  /** Opaque black. */
  public Color() {}

  /** A colour of these parts. */
  public Color(double r, double g, double b, double a) {
    this.r = r;
    this.g = g;
    this.b = b;
    this.a = a;
  }

  /** A copy. */
  public Color(Color from) {
    this(from.r, from.g, from.b, from.a);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Color c && r == c.r && g == c.g && b == c.b && a == c.a;
  }

  @Override
  public int hashCode() {
    return java.util.Arrays.hashCode(new double[] {r, g, b, a});
  }

  @Override
  public String toString() {
    return Numbers.list(r, g, b, a).replace(" ", "");
  }
}
