package dev.selenode.runtime.lib;

import dev.selenode.runtime.value.NumberFormat;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as C's {@code printf} writes them: exact, ties to even. */
final class PrintfNumber {
  private static final int DEFAULT_PRECISION = 6;

  private PrintfNumber() {}

  // --- integers ------------------------------------------------------------------------------

  static String signed(FormatSpec spec, long value) {
    String digits = value < 0 ? Long.toString(value).substring(1) : Long.toString(value);
    return integer(spec, sign(spec, value < 0), digits, value == 0);
  }

  /** For {@code o u x X}. */
  static String unsigned(FormatSpec spec, long bits) {
    String prefix = "";
    String digits;
    switch (spec.conversion()) {
      case 'o':
        digits = Long.toOctalString(bits);
        if (spec.has('#') && bits != 0 && spec.precision() <= digits.length()) {
          digits = "0" + digits;
        }
        break;
      case 'u':
        digits = Long.toUnsignedString(bits);
        break;
      default:
        digits = Long.toHexString(bits);
        prefix = spec.has('#') && bits != 0 ? "0x" : "";
        break;
    }
    String text = integer(spec, prefix, digits, bits == 0);
    return spec.conversion() == 'X' ? upper(text) : text;
  }

  private static String integer(FormatSpec spec, String prefix, String digits, boolean zero) {
    String shown = digits;
    if (spec.precision() >= 0) {
      boolean octal = spec.conversion() == 'o' && spec.has('#');
      shown = zero && spec.precision() == 0 && !octal ? "" : digits;
      shown = "0".repeat(Math.max(0, spec.precision() - shown.length())) + shown;
    }
    return spec.padNumber(prefix, shown, spec.precision() < 0);
  }

  private static String sign(FormatSpec spec, boolean negative) {
    return negative ? "-" : spec.has('+') ? "+" : spec.has(' ') ? " " : "";
  }

  // --- doubles -------------------------------------------------------------------------------

  /** For {@code e E f g G a A}. */
  static String real(FormatSpec spec, double value) {
    boolean negative = Double.doubleToRawLongBits(value) < 0;
    double magnitude = Math.abs(value);
    String sign = sign(spec, negative);
    char conversion = spec.conversion();
    boolean capital = conversion < 'a';
    String text;
    if (!(magnitude < Double.POSITIVE_INFINITY)) {
      text = spec.pad(sign + (Double.isNaN(magnitude) ? "nan" : "inf"));
      return capital ? upper(text) : text;
    }
    int precision = spec.precision() < 0 ? DEFAULT_PRECISION : spec.precision();
    switch (capital ? (char) (conversion + 32) : conversion) {
      case 'f':
        text = spec.padNumber(sign, fixed(magnitude, precision, spec.has('#')), true);
        break;
      case 'e':
        text = spec.padNumber(sign, scientific(magnitude, precision, spec.has('#')), true);
        break;
      case 'g':
        text = spec.padNumber(sign, general(magnitude, precision, spec.has('#')), true);
        break;
      default:
        text = spec.padNumber(sign + "0x", hex(magnitude, spec), true);
        break;
    }
    return capital ? upper(text) : text;
  }

  private static String upper(String text) {
    return text.toUpperCase(java.util.Locale.ROOT);
  }

  private static String fixed(double magnitude, int precision, boolean point) {
    String digits =
        magnitude == Math.rint(magnitude) && magnitude < 0x1p62
            ? whole((long) magnitude, precision)
            : new BigDecimal(magnitude).setScale(precision, RoundingMode.HALF_EVEN).toPlainString();
    return point && precision == 0 ? digits + "." : digits;
  }

  private static String whole(long value, int precision) {
    return precision == 0 ? Long.toString(value) : value + "." + "0".repeat(precision);
  }

  private static String scientific(double magnitude, int precision, boolean point) {
    Digits d = Digits.of(magnitude, precision + 1);
    String first = d.digits.substring(0, 1);
    String rest = d.digits.substring(1);
    return first + (rest.isEmpty() && !point ? "" : "." + rest) + exponent(d.exponent);
  }

  private static String general(double magnitude, int precision, boolean keepZeros) {
    if (precision == 14 && !keepZeros) {
      return NumberFormat.format(magnitude);
    }
    int significant = Math.max(precision, 1);
    Digits d = Digits.of(magnitude, significant);
    String digits = keepZeros ? d.digits : withoutTrailingZeros(d.digits);
    int x = d.exponent;
    if (x < -4 || x >= significant) {
      String rest = digits.substring(1);
      return digits.charAt(0) + (rest.isEmpty() && !keepZeros ? "" : "." + rest) + exponent(x);
    }
    if (x < 0) {
      return "0." + "0".repeat(-x - 1) + digits;
    }
    if (digits.length() <= x + 1) {
      return digits + "0".repeat(x + 1 - digits.length()) + (keepZeros ? "." : "");
    }
    return digits.substring(0, x + 1) + "." + digits.substring(x + 1);
  }

  private static String withoutTrailingZeros(String digits) {
    int n = digits.length();
    while (n > 1 && digits.charAt(n - 1) == '0') {
      n--;
    }
    return digits.substring(0, n);
  }

  private static String exponent(int e) {
    int size = Math.abs(e);
    return (e < 0 ? "e-" : "e+") + (size < 10 ? "0" : "") + size;
  }

  /** A number as d.ddd… × 10^exponent. */
  private record Digits(String digits, int exponent) {
    static Digits of(double magnitude, int count) {
      if (magnitude == 0) {
        return new Digits("0".repeat(count), 0);
      }
      BigDecimal rounded =
          new BigDecimal(magnitude).round(new MathContext(count, RoundingMode.HALF_EVEN));
      String digits = rounded.unscaledValue().toString();
      int exponent = digits.length() - 1 - rounded.scale();
      return new Digits(digits + "0".repeat(count - digits.length()), exponent);
    }
  }

  // --- hexadecimal ---------------------------------------------------------------------------

  /** Without its {@code 0x}. */
  private static String hex(double magnitude, FormatSpec spec) {
    long bits = Double.doubleToRawLongBits(magnitude);
    long fraction = bits & 0xf_ffff_ffff_ffffL;
    int biased = (int) (bits >>> 52);
    long mantissa = biased == 0 ? fraction : fraction | (1L << 52);
    int exponent = magnitude == 0 ? 0 : biased == 0 ? -1022 : biased - 1023;
    int shown = 13;
    if (spec.precision() >= 0 && spec.precision() < shown) {
      shown = spec.precision();
      mantissa = roundedAt(mantissa, 4 * (13 - shown));
    } else if (spec.precision() < 0) {
      while (shown > 0 && ((mantissa >>> (4 * (13 - shown))) & 15) == 0) {
        shown--;
      }
    }
    StringBuilder text = new StringBuilder().append(mantissa >>> 52);
    int wanted = Math.max(shown, spec.precision());
    if (wanted > 0 || spec.has('#')) {
      text.append('.');
    }
    for (int i = 1; i <= wanted; i++) {
      text.append(i <= 13 ? Character.forDigit((int) (mantissa >>> (4 * (13 - i))) & 15, 16) : '0');
    }
    return text.append('p').append(exponent < 0 ? "" : "+").append(exponent).toString();
  }

  /** Clears the low bits, rounding to even. */
  private static long roundedAt(long mantissa, int bits) {
    long unit = 1L << bits;
    long low = mantissa & (unit - 1);
    long high = mantissa - low;
    long half = unit / 2;
    return low > half || (low == half && (high & unit) != 0) ? high + unit : high;
  }
}
