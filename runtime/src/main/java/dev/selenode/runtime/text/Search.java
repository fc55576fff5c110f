package dev.selenode.runtime.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Finding, counting and splitting. */
public final class Search {
  private Search() {}

  /** The first place of a text from a place on, or -1. */
  public static int find(String text, String what, int from) {
    boolean sought = !what.isEmpty() && from >= 0;
    return sought ? Chars.place(text, text.indexOf(what, Chars.offset(text, from))) : -1;
  }

  /** The last place of a text, up to a place; below zero, up to the end. */
  public static int findLast(String text, String what, int upTo) {
    if (what.isEmpty()) {
      return -1;
    }
    int from = upTo < 0 ? text.length() : Chars.offset(text, upTo);
    return Chars.place(text, text.lastIndexOf(what, from));
  }

  /** How often a text is in a part; an end of 0 is the end of all. */
  public static int count(String text, String what, int from, int to) {
    String part = to == 0 ? Chars.right(text, from) : Chars.substr(text, from, to - from);
    if (what.isEmpty() || (to != 0 && to <= from)) {
      return 0;
    }
    int count = 0;
    for (int at = part.indexOf(what); at >= 0; at = part.indexOf(what, at + what.length())) {
      count++;
    }
    return count;
  }

  /** The same text for all that differ in case only. */
  public static String fold(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Replaces without regard to case. */
  public static String replaceFolded(String text, String what, String by) {
    String folded = fold(text);
    String sought = fold(what);
    if (sought.isEmpty() || folded.length() != text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (int at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, done)) {
      out.append(text, done, at).append(by);
      done = at + what.length();
    }
    return out.append(text, done, text.length()).toString();
  }

  /**
   * The parts between separators.
   *
   * @param most how many separators count, 0 for all
   */
  public static List<String> split(String text, String separator, boolean allowEmpty, int most) {
    if (separator.isEmpty()) {
      return text.codePoints().mapToObj(Character::toString).toList();
    }
    List<String> parts = new ArrayList<>();
    int from = 0;
    int at = text.indexOf(separator);
    while (at >= 0 && (most <= 0 || parts.size() < most)) {
      add(parts, text.substring(from, at), allowEmpty);
      from = at + separator.length();
      at = text.indexOf(separator, from);
    }
    add(parts, text.substring(from), allowEmpty);
    return parts;
  }

  /** As {@link #split}, but the separators count from the right. */
  public static List<String> splitFromRight(
      String text, String separator, boolean allowEmpty, int most) {
    if (separator.isEmpty() || most <= 0) {
      return split(text, separator, allowEmpty, 0);
    }
    List<String> parts = new ArrayList<>();
    int to = text.length();
    int at = text.lastIndexOf(separator);
    while (at >= 0 && parts.size() < most) {
      add(parts, text.substring(at + separator.length(), to), allowEmpty);
      to = at;
      at = at == 0 ? -1 : text.lastIndexOf(separator, at - separator.length());
    }
    add(parts, text.substring(0, to), allowEmpty);
    Collections.reverse(parts);
    return parts;
  }

  private static void add(List<String> parts, String part, boolean allowEmpty) {
    if (allowEmpty || !part.isEmpty()) {
      parts.add(part);
    }
  }

  /** Whether the characters are all there, in this order, others between them. */
  public static boolean isSubsequence(String part, String text) {
    int matched = 0;
    for (int i = 0; i < text.length() && matched < part.length(); i++) {
      if (text.charAt(i) == part.charAt(matched)) {
        matched++;
      }
    }
    return matched == part.length();
  }

  /** As {@link #fits}, but nothing fits an empty pattern, nor an empty text any. */
  public static boolean matches(String text, String pattern) {
    return !text.isEmpty() && !pattern.isEmpty() && fits(text, pattern);
  }

  /**
   * Whether a text fits a pattern with {@code *} for any characters and {@code ?} for one that is
   * no point.
   */
  public static boolean fits(String text, String pattern) {
    int t = 0;
    int p = 0;
    int star = -1;
    int afterStar = 0;
    while (t < text.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        afterStar = t;
      } else if (p < pattern.length()
          && (pattern.charAt(p) == text.charAt(t)
              || (pattern.charAt(p) == '?' && text.charAt(t) != '.'))) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++afterStar;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
