package dev.selenode.runtime.variant;

import java.util.Locale;

/** Colours as numbers, names, HTML codes and hues. */
final class ColorCodes {
  private ColorCodes() {}

  static Color ofRgba32(long rgba) {
    return new Color(
        (rgba >> 24 & 0xff) / 255.0,
        (rgba >> 16 & 0xff) / 255.0,
        (rgba >> 8 & 0xff) / 255.0,
        (rgba & 0xff) / 255.0);
  }

  /**
   * Four channels in one number, the first highest; each up to {@code max}, a power of 2 less 1.
   */
  static double pack(int max, double... channels) {
    double packed = 0;
    for (double channel : channels) {
      packed = packed * (max + 1.0) + (Math.round(channel * max) & max);
    }
    return packed;
  }

  /**
   * A name, or {@code #rrggbb}, {@code #aarrggbb}, {@code #rgb}, {@code #argb}; null for others.
   */
  static Color parse(String text) {
    String digits = text.startsWith("#") ? text.substring(1) : text;
    if (digits.matches("[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8}")) {
      return ofHtml(digits.length() < 6 ? doubled(digits) : digits);
    }
    Long rgba = ColorNames.find(text);
    return rgba == null ? null : ofRgba32(rgba);
  }

  private static String doubled(String digits) {
    return digits.replaceAll("(.)", "$1$1");
  }

  private static Color ofHtml(String digits) {
    long argb = Long.parseLong(digits, 16);
    long alpha = digits.length() == 8 ? argb >> 24 & 0xff : 0xff;
    return ofRgba32((argb & 0xffffff) << 8 | alpha);
  }

  static String toHtml(Color c, boolean withAlpha) {
    String rgb = hex(c.r) + hex(c.g) + hex(c.b);
    return withAlpha ? hex(c.a) + rgb : rgb;
  }

  private static String hex(double channel) {
    long value = Math.max(0, Math.min(255, Math.round(channel * 255)));
    return String.format(Locale.ROOT, "%02x", value);
  }

  static Color ofHsv(double h, double s, double v, double a) {
    if (s == 0) {
      return new Color(v, v, v, a);
    }
    double sector = Numbers.posmod(h * 6, 6);
    int i = (int) Math.floor(sector);
    double f = sector - i;
    double p = v * (1 - s);
    double q = v * (1 - s * f);
    double t = v * (1 - s * (1 - f));
    return switch (i) {
      case 0 -> new Color(v, t, p, a);
      case 1 -> new Color(q, v, p, a);
      case 2 -> new Color(p, v, t, a);
      case 3 -> new Color(p, q, v, a);
      case 4 -> new Color(t, p, v, a);
      default -> new Color(v, p, q, a);
    };
  }

  /** Hue, saturation and value. */
  static double[] hsv(Color c) {
    double max = Math.max(c.r, Math.max(c.g, c.b));
    double delta = max - Math.min(c.r, Math.min(c.g, c.b));
    return new double[] {hue(c, max, delta), max == 0 ? 0 : delta / max, max};
  }

  private static double hue(Color c, double max, double delta) {
    if (delta == 0) {
      return 0;
    }
    double sector;
    if (c.r == max) {
      sector = (c.g - c.b) / delta;
    } else if (c.g == max) {
      sector = 2 + (c.b - c.r) / delta;
    } else {
      sector = 4 + (c.r - c.g) / delta;
    }
    return Numbers.posmod(sector / 6, 1);
  }

  static void setHsv(Color c, int part, double value) {
    double[] hsv = hsv(c);
    hsv[part] = value;
    Color changed = ofHsv(hsv[0], hsv[1], hsv[2], c.a);
    c.r = changed.r;
    c.g = changed.g;
    c.b = changed.b;
  }
}
