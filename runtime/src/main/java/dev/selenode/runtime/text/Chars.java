package dev.selenode.runtime.text;

/** Places in a text, from 0, in code points; and the parts between them. */
public final class Chars {
  private Chars() {}

  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Where in Java's string a place is; beyond the end it is the end. */
  static int offset(String text, int place) {
    if (place <= 0) {
      return 0;
    }
    return place >= length(text) ? text.length() : text.offsetByCodePoints(0, place);
  }

  /** The place of what Java found, or -1. */
  static int place(String text, int offset) {
    return offset < 0 ? -1 : text.codePointCount(0, offset);
  }

  /** A length below zero means to the end. */
  public static String substr(String text, int from, int length) {
    if (from < 0) {
      return "";
    }
    int start = offset(text, from);
    long end = (long) from + length;
    boolean toEnd = length < 0 || end > Integer.MAX_VALUE;
    return text.substring(start, toEnd ? text.length() : offset(text, (int) end));
  }

  /** The first ones; below zero, all but so many. */
  public static String left(String text, int count) {
    return substr(text, 0, Math.max(0, count < 0 ? length(text) + count : count));
  }

  /** What stands from a place on, as Godot 3 has it. */
  public static String right(String text, int from) {
    return substr(text, Math.max(0, from), -1);
  }

  public static String insert(String text, int place, String what) {
    int at = offset(text, place < 0 ? length(text) + place + 1 : place);
    return text.substring(0, at) + what + text.substring(at);
  }

  /** Without so many characters from a place on. */
  public static String erase(String text, int place, int count) {
    return left(text, Math.max(0, place)) + right(text, place + Math.max(0, count));
  }

  /** The code of a character; 0 beyond the end. */
  public static int code(String text, int place) {
    int at = offset(text, place);
    return place < 0 || at >= text.length() ? 0 : text.codePointAt(at);
  }

  /** One that stands for a code; nothing for a code that there is not. */
  public static String of(int code) {
    return Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : "";
  }
}
