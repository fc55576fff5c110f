package dev.selenode.runtime.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts that are numbers, addresses, colours or names. */
public final class Figures {
  private static final Pattern INTEGER = Pattern.compile("[+-]?\\d+");
  private static final Pattern FLOAT =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
  private static final Pattern FLOAT_PREFIX =
      Pattern.compile("\\s*[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
  private static final Pattern HEX = Pattern.compile("[+-]?[0-9a-fA-F]+");
  private static final Pattern PREFIXED_HEX = Pattern.compile("[+-]?0x[0-9a-fA-F]+");
  private static final Pattern COLOR =
      Pattern.compile("#?([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})");
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Pattern IPV4 =
      Pattern.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(25[0-5]|2[0-4]\\d|1?\\d?\\d)");
  private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]*");
  private static final String[] UNITS = {"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};

  private Figures() {}

  public static boolean isInteger(String text) {
    return INTEGER.matcher(text).matches();
  }

  public static boolean isFloat(String text) {
    return FLOAT.matcher(text).matches();
  }

  public static boolean isHex(String text, boolean prefixed) {
    return (prefixed ? PREFIXED_HEX : HEX).matcher(text).matches();
  }

  public static boolean isColor(String text) {
    return COLOR.matcher(text).matches();
  }

  public static boolean isIdentifier(String text) {
    return IDENTIFIER.matcher(text).matches();
  }

  public static boolean isAddress(String text) {
    if (text.indexOf(':') < 0) {
      return IPV4.matcher(text).matches();
    }
    String[] groups = text.split(":", -1);
    boolean gap = text.contains("::");
    boolean count = gap ? groups.length <= 9 : groups.length == 8;
    if (!count || !IPV6.matcher(text).matches() || text.indexOf("::") != text.lastIndexOf("::")) {
      return false;
    }
    for (int i = 0; i < groups.length; i++) {
      boolean last = i == groups.length - 1;
      if (groups[i].length() > 4 && !(last && IPV4.matcher(groups[i]).matches())) {
        return false;
      }
    }
    return true;
  }

  /** The digits before a dot, whatever else is between them; 0 if there are none. */
  public static double toInt(String text) {
    int dot = text.indexOf('.');
    double value = 0;
    double sign = 1;
    for (char c : (dot < 0 ? text : text.substring(0, dot)).toCharArray()) {
      if (c >= '0' && c <= '9') {
        value = value * 10 + (c - '0');
      } else if (c == '-' && value == 0) {
        sign = -sign;
      }
    }
    return value == 0 ? 0 : sign * value;
  }

  /** The number that the text begins with; 0 if it does not. */
  public static double toFloat(String text) {
    var matcher = FLOAT_PREFIX.matcher(text);
    return matcher.lookingAt() ? Double.parseDouble(matcher.group().strip()) : 0;
  }

  /** Digits of a base with or without their prefix ({@code 0x}); 0 if it is no such number. */
  public static double ofBase(String text, String prefix, int base) {
    String digits = text.toLowerCase(Locale.ROOT);
    boolean negative = digits.startsWith("-");
    digits = negative ? digits.substring(1) : digits;
    digits = digits.startsWith(prefix) ? digits.substring(prefix.length()) : digits;
    double value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), base);
      if (digit < 0) {
        return 0;
      }
      value = value * base + digit;
    }
    return negative && value != 0 ? -value : value;
  }

  /** Cut or filled up to so many decimals. */
  public static String padDecimals(String text, int decimals) {
    int dot = text.indexOf('.');
    String whole = dot < 0 ? text : text.substring(0, dot);
    String part = dot < 0 ? "" : text.substring(dot + 1);
    if (decimals <= 0) {
      return whole;
    }
    int missing = Math.max(0, decimals - part.length());
    return whole + "." + part.substring(0, Math.min(part.length(), decimals)) + "0".repeat(missing);
  }

  /** Zeros before it, up to so many digits before the dot. */
  public static String padZeros(String text, int digits) {
    int dot = text.indexOf('.');
    int from = !text.isEmpty() && "+-".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
    int length = (dot < 0 ? text.length() : dot) - from;
    String zeros = "0".repeat(Math.max(0, digits - length));
    return text.substring(0, from) + zeros + text.substring(from);
  }

  /** A size in bytes as people say it: {@code 127.5 MiB}. */
  public static String humanSize(double bytes) {
    int unit = 0;
    double size = bytes;
    while (size >= 1024 && unit < UNITS.length - 1) {
      size /= 1024;
      unit++;
    }
    int decimals = unit == 0 || size >= 1024 ? 0 : size < 100 ? 2 : 1;
    return padDecimals(BigDecimal.valueOf(size).toPlainString(), decimals) + " " + UNITS[unit];
  }

  /** A number with so many decimals at most. */
  public static String number(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
    }
    BigDecimal exact =
        decimals < 0
            ? BigDecimal.valueOf(value)
            : new BigDecimal(value)
                .setScale(Math.min(decimals, 60), java.math.RoundingMode.HALF_EVEN);
    String text = exact.toPlainString();
    return text.indexOf('.') < 0 ? text : text.replaceAll("\\.?0+$", "");
  }
}
