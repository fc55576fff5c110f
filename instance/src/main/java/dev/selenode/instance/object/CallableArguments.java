package dev.selenode.instance.object;

import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;

/**
 * A receiver among a function's arguments: a callable, a function, anything with {@code __call}, or
 * an object and a method's name.
 *
 * @param next the index of the argument after it
 */
public record CallableArguments(Callable callable, int next) {
  /** Reads it from argument {@code i} on. */
  public static CallableArguments read(LuaState s, Object[] args, int i) {
    Object first = Check.any(args, i);
    if (Check.any(args, i + 1) instanceof String method && first != null) {
      ObjectState target = ObjectRegistry.of(s).fromLua(first);
      if (target != null) {
        return new CallableArguments(Callable.of(target, method), i + 2);
      }
    }
    Callable callable = of(s, first);
    if (callable == null) {
      throw Check.type(s, args, i, "function or Callable");
    }
    return new CallableArguments(callable, i + 1);
  }

  /**
   * As {@link #read(LuaState, Object[], int)} for a signal of an object: the object's own method,
   * {@code self.on_hit}, means that method of the object.
   */
  static CallableArguments read(LuaState s, Object[] args, int i, ObjectState source) {
    String method =
        args.length > i && args[i] instanceof LuaFunction function
            ? ObjectRegistry.of(s).model().methodName(source, function)
            : null;
    return method == null
        ? read(s, args, i)
        : new CallableArguments(Callable.of(source, method), i + 1);
  }

  /** The callable of one Lua value, or null if it cannot be called. */
  public static Callable of(LuaState s, Object value) {
    if (value instanceof Callable callable) {
      return callable;
    }
    boolean called = value instanceof LuaFunction || Lua.metamethod(s, value, "__call") != null;
    return called ? Callable.of(value) : null;
  }
}
