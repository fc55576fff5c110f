package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.value.Table;

/**
 * Arguments of builtins, checked as Lua's auxiliary library does: {@code bad argument #1 to 'rep'
 * (string expected, got no value)}. Indices are from 0; messages count from 1.
 */
public final class Check {
  private Check() {}

  /** Argument {@code i}, nil past the end. */
  public static Object any(Object[] args, int i) {
    return i < args.length ? args[i] : null;
  }

  /** Argument {@code i}, which must have been given, if only as nil. */
  public static Object present(LuaState s, Object[] args, int i) {
    if (i >= args.length) {
      throw argument(s, i, "value expected");
    }
    return args[i];
  }

  /** Whether an argument is nil or was left out. */
  public static boolean absent(Object[] args, int i) {
    return i >= args.length || args[i] == null;
  }

  /** A number, or a string that is one. */
  public static double number(LuaState s, Object[] args, int i) {
    Object v = any(args, i);
    if (v instanceof Double d) {
      return d;
    }
    if (v instanceof String) {
      Double d = Lua.toNumber(s, v);
      if (d != null) {
        return d;
      }
    }
    throw type(s, args, i, "number");
  }

  /** As {@link #number}, or a default when absent. */
  public static double number(LuaState s, Object[] args, int i, double otherwise) {
    return absent(args, i) ? otherwise : number(s, args, i);
  }

  /** A number cut to a Java long as C casts it: toward zero, out of range and NaN wrapped away. */
  public static long integer(LuaState s, Object[] args, int i) {
    return Lua.toInteger(number(s, args, i));
  }

  /** As {@link #integer}, or a default when absent. */
  public static long integer(LuaState s, Object[] args, int i, long otherwise) {
    return absent(args, i) ? otherwise : integer(s, args, i);
  }

  /** A string, or a number as a string. */
  public static String string(LuaState s, Object[] args, int i) {
    Object v = any(args, i);
    if (v instanceof String text) {
      return text;
    }
    if (v instanceof Double) {
      return Lua.toString(v);
    }
    throw type(s, args, i, "string");
  }

  /** As {@link #string}, or a default when absent. */
  public static String string(LuaState s, Object[] args, int i, String otherwise) {
    return absent(args, i) ? otherwise : string(s, args, i);
  }

  public static Table table(LuaState s, Object[] args, int i) {
    if (any(args, i) instanceof Table t) {
      return t;
    }
    throw type(s, args, i, "table");
  }

  public static LuaFunction function(LuaState s, Object[] args, int i) {
    if (any(args, i) instanceof LuaFunction f) {
      return f;
    }
    throw type(s, args, i, "function");
  }

  /** Lua's truth: all but nil and false. */
  public static boolean truth(Object[] args, int i) {
    return Lua.truth(any(args, i));
  }

  /** The error for an argument of the wrong type. */
  public static LuaError type(LuaState s, Object[] args, int i, String wanted) {
    String got = i < args.length ? Lua.typeName(args[i]) : "no value";
    return argument(s, i, wanted + " expected, got " + got);
  }

  /** The error for argument {@code i} of the running builtin. */
  public static LuaError argument(LuaState s, int i, String detail) {
    return CallStack.argumentError(s, i, detail);
  }
}
