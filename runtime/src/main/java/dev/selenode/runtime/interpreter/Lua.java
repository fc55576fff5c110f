package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.syntax.Numerals;
import dev.selenode.runtime.value.NumberFormat;
import dev.selenode.runtime.value.Table;

/** What the operators of Lua mean, metatables included, for builtins and host code. */
public final class Lua {
  private Lua() {}

  /** All but nil and false. */
  public static boolean truth(Object value) {
    return value != null && value != Boolean.FALSE;
  }

  /** {@code type(value)}. */
  public static String typeName(Object value) {
    if (value == null) {
      return "nil";
    }
    if (value instanceof Double) {
      return "number";
    }
    if (value instanceof String) {
      return "string";
    }
    if (value instanceof Boolean) {
      return "boolean";
    }
    if (value instanceof Table) {
      return "table";
    }
    if (value instanceof LuaFunction) {
      return "function";
    }
    return value instanceof Coroutine ? "thread" : "userdata";
  }

  /** A number, or a string that is one; null for all else. */
  public static Double toNumber(Object value) {
    if (value instanceof Double d) {
      return d;
    }
    return value instanceof String s ? Numerals.parse(s) : null;
  }

  /** As {@link #toNumber(Object)}, with the reading of long texts charged. */
  public static Double toNumber(LuaState s, Object value) {
    if (value instanceof String text && text.length() > 64) {
      s.tick(text.length() >> 3);
    }
    return toNumber(value);
  }

  /** As C casts a double to a 64-bit integer on common machines, but saturating. */
  public static long toInteger(double value) {
    return (long) value;
  }

  /** {@code tostring} without metatables: exact for strings, numbers, booleans and nil. */
  public static String toString(Object value) {
    if (value instanceof String s) {
      return s;
    }
    if (value instanceof Double d) {
      return NumberFormat.format(d);
    }
    if (value == null) {
      return "nil";
    }
    if (value instanceof Boolean) {
      return value.toString();
    }
    return String.format("%s: 0x%08x", typeName(value), System.identityHashCode(value));
  }

  /** {@code tostring(value)}: {@code __tostring} is asked first. */
  public static String toString(LuaState s, Object value) {
    Object handler = metamethod(s, value, "__tostring");
    if (handler == null) {
      return toString(value);
    }
    Object text = Multi.first(s.call(handler, value));
    if (text instanceof String || text instanceof Double) {
      return toString(text);
    }
    throw s.error("'tostring' must return a string to 'print'");
  }

  /** A field of a value's metatable, or null. */
  public static Object metamethod(LuaState s, Object value, String event) {
    Table mt = s.metatable(value);
    return mt == null ? null : mt.get(event);
  }

  /** {@code a == b} without {@code __eq}. */
  public static boolean rawEquals(Object a, Object b) {
    if (a == b) {
      return !(a instanceof Double d) || !d.isNaN();
    }
    if (a instanceof Double x) {
      return b instanceof Double y && (double) x == (double) y;
    }
    return a instanceof String && a.equals(b);
  }

  /** {@code a == b}. */
  public static boolean equals(LuaState s, Object a, Object b) {
    if (rawEquals(a, b)) {
      return true;
    }
    Object handler = Metamethods.equality(s, a, b);
    return handler != null && truth(Multi.first(s.call(handler, a, b)));
  }

  /** {@code a < b}. */
  public static boolean lessThan(LuaState s, Object a, Object b) {
    if (a instanceof Double x && b instanceof Double y) {
      return x < y;
    }
    if (a instanceof String x && b instanceof String y) {
      return x.compareTo(y) < 0;
    }
    return truth(Multi.first(s.call(Metamethods.order(s, "__lt", a, b), a, b)));
  }

  /** {@code value[key]}. */
  public static Object index(LuaState s, Object value, Object key) {
    if (value instanceof Table t) {
      Object v = t.get(key);
      if (v != null || t.metatable() == null) {
        return v;
      }
    }
    Object found = Metamethods.index(s, value, key);
    return found instanceof Call c ? Multi.first(Interpreter.finish(s, c)) : found;
  }

  /** {@code value[key] = stored}. */
  public static void setIndex(LuaState s, Object value, Object key, Object stored) {
    Call call = Metamethods.setIndex(s, value, key, stored);
    if (call != null) {
      Interpreter.finish(s, call);
    }
  }

  /** {@code #value}, any type a {@code __len} may return. */
  public static Object length(LuaState s, Object value) {
    if (value instanceof String text) {
      return (double) text.length();
    }
    Object handler = metamethod(s, value, "__len");
    if (handler != null) {
      return Multi.first(s.call(handler, value));
    }
    if (value instanceof Table t) {
      return (double) t.length();
    }
    throw s.error("attempt to get length of a " + typeName(value) + " value");
  }
}
