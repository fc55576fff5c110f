package dev.selenode.runtime.host;

import java.util.function.Function;

/** How the values of an engine's class cross the border as those of a value type. */
record ValueMapping<J, V>(
    Class<J> javaClass, Class<V> valueClass, Function<J, V> toLua, Function<V, J> toJava) {

  /** The Lua value for an object of {@link #javaClass}. */
  Object lua(Object java) {
    return toLua.apply(javaClass.cast(java));
  }

  /** The Java value, or {@link ArgumentType#MISMATCH}. */
  Object java(Object lua) {
    return valueClass.isInstance(lua) ? toJava.apply(valueClass.cast(lua)) : ArgumentType.MISMATCH;
  }
}
