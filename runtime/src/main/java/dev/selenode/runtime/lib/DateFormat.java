package dev.selenode.runtime.lib;

import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** C's strftime in the C locale, for one time. */
final class DateFormat {
  private static final String PLAIN = "aAbBcCdDeFgGhHIjmMnprRStTuUVwWxXyYzZ%";
  private static final String AFTER_E = "cCxXyY";
  private static final String AFTER_O = "deHImMSuUVwWy";

  private final ZonedDateTime when;
  private final boolean utc;

  DateFormat(ZonedDateTime when, boolean utc) {
    this.when = when;
    this.utc = utc;
  }

  /** The conversion that stands at a position of a format, or null if it is none. */
  static String item(String format, int at) {
    if (at >= format.length()) {
      return null;
    }
    char c = format.charAt(at);
    if (PLAIN.indexOf(c) >= 0) {
      return String.valueOf(c);
    }
    String second = c == 'E' ? AFTER_E : c == 'O' ? AFTER_O : "";
    return at + 1 < format.length() && second.indexOf(format.charAt(at + 1)) >= 0
        ? format.substring(at, at + 2)
        : null;
  }

  /** The text of a conversion, given by its last letter. */
  String text(char conversion) {
    return switch (conversion) {
      case 'a' -> dayName().substring(0, 3);
      case 'A' -> dayName();
      case 'b', 'h' -> monthName().substring(0, 3);
      case 'B' -> monthName();
      case 'c' -> all('a', ' ', 'b', ' ', 'e', ' ', 'T', ' ', 'Y');
      case 'C' -> two(Math.floorDiv(when.getYear(), 100));
      case 'd' -> two(when.getDayOfMonth());
      case 'D', 'x' -> all('m', '/', 'd', '/', 'y');
      case 'e' -> blankPadded(when.getDayOfMonth());
      case 'F' -> all('Y', '-', 'm', '-', 'd');
      case 'g' -> two(Math.floorMod(weekYear(), 100));
      case 'G' -> Integer.toString(weekYear());
      case 'H' -> two(when.getHour());
      case 'I' -> two((when.getHour() + 11) % 12 + 1);
      case 'j' -> String.format(Locale.ROOT, "%03d", when.getDayOfYear());
      case 'm' -> two(when.getMonthValue());
      case 'M' -> two(when.getMinute());
      case 'n' -> "\n";
      case 'p' -> when.getHour() < 12 ? "AM" : "PM";
      case 'r' -> all('I', ':', 'M', ':', 'S', ' ', 'p');
      case 'R' -> all('H', ':', 'M');
      case 'S' -> two(when.getSecond());
      case 't' -> "\t";
      case 'T', 'X' -> all('H', ':', 'M', ':', 'S');
      case 'u' -> Integer.toString(when.getDayOfWeek().getValue());
      case 'U' -> two(week(when.getDayOfWeek().getValue() % 7));
      case 'V' -> two(when.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case 'w' -> Integer.toString(when.getDayOfWeek().getValue() % 7);
      case 'W' -> two(week(when.getDayOfWeek().getValue() - 1));
      case 'y' -> two(Math.floorMod(when.getYear(), 100));
      case 'Y' -> Integer.toString(when.getYear());
      case 'z' -> offset();
      case 'Z' -> zone();
      default -> "%";
    };
  }

  /** Several conversions; what is no letter stands for itself. */
  private String all(char... items) {
    StringBuilder text = new StringBuilder();
    for (char item : items) {
      text.append(Character.isLetter(item) ? text(item) : String.valueOf(item));
    }
    return text.toString();
  }

  private String dayName() {
    return when.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private String monthName() {
    return when.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private int weekYear() {
    return when.get(IsoFields.WEEK_BASED_YEAR);
  }

  /** Weeks of the year, counted from the first day that {@code dayInWeek} numbers 0. */
  private int week(int dayInWeek) {
    return (when.getDayOfYear() + 6 - dayInWeek) / 7;
  }

  private String offset() {
    int seconds = when.getOffset().getTotalSeconds();
    int minutes = Math.abs(seconds) / 60;
    return (seconds < 0 ? "-" : "+") + two(minutes / 60) + two(minutes % 60);
  }

  private String zone() {
    if (utc) {
      return "GMT";
    }
    String name = when.getZone().getId();
    return name.equals("Etc/UTC")
        ? "UTC"
        : java.time.format.DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH)
            .format(when.truncatedTo(ChronoUnit.SECONDS));
  }

  private static String two(int n) {
    String digits = Integer.toString(Math.abs(n));
    return (n < 0 ? "-" : "") + (digits.length() < 2 ? "0" : "") + digits;
  }

  private static String blankPadded(int n) {
    return n < 10 ? " " + n : Integer.toString(n);
  }
}
