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

  /** Builtins call Lua calls builtins …: how often. PUC Lua allows 200 C calls. */
  static final int MAX_HOST_DEPTH = 195;

  /** How many levels of compiled calls one loop costs on the Java stack. */
  static final int LOOP_ROOM = 8;

  /** The frame of a Java caller: reaching it ends {@link #run}, and no yield crosses it. */
  private static final Continuation BOUNDARY = (state, results) -> results;

  /** The frame of compiled code that called a builtin: reaching it ends {@link #run}. */
  private static final Continuation SOFT_BOUNDARY = (state, results) -> results;

  /** What a soft boundary becomes when the Java code it stood for was unwound by a yield. */
  private static final Continuation PASS_ON = (state, results) -> results;

  private Interpreter() {}

  // --- ways in -------------------------------------------------------------------------------

  /** Calls any value from Java, to its end. */
  static Object call(LuaState s, Object function, Object[] args) {
    return finish(s, new Call(function, args, null));
  }

  /** Carries out a request that Java code got from a metatable, to its end. */
  static Object finish(LuaState s, Call request) {
    Frame caller = s.frame;
    int room = s.roomDepth;
    pushBoundary(s, caller, request.then());
    s.hostDepth++;
    s.roomDepth -= LOOP_ROOM;
    try {
      return run(s, request, null);
    } finally {
      s.hostDepth--;
      s.roomDepth = room;
      s.frame = caller;
      if (s.deepStack && s.hostDepth == 0) {
        s.dropDeepStacks();
      }
    }
  }

  /**
   * Puts the frame of a Java caller on the stack.
   *
   * @param then what waits for the call, to be told if there is no room for it; or null
   */
  private static void pushBoundary(LuaState s, Frame caller, Continuation then) {
    try {
      if (s.hostDepth >= MAX_HOST_DEPTH) {
        throw s.error("stack overflow (too many nested calls between Java and Lua)");
      }
      if (caller.hidden()) {
        s.operatorsCall(caller.closure);
      }
      caller.pushContinuation(s, BOUNDARY);
    } catch (RuntimeException | Error e) {
      if (then != null) {
        then.abandon(s);
      }
      throw e;
    }
  }

  /** Makes a call from compiled code that may yield: {@link YieldSignal} flies then. */
  static Object callFromCompiled(LuaState s, Call request) {
    Frame caller = s.frame;
    caller.pushMark(s, SOFT_BOUNDARY);
    return runForCompiled(s, s.frame, request, null);
  }

  /** Interprets the innermost frame, on behalf of compiled code, until it returns. */
  static Object interpret(LuaState s, Frame f) {
    return interpret(s, f, f);
  }

  /** As above, until the frame {@code bottom} returns, which lies somewhere beneath. */
  static Object interpret(LuaState s, Frame bottom, Frame innermost) {
    bottom.boundary = true;
    return runForCompiled(s, bottom, null, innermost);
  }

  /** Runs up to a boundary, which from then on is none if a yield passes through. */
  private static Object runForCompiled(LuaState s, Frame boundary, Call request, Frame start) {
    Frame caller = boundary.caller;
    int room = s.roomDepth;
    s.roomDepth -= LOOP_ROOM;
    s.softDepth++;
    boolean unwound = false;
    try {
      return run(s, request, start);
    } catch (YieldSignal signal) {
      if (start == null) {
        boundary.continuation = PASS_ON;
      } else {
        boundary.boundary = false;
      }
      unwound = true;
      throw signal;
    } finally {
      s.softDepth--;
      if (!unwound) {
        s.roomDepth = room;
        s.frame = caller;
      }
    }
  }

  // --- the loop around the loop --------------------------------------------------------------

  private static Object run(LuaState s, Object begin, Frame start) {
    Object out = begin;
    Frame f = start;
    for (; ; ) {
      try {
        if (f == null) {
          f = settle(s, out);
        }
        if (f != null) {
          Execution.execute(s, f);
        }
        return s.takeTransfer();
      } catch (YieldSignal signal) {
        if (s.softDepth != s.switchDepth) {
          throw signal;
        }
        out = SWITCH;
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
      f = null;
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
          CompiledBody body = s.body(closure);
          if (body == null || s.frame.depth >= s.roomDepth) {
            return InterpretedCalls.push(s, s.frame, closure, args, 0, args.length);
          }
          now = body.callN(s, closure, args);
        } else {
          now = callOther(s, c);
        }
        continue;
      }
      if (now == SWITCH) {
        now = s.takeTransfer();
      }
      Frame f = s.frame;
      Continuation k = f.continuation;
      if (k != null) {
        s.frame = f.caller;
        if (k == BOUNDARY || k == SOFT_BOUNDARY) {
          s.transfer = now;
          return null;
        }
        now = k.resume(s, now);
      } else if (Delivery.isTailCall(f)) {
        // A builtin in tail position: its results are the function's.
        s.frame = f.caller;
        if (f.boundary) {
          f.boundary = false;
          s.transfer = now;
          return null;
        }
      } else {
        now = Delivery.deliver(s, f, now);
        if (now == null) {
          return f;
        }
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
      Frame caller = s.frame;
      caller.open = c.args(); // so that they can be measured
      Object results = builtin.callN(s, c.args());
      caller.open = Multi.NONE;
      return results;
    }
    Table mt = s.metatable(function);
    Object handler = mt == null ? null : mt.get("__call");
    if (!(handler instanceof LuaFunction)) {
      throw Faults.call(s, function);
    }
    return new Call(handler, Multi.prepend(function, c.args()), null);
  }

  /** Whether Java code waits for what runs above a frame, and yields do not pass it. */
  static boolean isBoundary(Frame f) {
    return f.continuation == BOUNDARY;
  }

  /**
   * The frame that Lua code sees as innermost: marks of compiled code and profilers are left out.
   */
  static Frame visible(Frame f) {
    Frame at = f;
    while (at.continuation == SOFT_BOUNDARY
        || at.continuation == PASS_ON
        || at.continuation instanceof ProfiledCall) {
      at = at.caller;
    }
    return at;
  }

  // --- errors --------------------------------------------------------------------------------

  /** Finds who handles an error; returns what that makes of it, or throws it on to Java. */
  private static Object unwind(LuaState s, Throwable thrown) {
    boolean left = false;
    try {
      LuaError error = catchable(s, asLuaError(s, thrown));
      for (; ; ) {
        Frame f = s.frame;
        left = leaveAtBoundary(s, f);
        if (left) {
          throw error;
        }
        Continuation k = f.continuation;
        if (k != null) {
          try {
            return k.fail(s, error);
          } catch (LuaError e) {
            error = e == error ? e : catchable(s, e);
          }
        }
      }
    } catch (RuntimeException | Error e) {
      if (!left) { // no script may catch this: a limit, maybe hit in a message handler
        abandon(s);
      }
      throw e;
    }
  }

  /** An error after its message handler has seen it; throws limits, which none gets to see. */
  private static LuaError catchable(LuaState s, LuaError error) {
    if (error instanceof LimitError) {
      throw error;
    }
    return ErrorHandlers.prepare(s, error);
  }

  /** Drops all frames down to the boundary. */
  private static void abandon(LuaState s) {
    for (; ; ) {
      Frame f = s.frame;
      if (leaveAtBoundary(s, f)) {
        return;
      }
      if (f.continuation != null) {
        f.continuation.abandon(s);
      }
    }
  }

  /** Takes a frame off; whether it is the one that this loop ends with. */
  private static boolean leaveAtBoundary(LuaState s, Frame f) {
    s.frame = f.caller;
    boolean boundary = f.boundary;
    f.boundary = false;
    return boundary || f.continuation == BOUNDARY || f.continuation == SOFT_BOUNDARY;
  }

  static LuaError asLuaError(LuaState s, Throwable thrown) {
    if (thrown instanceof LuaError error) {
      return error;
    }
    if (thrown instanceof OutOfMemoryError) {
      return s.limits().outOfMemory();
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
