package dev.selenode.runtime.syntax;

/**
 * Lua 5.2's reading of numbers in text, for the lexer, {@code tonumber} and the coercion of strings
 * in arithmetic: all three accept the same.
 */
public final class Numerals {
  /** Fewer digits than this are exact in a double and need no rounding. */
  private static final int EXACT_DIGITS = 15;

  /** No double lies so near the middle of two others that more digits than this decide. */
  private static final int MANY_DIGITS = 800;

  private Numerals() {}

  /**
   * The number written in the text, or null where the text is no numeral. Space around it is
   * allowed, a sign too; decimal and hexadecimal, both with fraction and exponent. Rounding is
   * {@code strtod}'s: to nearest, whatever the number of digits.
   */
  public static Double parse(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && Characters.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    boolean negative = start < end && text.charAt(start) == '-';
    if (start < end && (negative || text.charAt(start) == '+')) {
      start++;
    }
    double magnitude = magnitude(text, start, end);
    return Double.isNaN(magnitude) ? null : Double.valueOf(negative ? -magnitude : magnitude);
  }

  /** The value of an unsigned numeral that fills the range; NaN where it is none. */
  private static double magnitude(String text, int start, int end) {
    if (end - start < EXACT_DIGITS && digitsEnd(text, start, end, false) == end && start < end) {
      return Long.parseLong(text, start, end, 10);
    }
    boolean hex =
        end - start > 2 && text.charAt(start) == '0' && (text.charAt(start + 1) | ' ') == 'x';
    int mantissa = hex ? start + 2 : start;
    int mantissaEnd = mantissaEnd(text, mantissa, end, hex);
    if (mantissaEnd < 0) {
      return Double.NaN;
    }
    if (mantissaEnd < end && !exponentEnds(text, mantissaEnd, end, hex)) {
      return Double.NaN;
    }
    String numeral =
        end - start > MANY_DIGITS && !hex
            ? shortened(text, start, end)
            : text.substring(start, end);
    return Double.parseDouble(numeral + (hex && mantissaEnd == end ? "p0" : ""));
  }

  /**
   * The same number in fewer digits. Of more than {@link #MANY_DIGITS} only whether the rest is
   * zero can still matter, and reading them all would take time by the square of their number.
   */
  private static String shortened(String text, int start, int end) {
    StringBuilder digits = new StringBuilder();
    long exponent = 0;
    boolean fraction = false;
    boolean rest = false;
    int i = start;
    for (; i < end && (text.charAt(i) | ' ') != 'e'; i++) {
      char c = text.charAt(i);
      if (c == '.') {
        fraction = true;
      } else if (digits.length() == 0 && c == '0') {
        exponent -= fraction ? 1 : 0;
      } else if (digits.length() < MANY_DIGITS) {
        digits.append(c);
        exponent -= fraction ? 1 : 0;
      } else {
        rest |= c != '0';
        exponent += fraction ? 0 : 1;
      }
    }
    exponent += i < end ? exponent(text, i + 1, end) : 0;
    return digits.isEmpty() ? "0" : digits + "." + (rest ? "1" : "0") + "e" + exponent;
  }

  private static long exponent(String text, int start, int end) {
    boolean negative = text.charAt(start) == '-';
    long value = 0;
    for (int i = Characters.isDigit(text.charAt(start)) ? start : start + 1; i < end; i++) {
      value = Math.min(value * 10 + text.charAt(i) - '0', Integer.MAX_VALUE);
    }
    return negative ? -value : value;
  }

  /** Where digits with an optional point end; negative if there is not one digit. */
  private static int mantissaEnd(String text, int start, int end, boolean hex) {
    int whole = digitsEnd(text, start, end, hex);
    if (whole == end || text.charAt(whole) != '.') {
      return whole > start ? whole : -1;
    }
    int fraction = digitsEnd(text, whole + 1, end, hex);
    return fraction - start > 1 ? fraction : -1;
  }

  /** Whether an exponent with at least one digit fills the range. */
  private static boolean exponentEnds(String text, int start, int end, boolean hex) {
    if ((text.charAt(start) | ' ') != (hex ? 'p' : 'e')) {
      return false;
    }
    int digits = start + 1;
    if (digits < end && (text.charAt(digits) == '+' || text.charAt(digits) == '-')) {
      digits++;
    }
    return digits < end && digitsEnd(text, digits, end, false) == end;
  }

  private static int digitsEnd(String text, int start, int end, boolean hex) {
    int i = start;
    while (i < end
        && (hex ? Characters.isHexDigit(text.charAt(i)) : Characters.isDigit(text.charAt(i)))) {
      i++;
    }
    return i;
  }
}
