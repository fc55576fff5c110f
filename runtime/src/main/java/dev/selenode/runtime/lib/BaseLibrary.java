package dev.selenode.runtime.lib;

import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaError;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.interpreter.ProtectedCalls;
import dev.selenode.runtime.value.Table;

/** The functions that are global, but for those that load code. */
final class BaseLibrary {
  private static final Builtin TO_STRING =
      Builtin.unary("tostring", (s, a) -> Texts.toStringValue(s, a));

  private BaseLibrary() {}

  static void add(Functions to) {
    to.add("_VERSION", "Lua 5.2")
        .add("assert", BaseLibrary::check)
        .add("collectgarbage", GarbageCollection::collect)
        .add("error", BaseLibrary::error)
        .add(Builtin.unary("getmetatable", BaseLibrary::getMetatable))
        .add(Traversal.INDEX_PAIRS)
        .add(Traversal.NEXT)
        .add(Traversal.PAIRS)
        .add(ProtectedCalls.PCALL)
        .add("print", BaseLibrary::print)
        .add("rawequal", BaseLibrary::rawEqual)
        .add("rawget", BaseLibrary::rawGet)
        .add("rawlen", BaseLibrary::rawLength)
        .add("rawset", BaseLibrary::rawSet)
        .add("select", BaseLibrary::select)
        .add("setmetatable", BaseLibrary::setMetatable)
        .add("tonumber", ToNumber::convert)
        .add(TO_STRING)
        .add(Builtin.unary("type", (s, a) -> Lua.typeName(a)))
        .add("unpack", TableLibrary.UNPACK)
        .add(ProtectedCalls.XPCALL);
  }

  // --- errors --------------------------------------------------------------------------------

  private static Object check(LuaState s, Object[] args) {
    if (Check.truth(args, 0)) {
      return args.length == 1 ? args[0] : args;
    }
    String message = Check.string(s, args, 1, "assertion failed!");
    int end = message.indexOf('\0');
    throw s.error(end < 0 ? message : message.substring(0, end));
  }

  private static Object error(LuaState s, Object[] args) {
    int level = Arguments.int32(s, args, 1, 1);
    Object value = Check.any(args, 0);
    boolean text = value instanceof String || value instanceof Double;
    throw new LuaError(text && level > 0 ? s.where(level) + Lua.toString(value) : value);
  }

  // --- metatables ----------------------------------------------------------------------------

  private static Object getMetatable(LuaState s, Object value) {
    Table metatable = s.metatable(value);
    if (metatable == null) {
      return null;
    }
    Object shown = metatable.get("__metatable");
    return shown == null ? metatable : shown;
  }

  private static Object setMetatable(LuaState s, Object[] args) {
    Table t = Check.table(s, args, 0);
    if (args.length < 2 || !(args[1] == null || args[1] instanceof Table)) {
      throw Check.argument(s, 1, "nil or table expected");
    }
    if (t.metatable() != null && t.metatable().get("__metatable") != null) {
      throw s.error("cannot change a protected metatable");
    }
    t.setMetatable((Table) args[1]);
    return t;
  }

  // --- raw access ----------------------------------------------------------------------------

  private static Object rawEqual(LuaState s, Object[] args) {
    Check.present(s, args, 0);
    return Lua.rawEquals(args[0], Check.present(s, args, 1));
  }

  private static Object rawGet(LuaState s, Object[] args) {
    Table t = Check.table(s, args, 0);
    return t.get(Check.present(s, args, 1));
  }

  private static Object rawSet(LuaState s, Object[] args) {
    Table t = Check.table(s, args, 0);
    Object key = Check.present(s, args, 1);
    Object value = Check.present(s, args, 2);
    if (key == null) {
      throw new LuaError("table index is nil");
    }
    if (key instanceof Double d && Double.isNaN(d)) {
      throw new LuaError("table index is NaN");
    }
    t.set(key, value);
    return t;
  }

  private static Object rawLength(LuaState s, Object[] args) {
    Object value = Check.any(args, 0);
    if (value instanceof Table t) {
      return (double) t.length();
    }
    if (value instanceof String text) {
      return (double) text.length();
    }
    throw Check.argument(s, 0, "table or string expected");
  }

  // --- the rest ------------------------------------------------------------------------------

  private static Object print(LuaState s, Object[] args) {
    Object toString = s.globals().get("tostring");
    StringPieces line = new StringPieces(s);
    for (int i = 0; i < args.length; i++) {
      Object text =
          toString == TO_STRING
              ? Texts.toStringValue(s, args[i])
              : Multi.first(s.call(toString, args[i]));
      if (!(text instanceof String || text instanceof Double)) {
        throw s.error("'tostring' must return a string to 'print'");
      }
      if (i > 0) {
        line.add('\t');
      }
      line.add(Lua.toString(text));
    }
    line.add('\n');
    ConsoleStream.print(s, line.toString());
    return Multi.NONE;
  }

  private static Object select(LuaState s, Object[] args) {
    if (Check.any(args, 0) instanceof String text && text.startsWith("#")) {
      return (double) (args.length - 1);
    }
    int i = Arguments.int32(s, args, 0);
    int first = i < 0 ? args.length + i : Math.min(i, args.length);
    if (first < 1) {
      throw Check.argument(s, 0, "index out of range");
    }
    s.tick((args.length - first) >> 4);
    return Multi.of(Multi.rest(args, first));
  }
}
