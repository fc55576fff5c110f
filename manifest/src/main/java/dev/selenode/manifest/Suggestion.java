package dev.selenode.manifest;

import java.util.Collection;
import java.util.Locale;

/** The known name nearest to one that is not known, for "did you mean". */
public final class Suggestion {
  private Suggestion() {}

  /**
   * {@code (did you mean 'x'?)} with a space in front, or nothing if no known name is near: at most
   * a third of the letters differ, and letter case does not count.
   */
  public static String forName(String unknown, Collection<String> known) {
    String best = null;
    int least = Math.max(1, unknown.length() / 3) + 1;
    for (String name : known) {
      int distance = distance(lower(unknown), lower(name), least);
      if (distance < least && !name.equals(unknown)) {
        least = distance;
        best = name;
      }
    }
    return best == null ? "" : " (did you mean '" + best + "'?)";
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Edits from one to the other, a swap of neighbours being one; {@code limit} if more. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
      }
    }
    return Math.min(limit, d[a.length()][b.length()]);
  }

  private static int step(int[][] d, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1));
    if (i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1)) {
      best = Math.min(best, d[i - 2][j - 2] + 1);
    }
    return best;
  }
}
