package dev.selenode.runtime.host;

import dev.selenode.runtime.interpreter.LuaState;

/** How a Lua value becomes a Java value of one declared type. Stateless; shared by all states. */
abstract class ArgumentType {
  /** What {@link #convert} returns for a value that does not fit. */
  static final Object MISMATCH = new Object();

  private static final ClassValue<ArgumentType> TYPES =
      new ClassValue<>() {
        @Override
        protected ArgumentType computeValue(Class<?> type) {
          return ArgumentTypes.make(type);
        }
      };

  final Class<?> type;

  ArgumentType(Class<?> type) {
    this.type = type;
  }

  /** The conversion to a Java type. */
  static ArgumentType of(Class<?> type) {
    return TYPES.get(type);
  }

  /** The Java value, or {@link #MISMATCH}; the value given is not nil. */
  abstract Object fit(LuaState s, Object lua);

  /** What nil becomes, or {@link #MISMATCH}. */
  Object nil(LuaState s) {
    return type.isPrimitive() ? MISMATCH : null;
  }

  final Object convert(LuaState s, Object lua) {
    return lua == null ? nil(s) : fit(s, lua);
  }

  /** As {@link #convert}, but throws. */
  final Object require(LuaState s, Object lua) {
    Object value = convert(s, lua);
    if (value == MISMATCH) {
      throw new TypeMismatch(TypeNames.of(s, lua), TypeNames.of(s, type));
    }
    return value;
  }
}
