package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.value.Table;

/**
 * Calls into Lua from Java, and what joins frames together: results go to the frame below, requests
 * of builtins are carried out, errors unwind to whoever catches them. One {@link #run} lies on the
 * Java stack for each time that Java code called Lua; a Lua function that calls another does not
 * add to it.
 */
final class Interpreter {
  /** What {@link Resumable#start} returns after it changed {@code state.frame} to another frame. */
  static final Object SWITCH = new Object();

  /** Java calls Lua calls Java …: how often. PUC Lua allows 200 C calls. */
  private static final int MAX_JAVA_DEPTH = 195;

  /** The frame of a Java caller: reaching it ends {@link #run}. */
  private static final Continuation BOUNDARY = (state, results) -> results;

  private Interpreter() {}

  /** Calls any value from Java, to its end. */
  static Object call(LuaState s, Object function, Object[] args) {
    return finish(s, new Call(function, args, null));
  }

  /** Carries out a request that Java code got from a metatable, to its end. */
  static Object finish(LuaState s, Call call) {
    Frame caller = s.frame;
    if (s.javaDepth >= MAX_JAVA_DEPTH) {
      throw s.error("stack overflow (too many nested calls between Java and Lua)");
    }
    caller.pushContinuation(s, BOUNDARY);
    s.javaDepth++;
    try {
      return run(s, call);
    } finally {
      s.javaDepth--;
      s.frame = caller;
      if (s.deepStack && s.javaDepth == 0) {
        s.dropDeepStacks();
      }
    }
  }

  private static Object run(LuaState s, Object begin) {
    Object out = begin;
    for (; ; ) {
      try {
        Frame f = settle(s, out);
        if (f != null) {
          Execution.execute(s, f);
        }
        return s.takeTransfer();
      } catch (LuaError | StackOverflowError e) {
        out = unwind(s, e);
      } catch (RuntimeException e) {
        out = unwind(s, e);
      } catch (OutOfMemoryError e) {
        out = unwind(s, s.limits().outOfMemory());
      } catch (Error e) {
        abandon(s);
        throw e;
      }
    }
  }

  /**
   * Goes on with a result or a request until a Lua frame has instructions to execute.
   *
   * @param out the results of the callee of {@code s.frame}, a {@link Call} to make from it, or
   *     {@link #SWITCH}
   * @return that frame, or null if the boundary was reached; {@code s.transfer} has the results
   *     then
   */
  static Frame settle(LuaState s, Object out) {
    Object now = out;
    for (; ; ) {
      if (now instanceof Call c) {
        if (c.then() != null) {
          s.frame.pushContinuation(s, c.then());
        }
        if (c.function() instanceof Closure closure) {
          Object[] args = c.args();
          return Execution.push(s, s.frame, closure, args, 0, args.length);
        }
        now = callOther(s, c);
        continue;
      }
      if (now == SWITCH) {
        now = s.takeTransfer();
      }
      Frame f = s.frame;
      Continuation k = f.continuation;
      if (k == null) {
        now = Delivery.deliver(s, f, now);
        if (now == null) {
          return f;
        }
      } else {
        s.frame = f.caller;
        if (k == BOUNDARY) {
          s.transfer = now;
          return null;
        }
        now = k.resume(s, now);
      }
    }
  }

  /** Calls what is not a closure: the results, or a request in its place. */
  private static Object callOther(LuaState s, Call c) {
    Object function = c.function();
    if (function instanceof Resumable resumable) {
      s.running = resumable;
      return resumable.start(s, c.args());
    }
    if (function instanceof LuaFunction builtin) {
      s.running = builtin;
      return builtin.callN(s, c.args());
    }
    Table mt = s.metatable(function);
    Object handler = mt == null ? null : mt.get("__call");
    if (handler == null) {
      throw Faults.call(s, function);
    }
    return new Call(handler, Multi.prepend(function, c.args()), null);
  }

  // --- errors --------------------------------------------------------------------------------

  /** Finds who handles an error; returns what that makes of it, or throws it on to Java. */
  private static Object unwind(LuaState s, Throwable thrown) {
    LuaError error = asLuaError(s, thrown);
    if (error instanceof LimitError) {
      abandon(s);
      throw error;
    }
    error = ErrorHandlers.prepare(s, error);
    for (; ; ) {
      Frame f = s.frame;
      Continuation k = f.continuation;
      s.frame = f.caller;
      if (k == BOUNDARY) {
        throw error;
      }
      if (k != null) {
        try {
          return k.fail(s, error);
        } catch (LimitError e) {
          abandon(s);
          throw e;
        } catch (LuaError e) {
          error = e == error ? e : ErrorHandlers.prepare(s, e);
        }
      }
    }
  }

  /** Drops all frames down to the boundary. */
  private static void abandon(LuaState s) {
    for (; ; ) {
      Frame f = s.frame;
      s.frame = f.caller;
      if (f.continuation == BOUNDARY) {
        return;
      }
      if (f.continuation != null) {
        f.continuation.abandon(s);
      }
    }
  }

  private static LuaError asLuaError(LuaState s, Throwable thrown) {
    if (thrown instanceof LuaError error) {
      return error;
    }
    if (thrown instanceof StackOverflowError) {
      return new LuaError(CallStack.here(s) + "stack overflow");
    }
    String message = thrown.getMessage();
    String text = message == null ? thrown.getClass().getSimpleName() : message;
    return new LuaError(
        CallStack.where(s, 1) + dev.selenode.runtime.value.Text.toLua(text), thrown);
  }
}
