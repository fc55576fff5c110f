package dev.selenode.runtime.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words in names, and the blanks around and before them. */
public final class Words {
  private Words() {}

  /** {@code camelCase mixed_with} becomes {@code Camel Case Mixed With}. */
  public static String capitalize(String text) {
    return Arrays.stream(snakeCase(text).replace('_', ' ').strip().split(" +"))
        .map(Words::upperFirst)
        .collect(Collectors.joining(" "));
  }

  /** {@code someName2} becomes {@code some_name_2}. */
  public static String snakeCase(String text) {
    return underscored(text).toLowerCase(Locale.ROOT);
  }

  /** An underscore before each word. */
  public static String underscored(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (i > 0 && beginsWord(text, i)) {
        out.append('_');
      }
      out.append(text.charAt(i));
    }
    return out.toString();
  }

  private static boolean beginsWord(String text, int i) {
    char before = text.charAt(i - 1);
    char here = text.charAt(i);
    if (isUpper(here)) {
      boolean lastOfCapitals = isUpper(before) && isLower(text, i + 1) && isLower(text, i + 2);
      boolean afterDigit = isDigit(before) && isLower(text, i + 1);
      return lastOfCapitals || afterDigit || !(isUpper(before) || isDigit(before));
    }
    if (isDigit(here)) {
      return !isDigit(before);
    }
    return isDigit(before) && isLower(text, i + 1);
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLower(String text, int i) {
    return i < text.length() && text.charAt(i) >= 'a' && text.charAt(i) <= 'z';
  }

  /** {@code some_name} becomes {@code SomeName}. */
  public static String pascalCase(String text) {
    return capitalize(text).replace(" ", "");
  }

  /** {@code some_name} becomes {@code someName}. */
  public static String camelCase(String text) {
    String pascal = pascalCase(text);
    return pascal.isEmpty()
        ? ""
        : pascal.substring(0, 1).toLowerCase(Locale.ROOT) + pascal.substring(1);
  }

  private static String upperFirst(String word) {
    return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  // --- blanks --------------------------------------------------------------------------------

  /** Without blanks and other characters up to the space at the ends. */
  public static String stripEdges(String text, boolean left, boolean right) {
    int from = 0;
    int to = text.length();
    while (left && from < to && text.charAt(from) <= ' ') {
      from++;
    }
    while (right && to > from && text.charAt(to - 1) <= ' ') {
      to--;
    }
    return text.substring(from, to);
  }

  /** Without the characters before the space, wherever they are. */
  public static String stripEscapes(String text) {
    return text.codePoints()
        .filter(c -> c >= ' ')
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** Without any of these characters at the beginning. */
  public static String stripLeft(String text, String chars) {
    int from = 0;
    while (from < text.length() && chars.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return text.substring(from);
  }

  /** Without any of these characters at the end. */
  public static String stripRight(String text, String chars) {
    int to = text.length();
    while (to > 0 && chars.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(0, to);
  }

  /** Takes away what all lines with text are indented by, as the first of them is. */
  public static String dedent(String text) {
    String[] lines = text.split("\n", -1);
    String indent = null;
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      if (indent == null && !line.isBlank()) {
        indent = line.substring(0, line.length() - line.stripLeading().length());
      }
      if (line.isBlank()) {
        line = "";
      } else if (line.startsWith(indent)) {
        line = line.substring(indent.length());
      }
      out.append(i > 0 ? "\n" : "").append(line);
    }
    return out.toString();
  }

  /** Puts a prefix before each line that is not empty. */
  public static String indent(String text, String prefix) {
    return Arrays.stream(text.split("\n", -1))
        .map(line -> line.isEmpty() ? line : prefix + line)
        .collect(Collectors.joining("\n"));
  }
}
