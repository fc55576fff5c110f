package dev.selenode.instance.scene;

import dev.selenode.instance.object.BaseObject;
import dev.selenode.runtime.host.LuaClass;
import dev.selenode.runtime.host.LuaDefault;
import dev.selenode.runtime.host.LuaMethod;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The singleton {@code OS}: clocks and the platform's name. What would let a script block the host
 * or see its machine is left out.
 */
@LuaClass(name = "_OS")
final class OperatingSystem extends BaseObject {
  private final long start = System.nanoTime();

  OperatingSystem() {}

  /** {@code Windows}, {@code OSX} or {@code X11}, as in Godot. */
  @LuaMethod
  public String getName() {
    String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return name.startsWith("win") ? "Windows" : name.startsWith("mac") ? "OSX" : "X11";
  }

  /** Milliseconds since the runtime was opened. */
  @LuaMethod
  public long getTicksMsec() {
    return getTicksUsec() / 1000;
  }

  /** Microseconds since the runtime was opened. */
  @LuaMethod
  public long getTicksUsec() {
    return (System.nanoTime() - start) / 1000;
  }

  /** Whole seconds since 1970. */
  @LuaMethod
  public long getUnixTime() {
    return Instant.now().getEpochSecond();
  }

  @LuaMethod
  public long getSystemTimeSecs() {
    return getUnixTime();
  }

  @LuaMethod
  public long getSystemTimeMsecs() {
    return System.currentTimeMillis();
  }

  @LuaMethod
  public Map<String, Object> getDate(@LuaDefault("false") boolean utc) {
    return date(now(utc));
  }

  @LuaMethod
  public Map<String, Object> getTime(@LuaDefault("false") boolean utc) {
    return time(now(utc));
  }

  @LuaMethod
  public Map<String, Object> getDatetime(@LuaDefault("false") boolean utc) {
    ZonedDateTime now = now(utc);
    Map<String, Object> all = date(now);
    all.putAll(time(now));
    return all;
  }

  @LuaMethod
  public Map<String, Object> getDatetimeFromUnixTime(long unixTimeVal) {
    ZonedDateTime at = Instant.ofEpochSecond(unixTimeVal).atZone(ZoneOffset.UTC);
    Map<String, Object> all = date(at);
    all.remove("dst");
    all.putAll(time(at));
    return all;
  }

  /** Seconds since 1970 of a date in UTC, as the methods above give it. */
  @LuaMethod
  public long getUnixTimeFromDatetime(Map<?, ?> datetime) {
    if (datetime == null) {
      throw new IllegalArgumentException("got nil, want Dictionary");
    }
    try {
      return LocalDateTime.of(
              field(datetime, "year", 1970),
              field(datetime, "month", 1),
              field(datetime, "day", 1),
              field(datetime, "hour", 0),
              field(datetime, "minute", 0),
              field(datetime, "second", 0))
          .toEpochSecond(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("invalid date: " + e.getMessage(), e);
    }
  }

  private static int field(Map<?, ?> datetime, String name, int otherwise) {
    return datetime.get(name) instanceof Number n ? n.intValue() : otherwise;
  }

  private static ZonedDateTime now(boolean utc) {
    return ZonedDateTime.now(utc ? ZoneOffset.UTC : ZoneId.systemDefault());
  }

  private static Map<String, Object> date(ZonedDateTime at) {
    Map<String, Object> date = new LinkedHashMap<>();
    date.put("year", at.getYear());
    date.put("month", at.getMonthValue());
    date.put("day", at.getDayOfMonth());
    date.put("weekday", at.getDayOfWeek().getValue() % 7); // Sunday is 0
    date.put("dst", at.getZone().getRules().isDaylightSavings(at.toInstant()));
    return date;
  }

  private static Map<String, Object> time(ZonedDateTime at) {
    Map<String, Object> time = new LinkedHashMap<>();
    time.put("hour", at.getHour());
    time.put("minute", at.getMinute());
    time.put("second", at.getSecond());
    return time;
  }
}
