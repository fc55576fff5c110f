package dev.selenode.runtime.interpreter;

/**
 * Who answers for one key in all tables that have one metatable and lack the key, or in all Java
 * objects of one class. Does what the metatable's {@code __index} and {@code __newindex} would,
 * without the look-up.
 */
public interface MissingField {
  /** {@code target[key]}: the value, or a {@link Call} for it. */
  Object get(LuaState s, Object target);

  /** {@code target[key] = value}: null when done, or a {@link Call} to do it. */
  Call set(LuaState s, Object target, Object value);
}
