package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.interpreter.Coroutine.Status;

/**
 * A host call that goes straight into a Lua function, without an interpreter loop around it: enters
 * a coroutine, and afterwards leaves it by whatever way the code ended.
 */
final class DirectCall {
  /** Of functions that are not compiled. */
  private static final CompiledBody INTERPRETED =
      new CompiledBody() {
        @Override
        public Object callN(LuaState s, Closure c, Object[] args) {
          return CompiledCalls.interpret(s, c, args);
        }
      };

  private DirectCall() {}

  /** What a function that can be entered so right now is called by, or null. */
  static CompiledBody body(LuaState s, Object function) {
    if (!(function instanceof Closure c) || s.hostDepth >= Interpreter.MAX_HOST_DEPTH) {
      return null;
    }
    CompiledBody body = s.body(c);
    return body != null ? body : INTERPRETED;
  }

  /** Makes a coroutine the running one. */
  static Coroutine enter(LuaState s) {
    Coroutine outer = s.current;
    Frame caller = s.frame;
    Coroutine co = s.takeDirect();
    s.hostDepth++;
    co.nesting = outer.nesting + 1;
    co.hostDepth = s.hostDepth;
    co.softDepth = s.softDepth;
    co.resumerRoom = s.roomDepth;
    s.roomDepth -= caller.depth + Interpreter.LOOP_ROOM;
    if (co.resumer != outer) {
      co.resumer = outer;
      co.resumption = HostCalls.RESUMPTION;
    }
    if (co.base.caller != caller) {
      co.base.caller = caller;
    }
    outer.become(Status.NORMAL);
    co.become(Status.RUNNING);
    s.current = co;
    s.frame = co.base;
    return co;
  }

  /** The code returned. */
  static void leave(LuaState s, Coroutine co, Frame caller) {
    Coroutine outer = co.resumer;
    co.become(Status.DEAD);
    outer.become(Status.RUNNING);
    s.current = outer;
    s.roomDepth = co.resumerRoom;
    s.frame = caller;
    s.hostDepth--;
    boolean usable = !co.exposed && !s.deepStack;
    if (!usable) {
      co.resumer = null;
    }
    s.giveBack(co, usable);
    if (s.deepStack) {
      s.dropDeepStacks();
    }
  }

  /** The code yielded, and has been left already: what that means to the host. */
  static Object suspended(LuaState s, Coroutine co) {
    s.giveBack(co, false);
    s.hostDepth--;
    return s.takeTransfer();
  }

  /** The code failed: the error to throw on, with its traceback. */
  static LuaError failed(LuaState s, Coroutine co, Frame caller, Throwable thrown) {
    try {
      LuaError error = Interpreter.asLuaError(s, thrown);
      return error instanceof LimitError ? error : ErrorHandlers.prepare(s, error);
    } finally {
      abandoned(s, co, caller);
    }
  }

  /** The code failed in a way that is no script's business. */
  static void abandoned(LuaState s, Coroutine co, Frame caller) {
    co.die();
    co.leave(s);
    s.giveBack(co, false);
    s.frame = caller;
    s.hostDepth--;
  }
}
