package dev.selenode.instance;

import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Resumable;

/** Turns a request into a function, for places that can only call one. */
final class Requests {
  /** Takes a {@link dev.selenode.runtime.interpreter.Call} and makes it. */
  static final Resumable CARRY_OUT =
      new Resumable("member access") {
        @Override
        public Object start(LuaState s, Object[] args) {
          return args[0];
        }
      };

  private Requests() {}
}
