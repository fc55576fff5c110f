package dev.selenode.instance;

import dev.selenode.runtime.interpreter.Continuation;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;

/** Makes nothing of a callee's results. */
enum Discard implements Continuation {
  RESULTS;

  @Override
  public Object resume(LuaState state, Object results) {
    return Multi.NONE;
  }
}
