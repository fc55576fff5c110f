package dev.selenode.runtime.interpreter;

/** Calls that compiled code makes other than straight into compiled code or a builtin. */
public final class CompiledCalls {
  private CompiledCalls() {}

  /** What to call a value by, if that is a compiled function; else null. */
  public static CompiledBody body(Object function) {
    return function instanceof Closure c ? c.profile.body : null;
  }

  /** A builtin is about to be called; storing it costs more than finding that it is there. */
  public static void running(LuaState s, LuaFunction builtin) {
    if (s.running != builtin) {
      s.running = builtin;
    }
  }

  public static Object call0(LuaState s, Object function) {
    return callN(s, function, Multi.NONE);
  }

  public static Object call1(LuaState s, Object function, Object a) {
    return callN(s, function, new Object[] {a});
  }

  public static Object call2(LuaState s, Object function, Object a, Object b) {
    return callN(s, function, new Object[] {a, b});
  }

  public static Object call3(LuaState s, Object function, Object a, Object b, Object c) {
    return callN(s, function, new Object[] {a, b, c});
  }

  public static Object callN(LuaState s, Object function, Object[] args) {
    if (function instanceof Closure c) {
      CompiledBody body = s.body(c);
      return body != null ? body.callN(s, c, args) : interpret(s, c, args);
    }
    if (function instanceof Builtin builtin) {
      s.running = builtin;
      return builtin.callN(s, args);
    }
    if (function instanceof LuaFunction) {
      return Interpreter.callFromCompiled(s, new Call(function, args, null));
    }
    Object handler = Lua.metamethod(s, function, "__call");
    if (!(handler instanceof LuaFunction)) {
      throw Faults.call(s, function);
    }
    return callN(s, handler, Multi.prepend(function, args));
  }

  /** Calls a function that is not compiled, or may not be called so because of the depth. */
  public static Object interpret(LuaState s, Closure c, Object[] args) {
    if (s.profiler != null) { // whose mark lies between the two frames
      return Interpreter.callFromCompiled(s, new Call(c, args, null));
    }
    return Interpreter.interpret(s, InterpretedCalls.push(s, s.frame, c, args, 0, args.length));
  }

  /** Arguments in registers, then the frame's open values. */
  public static Object callOpen(LuaState s, Frame f, Object function, Object[] fixed) {
    s.chargeValues(f.open.length);
    Object[] args = withOpen(f, fixed);
    if (!(function instanceof Builtin)) {
      return callN(s, function, args);
    }
    f.open = args; // so that they can be measured
    Object results = callN(s, function, args);
    f.open = Multi.NONE;
    return results;
  }

  /** Registers, then the frame's open values, to be returned. */
  public static Object[] openResults(LuaState s, Frame f, Object[] fixed) {
    s.chargeValues(f.open.length);
    return withOpen(f, fixed);
  }

  static Object[] withOpen(Frame f, Object[] fixed) {
    Object[] open = f.open;
    f.open = Multi.NONE;
    if (fixed.length == 0) {
      return open.clone();
    }
    Object[] all = java.util.Arrays.copyOf(fixed, fixed.length + open.length);
    System.arraycopy(open, 0, all, fixed.length, open.length);
    return all;
  }

  /** Makes a call of its tail; if that is of a Lua function, {@code f} is as good as gone. */
  public static void beginTail(Frame f, Object function) {
    f.replaced = function instanceof Closure;
  }

  /** Whether a function in tail position may still be called on the Java stack. */
  public static boolean room(LuaState s, Frame f) {
    return f.depth + 1 < s.roomDepth;
  }

  /** One value out of what a metatable was asked for. */
  static Object value(LuaState s, Object found) {
    return found instanceof Call request ? Multi.first(operator(s, request)) : found;
  }

  /** A call that an operator asked for. */
  static Object operator(LuaState s, Call request) {
    if (s.frame.hidden()) {
      throw new OperatorSignal(request);
    }
    CompiledBody body = request.function() instanceof Closure c ? s.body(c) : null;
    return body == null ? Interpreter.callFromCompiled(s, request) : carryOut(s, body, request);
  }

  /** Carries out a request for a compiled function, without an interpreter loop around it. */
  static Object carryOut(LuaState s, CompiledBody body, Call request) {
    Closure function = (Closure) request.function();
    Continuation then = request.then();
    if (then == null) {
      return body.callN(s, function, request.args());
    }
    Frame caller = s.frame;
    caller.pushContinuation(s, then);
    Object out;
    try {
      out = body.callN(s, function, request.args());
    } catch (YieldSignal signal) {
      throw signal; // the frame stays, for the interpreter to go on with
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return next(s, failed(s, caller, then, e));
    } catch (Error e) {
      s.frame = caller;
      then.abandon(s);
      throw e;
    }
    s.frame = caller;
    return next(s, then.resume(s, out));
  }

  private static Object next(LuaState s, Object out) {
    return out instanceof Call more ? operator(s, more) : out;
  }

  /** What a continuation makes of an error, if it does not throw it on. */
  private static Object failed(LuaState s, Frame caller, Continuation then, Throwable thrown) {
    boolean told = false;
    try {
      LuaError error = Interpreter.asLuaError(s, thrown);
      if (error instanceof LimitError) {
        throw error;
      }
      error = ErrorHandlers.prepare(s, error);
      s.frame = caller;
      told = true;
      return then.fail(s, error);
    } finally {
      if (!told) {
        s.frame = caller;
        then.abandon(s);
      }
    }
  }

  static void effect(LuaState s, Call request) {
    if (request != null) {
      operator(s, request);
    }
  }
}
