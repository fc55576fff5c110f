package dev.selenode.runtime.host;

import java.util.Collection;
import java.util.Locale;

/** What somebody who wrote an unknown name probably meant. */
public final class Suggestion {
  private Suggestion() {}

  /** The known name nearest to the wanted one, or null if none is near enough to be meant. */
  public static String closest(String wanted, Collection<String> known) {
    String folded = fold(wanted);
    int best = Math.max(1, wanted.length() / 3) + 1;
    String nearest = null;
    for (String name : known) {
      if (Math.abs(name.length() - wanted.length()) < best) {
        int distance = distance(folded, fold(name));
        if (distance < best) {
          best = distance;
          nearest = name;
        }
      }
    }
    return nearest;
  }

  /** {@code (did you mean 'speed'?)} with its leading space, or nothing. */
  public static String hint(String wanted, Collection<String> known) {
    String nearest = closest(wanted, known);
    return nearest == null ? "" : " (did you mean '" + nearest + "'?)";
  }

  /**
   * Case and underscores are what people get wrong first: {@code addChild} is {@code add_child}.
   */
  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replace("_", "");
  }

  /** Insertions, deletions, replacements and swaps of neighbours. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        if (swapped(a, i, b, j)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
