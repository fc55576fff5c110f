package dev.selenode.runtime.lib;

import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;

/** {@code tostring}, which lets {@code __tostring} return anything. */
final class Texts {
  private Texts() {}

  /** What {@code tostring} gives: a string, unless {@code __tostring} returned something else. */
  static Object toStringValue(LuaState s, Object value) {
    if (value instanceof String || value instanceof Double) {
      return Lua.toString(value);
    }
    Object handler = Lua.metamethod(s, value, "__tostring");
    if (handler == null) {
      return Lua.toString(value);
    }
    Object text = Multi.first(s.call(handler, value));
    return text instanceof Double ? Lua.toString(text) : text;
  }

  /** The text of that, or null if it is neither a string nor a number. */
  static String toStringOrNull(LuaState s, Object value) {
    Object text = toStringValue(s, value);
    return text instanceof String string ? string : null;
  }
}
