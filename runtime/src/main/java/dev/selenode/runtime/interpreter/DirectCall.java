package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.interpreter.Coroutine.Status;

/**
 * A host call that goes straight into compiled code, without an interpreter loop around it: enters
 * a coroutine, and afterwards leaves it by whatever way the code ended.
 */
final class DirectCall {
  private DirectCall() {}

  /** The compiled form of a function that can be entered so right now, or null. */
  static CompiledBody body(LuaState s, Object function) {
    return function instanceof Closure c && s.hostDepth < Interpreter.MAX_HOST_DEPTH
        ? s.body(c)
        : null;
  }

  /** Makes a coroutine the running one. */
  static Coroutine enter(LuaState s) {
    Coroutine outer = s.current;
    Coroutine co = s.takeSpare();
    s.hostDepth++;
    co.resumption = HostCalls.RESUMPTION;
    co.resumer = outer;
    co.nesting = outer.nesting + 1;
    co.hostDepth = s.hostDepth;
    co.softDepth = s.softDepth;
    co.resumerRoom = s.roomDepth;
    co.base.caller = s.frame;
    s.roomDepth -= s.frame.depth + Interpreter.LOOP_ROOM;
    outer.status = Status.NORMAL;
    co.status = Status.RUNNING;
    s.current = co;
    s.frame = co.base;
    return co;
  }

  /** The code returned. */
  static void leave(LuaState s, Coroutine co, Frame caller) {
    co.status = Status.DEAD;
    co.leave(s);
    s.frame = caller;
    s.hostDepth--;
    if (s.deepStack) {
      s.dropDeepStacks();
    } else if (!co.exposed) {
      s.keepSpare(co);
    }
  }

  /** The code yielded, and has been left already: what that means to the host. */
  static Object suspended(LuaState s) {
    s.hostDepth--;
    return s.takeTransfer();
  }

  /** The code failed: the error to throw on, with its traceback. */
  static LuaError failed(LuaState s, Coroutine co, Frame caller, Throwable thrown) {
    try {
      LuaError error = Interpreter.asLuaError(s, thrown);
      return error instanceof LimitError ? error : ErrorHandlers.prepare(s, error);
    } finally {
      co.die();
      co.leave(s);
      s.frame = caller;
      s.hostDepth--;
    }
  }
}
