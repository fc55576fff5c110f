package dev.selenode.runtime.lib;

import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneRules;

/** {@code os}: time only. */
final class OsLibrary {
  private static final long BEGIN = System.nanoTime();

  private OsLibrary() {}

  static Table create() {
    return new Functions()
        .add("clock", (s, args) -> (System.nanoTime() - BEGIN) / 1e9)
        .add("date", OsLibrary::date)
        .add("difftime", OsLibrary::difference)
        .add("time", OsLibrary::time)
        .table();
  }

  private static Object difference(LuaState s, Object[] args) {
    long earlier = Arguments.toLong(Check.number(s, args, 1, 0));
    return (double) Arguments.toLong(Check.number(s, args, 0)) - (double) earlier;
  }

  private static double now() {
    return Math.floor(System.currentTimeMillis() / 1000.0);
  }

  // --- date ----------------------------------------------------------------------------------

  private static Object date(LuaState s, Object[] args) {
    String format = Check.string(s, args, 0, "%c");
    long seconds = Arguments.toLong(Check.number(s, args, 1, now()));
    boolean utc = format.startsWith("!");
    ZonedDateTime when;
    try {
      when = Instant.ofEpochSecond(seconds).atZone(utc ? ZoneOffset.UTC : ZoneId.systemDefault());
    } catch (DateTimeException e) {
      return null;
    }
    String rest = utc ? format.substring(1) : format;
    return rest.equals("*t") ? fields(when) : formatted(s, rest, when, utc);
  }

  private static boolean isSummer(ZonedDateTime when) {
    return when.getZone().getRules().isDaylightSavings(when.toInstant());
  }

  private static Table fields(ZonedDateTime when) {
    Table t = new Table();
    t.set("sec", (double) when.getSecond());
    t.set("min", (double) when.getMinute());
    t.set("hour", (double) when.getHour());
    t.set("day", (double) when.getDayOfMonth());
    t.set("month", (double) when.getMonthValue());
    t.set("year", (double) when.getYear());
    t.set("wday", (double) (when.getDayOfWeek().getValue() % 7 + 1));
    t.set("yday", (double) when.getDayOfYear());
    t.set("isdst", isSummer(when));
    return t;
  }

  private static String formatted(LuaState s, String format, ZonedDateTime when, boolean utc) {
    StringPieces text = new StringPieces(s);
    DateFormat date = new DateFormat(when, utc);
    int done = 0;
    for (int i; (i = format.indexOf('%', done)) >= 0; ) {
      s.tick(4);
      text.add(format, done, i);
      String item = DateFormat.item(format, i + 1);
      if (item == null) {
        int end = format.indexOf('\0', i + 1);
        String shown = format.substring(i + 1, end < 0 ? format.length() : end);
        throw Check.argument(s, 0, "invalid conversion specifier '%" + shown + "'");
      }
      text.add(Text.toLua(date.text(item.charAt(item.length() - 1))));
      done = i + 1 + item.length();
    }
    text.add(format, done, format.length());
    return text.toString();
  }

  // --- time ----------------------------------------------------------------------------------

  private static Object time(LuaState s, Object[] args) {
    if (Check.absent(args, 0)) {
      return now();
    }
    Table t = Check.table(s, args, 0);
    int second = field(s, t, "sec", 0);
    int minute = field(s, t, "min", 0);
    int hour = field(s, t, "hour", 12);
    int day = field(s, t, "day", null);
    int month = field(s, t, "month", null);
    int year = field(s, t, "year", null);
    Object summer = Lua.index(s, t, "isdst");
    try {
      LocalDateTime local =
          LocalDateTime.of(year, 1, 1, 0, 0)
              .plusMonths(month - 1L)
              .plusDays(day - 1L)
              .plusHours(hour)
              .plusMinutes(minute)
              .plusSeconds(second);
      return seconds(local, summer);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int field(LuaState s, Table t, String key, Integer otherwise) {
    Double value = Lua.toNumber(Lua.index(s, t, key));
    if (value != null) {
      return (int) Arguments.toLong(value);
    }
    if (otherwise == null) {
      throw s.error("field '" + key + "' missing in date table");
    }
    return otherwise;
  }

  /** As C's mktime: a time that says it is summer time where it is not is moved, and back. */
  private static Object seconds(LocalDateTime local, Object summer) {
    ZonedDateTime when = local.atZone(ZoneId.systemDefault());
    long seconds = when.toEpochSecond();
    if (summer != null) {
      ZoneRules rules = when.getZone().getRules();
      boolean is = rules.isDaylightSavings(when.toInstant());
      boolean says = Lua.truth(summer);
      if (says && !is) {
        seconds -= 3600;
      } else if (!says && is) {
        seconds += rules.getDaylightSavings(when.toInstant()).toSeconds();
      }
    }
    return seconds == -1 ? null : (Object) (double) seconds;
  }
}
