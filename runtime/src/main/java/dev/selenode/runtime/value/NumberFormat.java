package dev.selenode.runtime.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/**
 * Numbers as Lua prints them: C's {@code %.14g} on the exact binary value, ties to even.
 *
 * <p>Thread-safe.
 */
public final class NumberFormat {
  private static final int DIGITS = 14;
  private static final long LOW = 10_000_000_000_000L;
  private static final long HIGH = 100_000_000_000_000L;
  private static final MathContext ROUNDING = new MathContext(DIGITS, RoundingMode.HALF_EVEN);

  /** Powers of ten that a double holds exactly. */
  private static final double[] POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  private static final String[] SMALL = new String[1024];

  static {
    for (int i = 0; i < SMALL.length; i++) {
      SMALL[i] = Integer.toString(i);
    }
  }

  private NumberFormat() {}

  /** The text of a number. */
  public static String format(double value) {
    int i = (int) value;
    if (i == value) {
      if (i > 0 && i < SMALL.length) {
        return SMALL[i];
      }
      return i != 0 ? Integer.toString(i) : 1 / value < 0 ? "-0" : "0";
    }
    double magnitude = Math.abs(value);
    if (!(magnitude < Double.POSITIVE_INFINITY)) {
      return special(value);
    }
    if (magnitude < HIGH && (long) value == value) {
      return Long.toString((long) value);
    }
    return magnitude >= 1e-9 && magnitude < HIGH
        ? scaled(value < 0, magnitude)
        : exact(value < 0, magnitude);
  }

  /** Infinities and NaN, whose sign C prints too. */
  private static String special(double value) {
    boolean negative = Double.doubleToRawLongBits(value) < 0;
    String name = Double.isNaN(value) ? "nan" : "inf";
    return negative ? "-" + name : name;
  }

  /** Finds the digits by one exact product: hi + lo is value × 10^k without error. */
  private static String scaled(boolean negative, double magnitude) {
    // the logarithm is rounded: that of the last number below 10^14 is 14
    int exponent = Math.min(Math.max((int) Math.floor(Math.log10(magnitude)), -9), DIGITS - 1);
    for (; ; ) {
      double power = POWERS[Math.min(Math.max(DIGITS - 1 - exponent, 0), 22)];
      double hi = magnitude * power;
      if (hi >= HIGH) {
        exponent++;
      } else if (hi < LOW) {
        exponent--;
      } else {
        double lo = Math.fma(magnitude, power, -hi);
        return lay(negative, rounded(hi, lo), exponent);
      }
      if (exponent < -9 || exponent > DIGITS) {
        return exact(negative, magnitude);
      }
    }
  }

  /** hi + lo to the nearest integer; lo is below half a unit in the last place of hi. */
  private static long rounded(double hi, double lo) {
    long floor = (long) hi;
    double overHalf = hi - floor - 0.5;
    if (overHalf == 0) {
      overHalf = lo != 0 ? lo : (floor & 1) == 0 ? -1 : 1;
    }
    return overHalf > 0 ? floor + 1 : floor;
  }

  private static String exact(boolean negative, double magnitude) {
    BigDecimal decimal = new BigDecimal(magnitude).round(ROUNDING);
    int exponent = decimal.precision() - 1 - decimal.scale();
    long digits = decimal.unscaledValue().longValueExact();
    while (digits < LOW) {
      digits *= 10;
    }
    return lay(negative, digits, exponent);
  }

  /** Writes 14 digits that stand for d.ddd… × 10^exponent. */
  private static String lay(boolean negative, long fourteen, int decimalExponent) {
    long digits = fourteen;
    int exponent = decimalExponent;
    if (digits == HIGH) {
      digits = LOW;
      exponent++;
    }
    int count = DIGITS;
    while (digits % 10 == 0) {
      digits /= 10;
      count--;
    }
    byte[] text = new byte[24];
    int at = 0;
    if (negative) {
      text[at++] = '-';
    }
    if (exponent < -4 || exponent >= DIGITS) {
      at = digits(text, at, digits, count, 1);
      at = exponent(text, at, exponent);
    } else if (exponent < 0) {
      text[at++] = '0';
      text[at++] = '.';
      for (int i = -1; i > exponent; i--) {
        text[at++] = '0';
      }
      at = digits(text, at, digits, count, count);
    } else if (count <= exponent) {
      at = digits(text, at, digits, count, count);
      for (int i = count; i <= exponent; i++) {
        text[at++] = '0';
      }
    } else {
      at = digits(text, at, digits, count, exponent + 1);
    }
    return new String(text, 0, at, StandardCharsets.ISO_8859_1);
  }

  /** Writes {@code count} digits with a point after the first {@code whole}, if any follow. */
  private static int digits(byte[] text, int at, long value, int count, int whole) {
    int end = at + count + (whole < count ? 1 : 0);
    long rest = value;
    int p = end;
    for (int i = count; i > 0; i--) {
      if (i == whole && whole < count) {
        text[--p] = '.';
      }
      text[--p] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    return end;
  }

  private static int exponent(byte[] text, int from, int exponent) {
    int at = from;
    int e = Math.abs(exponent);
    text[at++] = 'e';
    text[at++] = (byte) (exponent < 0 ? '-' : '+');
    if (e >= 100) {
      text[at++] = (byte) ('0' + e / 100);
    }
    text[at++] = (byte) ('0' + e / 10 % 10);
    text[at++] = (byte) ('0' + e % 10);
    return at;
  }
}
