package dev.selenode.runtime.host;

import dev.selenode.runtime.interpreter.LuaState;
import java.lang.reflect.Array;
import java.util.Arrays;

/**
 * The arguments of one call from a script, without {@code self}; indices are from 0. Valid during
 * the call.
 */
public final class Arguments {
  private final LuaState state;
  private final String function;
  private final Object[] values;
  private final int from;

  Arguments(LuaState state, String function, Object[] values, int from) {
    this.state = state;
    this.function = function;
    this.values = values;
    this.from = from;
  }

  /** The state that makes the call. */
  public LuaState state() {
    return state;
  }

  /** How many were given. */
  public int count() {
    return Math.max(0, values.length - from);
  }

  /** Argument {@code i} as Lua has it; nil past the end. */
  public Object lua(int i) {
    return i < count() ? values[from + i] : null;
  }

  /** Argument {@code i} as a plain Java value; null past the end. */
  public Object get(int i) {
    return Conversions.toJava(state, lua(i));
  }

  /** Whether argument {@code i} was left out or is nil. */
  public boolean absent(int i) {
    return lua(i) == null;
  }

  /** Argument {@code i}, which must be of a type; null only if nil was passed for an object. */
  @SuppressWarnings("unchecked") // as in Conversions.toJava
  public <T> T get(int i, Class<T> type) {
    Object value =
        i < count() ? ArgumentType.of(type).convert(state, lua(i)) : ArgumentType.MISMATCH;
    if (value == ArgumentType.MISMATCH) {
      throw mismatch(i, TypeNames.of(state, type));
    }
    return (T) value;
  }

  /** As {@link #get(int, Class)}, or a default when absent. */
  public <T> T get(int i, Class<T> type, T otherwise) {
    return absent(i) ? otherwise : get(i, type);
  }

  public double number(int i) {
    return get(i, double.class);
  }

  public double number(int i, double otherwise) {
    return absent(i) ? otherwise : number(i);
  }

  /** A number cut toward zero. */
  public int integer(int i) {
    return get(i, int.class);
  }

  public int integer(int i, int otherwise) {
    return absent(i) ? otherwise : integer(i);
  }

  /** A text; nil is none. */
  public String string(int i) {
    if (absent(i)) {
      throw mismatch(i, "String");
    }
    return get(i, String.class);
  }

  /** All arguments from index {@code i} on, as Lua has them. */
  public Object[] rest(int i) {
    int start = Math.min(values.length, from + i);
    return Arrays.copyOfRange(values, start, values.length);
  }

  /** An array of the arguments from index {@code i} on. */
  Object rest(int i, ArgumentType type) {
    int n = Math.max(0, count() - i);
    Object array = Array.newInstance(type.type, n);
    for (int k = 0; k < n; k++) {
      Object value = type.convert(state, lua(i + k));
      if (value == ArgumentType.MISMATCH) {
        throw mismatch(i + k, TypeNames.of(state, type.type));
      }
      Array.set(array, k, value);
    }
    return array;
  }

  /** The error for argument {@code i} not being what was wanted. */
  public RuntimeException mismatch(int i, String want) {
    String got = i < count() ? TypeNames.of(state, lua(i)) : "no value";
    return Slot.mismatch(state, i + 1, function, got, want);
  }
}
