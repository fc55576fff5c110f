package dev.selenode.runtime.text;

import java.util.HashMap;
import java.util.Map;

/** Orders of texts, and how much they have in common. */
public final class Comparison {
  private Comparison() {}

  /** -1, 0 or 1, by the codes of the characters. */
  public static int byCode(String a, String b) {
    return Integer.signum(
        java.util.Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray()));
  }

  /** As {@link #byCode}, but digits in a row count as one number, and case does not. */
  public static int natural(String a, String b) {
    String x = Search.fold(a);
    String y = Search.fold(b);
    int i = 0;
    int j = 0;
    while (i < x.length() && j < y.length()) {
      int m = digitsEnd(x, i);
      int n = digitsEnd(y, j);
      boolean isNumber = m > i && n > j;
      int order =
          isNumber
              ? numbers(x.substring(i, m), y.substring(j, n))
              : Character.compare(x.charAt(i), y.charAt(j));
      if (order != 0) {
        return Integer.signum(order);
      }
      i = isNumber ? m : i + 1;
      j = isNumber ? n : j + 1;
    }
    return Integer.compare(x.length() - i, y.length() - j);
  }

  private static int digitsEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int numbers(String a, String b) {
    return new java.math.BigDecimal(a).compareTo(new java.math.BigDecimal(b));
  }

  /** The share of pairs of neighbours that both have, from 0 to 1. */
  public static double similarity(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    if (a.length() < 2 || b.length() < 2) {
      return 0;
    }
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 1 < b.length(); i++) {
      pairs.merge(b.substring(i, i + 2), 1, Integer::sum);
    }
    int common = 0;
    for (int i = 0; i + 1 < a.length(); i++) {
      common += pairs.containsKey(a.substring(i, i + 2)) ? 1 : 0;
    }
    return 2.0 * common / (a.length() + b.length() - 2);
  }
}
