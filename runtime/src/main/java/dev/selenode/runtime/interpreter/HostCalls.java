package dev.selenode.runtime.interpreter;

/**
 * Calls from the host into scripts that may yield. Each runs in a coroutine of its own; one that
 * ran to its end without a script getting hold of it is used again.
 */
public final class HostCalls {
  private static final Resumable ENTER =
      new Resumable("host call") {
        @Override
        public Object start(LuaState s, Object[] args) {
          return CoroutineFunctions.resume(s, (Coroutine) args[0], (Object[]) args[1], RESUMPTION);
        }
      };

  /** Results, yields and errors all go to the host. */
  static final Coroutine.Resumption RESUMPTION = ForHost.RESUMPTION;

  private HostCalls() {}

  /**
   * Calls a function that may yield.
   *
   * @return its results as {@link LuaFunction} has them, or the {@link Suspended} coroutine
   * @throws LuaError if it fails; the coroutine is dead then
   */
  public static Object call(LuaState s, Object function, Object... args) {
    Coroutine co = s.takeSpare();
    co.body = function;
    Object out = resume(s, co, args);
    if (!(out instanceof Suspended) && !co.exposed) {
      s.keepSpare(co);
    }
    return out;
  }

  /** As {@link #call} with one argument. */
  public static Object call1(LuaState s, Object function, Object a) {
    CompiledBody body = DirectCall.body(s, function);
    if (body == null) {
      return call(s, function, a);
    }
    Frame caller = s.frame;
    Coroutine co = DirectCall.enter(s);
    try {
      Object out = body.call1(s, (Closure) function, a);
      DirectCall.leave(s, co, caller);
      return out;
    } catch (YieldSignal signal) {
      return DirectCall.suspended(s, co);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw DirectCall.failed(s, co, caller, e);
    } catch (Error e) {
      DirectCall.abandoned(s, co, caller);
      throw e;
    }
  }

  /** As {@link #call} with two arguments. */
  public static Object call2(LuaState s, Object function, Object a, Object b) {
    CompiledBody body = DirectCall.body(s, function);
    if (body == null) {
      return call(s, function, a, b);
    }
    Frame caller = s.frame;
    Coroutine co = DirectCall.enter(s);
    try {
      Object out = body.call2(s, (Closure) function, a, b);
      DirectCall.leave(s, co, caller);
      return out;
    } catch (YieldSignal signal) {
      return DirectCall.suspended(s, co);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw DirectCall.failed(s, co, caller, e);
    } catch (Error e) {
      DirectCall.abandoned(s, co, caller);
      throw e;
    }
  }

  /** As {@link #call} with three arguments. */
  public static Object call3(LuaState s, Object function, Object a, Object b, Object c) {
    CompiledBody body = DirectCall.body(s, function);
    if (body == null) {
      return call(s, function, a, b, c);
    }
    Frame caller = s.frame;
    Coroutine co = DirectCall.enter(s);
    try {
      Object out = body.call3(s, (Closure) function, a, b, c);
      DirectCall.leave(s, co, caller);
      return out;
    } catch (YieldSignal signal) {
      return DirectCall.suspended(s, co);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw DirectCall.failed(s, co, caller, e);
    } catch (Error e) {
      DirectCall.abandoned(s, co, caller);
      throw e;
    }
  }

  /**
   * Carries out what an access to a member asked for, which may yield.
   *
   * @return as {@link #call}
   * @throws LuaError if it fails; the coroutine is dead then
   */
  public static Object carryOut(LuaState s, Call request) {
    CompiledBody body = DirectCall.body(s, request.function());
    if (body == null) {
      return carryOutByLoop(s, request);
    }
    Frame caller = s.frame;
    Coroutine co = DirectCall.enter(s);
    try {
      Object out = CompiledCalls.carryOut(s, body, request);
      DirectCall.leave(s, co, caller);
      return out;
    } catch (YieldSignal signal) {
      return DirectCall.suspended(s, co);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw DirectCall.failed(s, co, caller, e);
    } catch (Error e) {
      DirectCall.abandoned(s, co, caller);
      throw e;
    }
  }

  /** What is no Lua function, or has no room. */
  private static Object carryOutByLoop(LuaState s, Call request) {
    Request made = new Request(request);
    try {
      return call(s, made);
    } finally {
      if (!made.begun && request.then() != null) { // no room for one more call
        request.then().abandon(s);
      }
    }
  }

  /** A {@link Call} as a function. */
  private static final class Request extends Resumable {
    private final Call call;
    private boolean begun;

    Request(Call call) {
      super("member access");
      this.call = call;
    }

    @Override
    public Object start(LuaState s, Object[] args) {
      begun = true;
      return call;
    }
  }

  /**
   * Goes on with a coroutine that a script or an earlier call left suspended.
   *
   * @return as {@link #call}
   * @throws LuaError if it fails, or cannot be resumed
   */
  public static Object resume(LuaState s, Coroutine co, Object... args) {
    if (co.status() != Coroutine.Status.SUSPENDED) {
      throw new LuaError("cannot resume " + co.status().text() + " coroutine");
    }
    return Interpreter.call(s, ENTER, new Object[] {co, args});
  }

  /** What a host call returns when the script yielded. */
  public record Suspended(Coroutine coroutine, Object[] values) {}

  private enum ForHost implements Coroutine.Resumption {
    RESUMPTION;

    @Override
    public Object returned(Object results) {
      return results;
    }

    @Override
    public Object yielded(Coroutine coroutine, Object[] values) {
      return new Suspended(coroutine, values);
    }

    @Override
    public Object failed(LuaState s, LuaError error) {
      throw error;
    }

    @Override
    public boolean wantsTrace() {
      return true;
    }
  }
}
