package dev.selenode.runtime.host;

import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;

/** A Lua function with the state it runs in. */
record BoundCallable(LuaState state, Object function) implements LuaCallable {
  @Override
  public Object call(Object... args) {
    Object[] lua = new Object[args.length];
    for (int i = 0; i < args.length; i++) {
      lua[i] = Conversions.toLua(state, args[i]);
    }
    return Conversions.toJava(state, Multi.first(state.call(function, lua)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BoundCallable b && b.function == function;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(function);
  }
}
