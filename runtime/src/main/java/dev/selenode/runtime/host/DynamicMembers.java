package dev.selenode.runtime.host;

import dev.selenode.runtime.interpreter.LuaState;

/** What a host class does with keys that are none of its members. Keys and values are Lua's. */
public interface DynamicMembers<T> {
  /** {@code self[key]}; null for nil. */
  Object get(LuaState state, T self, Object key);

  /** {@code self[key] = value}. */
  void set(LuaState state, T self, Object key, Object value);
}
