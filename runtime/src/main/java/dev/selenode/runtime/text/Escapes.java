package dev.selenode.runtime.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Characters that languages and formats write in another way. */
public final class Escapes {
  private static final String C_CHARS = "\u0007\b\f\n\r\t\u000b'\"?\\";
  private static final String C_NAMES = "abfnrtv'\"?\\";
  private static final String JSON_CHARS = "\b\f\n\r\t\u000b\"\\";
  private static final String JSON_NAMES = "bfnrtv\"\\";

  private Escapes() {}

  public static String c(String text) {
    return escaped(text, C_CHARS, C_NAMES);
  }

  public static String cMultiline(String text) {
    return escaped(text, "\"\\", "\"\\");
  }

  public static String json(String text) {
    return escaped(text, JSON_CHARS, JSON_NAMES);
  }

  private static String escaped(String text, String chars, String names) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int known = chars.indexOf(text.charAt(i));
      out.append(known < 0 ? "" : "\\").append(known < 0 ? text.charAt(i) : names.charAt(known));
    }
    return out.toString();
  }

  /** What is escaped otherwise stays as it is. */
  public static String cUnescape(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char here = text.charAt(i);
      int known = here == '\\' && i + 1 < text.length() ? C_NAMES.indexOf(text.charAt(i + 1)) : -1;
      out.append(known < 0 ? here : C_CHARS.charAt(known));
      i += known < 0 ? 0 : 1;
    }
    return out.toString();
  }

  /** {@code %20} and its like for all but letters, digits and {@code -_.~}. */
  public static String percent(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = isLetterOrDigit(b) || "-_.~".indexOf(b) >= 0;
      if (plain) {
        out.append((char) b);
      } else {
        out.append('%').append(Character.toUpperCase(Character.forDigit((b >> 4) & 15, 16)));
        out.append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
      }
    }
    return out.toString();
  }

  private static boolean isLetterOrDigit(byte b) {
    int lower = b | 32;
    return (lower >= 'a' && lower <= 'z') || (b >= '0' && b <= '9');
  }

  /** Back; a text that is not of this form stays as it is. */
  public static String percentDecoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  public static String xml(String text, boolean quotes) {
    String out = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return quotes ? out.replace("'", "&apos;").replace("\"", "&quot;") : out;
  }

  public static String xmlUnescape(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&apos;", "'")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
