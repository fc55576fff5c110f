package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.value.Table;

/**
 * Who answers for one key in all tables that have one metatable and lack the key. Does what the
 * metatable's {@code __index} and {@code __newindex} would, without the look-up.
 */
public interface MissingField {
  /** {@code table[key]}: the value, or a {@link Call} for it. */
  Object get(LuaState s, Table table);

  /** {@code table[key] = value}: null when done, or a {@link Call} to do it. */
  Call set(LuaState s, Table table, Object value);
}
