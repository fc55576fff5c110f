package dev.selenode.instance;

import dev.selenode.instance.object.ObjectState;
import dev.selenode.runtime.ErrorListener;
import dev.selenode.runtime.LuaRuntime;
import dev.selenode.runtime.ScriptError;
import dev.selenode.runtime.ScriptException;
import dev.selenode.runtime.interpreter.Call;
import dev.selenode.runtime.interpreter.Coroutine;
import dev.selenode.runtime.interpreter.HostCalls;
import dev.selenode.runtime.interpreter.LimitError;
import dev.selenode.runtime.interpreter.LuaError;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;

/**
 * Every call of the host into a script: counted against the limits, run so that it may yield, its
 * errors reported.
 */
final class ScriptCalls {
  private final LuaRuntime runtime;
  private final LuaState state;
  private final ErrorListener listener;

  /** For whom the innermost host call runs: an object, a {@link Caller}, or null. */
  private Object running;

  /**
   * What tracebacks call the innermost host call, unless the caller says it. Left as it is when the
   * outermost call ends: the next one most often has the same, and need not store it.
   */
  private String entry = "";

  private int depth;

  ScriptCalls(LuaRuntime runtime, ErrorListener listener) {
    this.runtime = runtime;
    this.state = runtime.state();
    this.listener = listener;
  }

  LuaState state() {
    return state;
  }

  /** Who makes calls of one method, and says only when asked for whom. */
  interface Caller {
    /** For whom a script runs right now. */
    ObjectState owner();

    /** What tracebacks call it. */
    String entry();
  }

  /** For whom scripts run right now, or null. */
  ObjectState running() {
    return running instanceof Caller caller ? caller.owner() : (ObjectState) running;
  }

  /** What tracebacks call the host call that runs right now. */
  String runningEntry() {
    if (depth == 0) {
      return "";
    }
    return running instanceof Caller caller ? caller.entry() : entry;
  }

  /** For whom a coroutine runs that is running right now, or null. */
  ObjectState runningFor(Coroutine coroutine) {
    return coroutine.host() instanceof ScriptCoroutine known ? known.owner() : running();
  }

  /**
   * Calls a function; an error is reported.
   *
   * @param owner for whom it runs, or null
   * @param entry what tracebacks call it
   * @return results as the interpreter has them, a {@link ScriptCoroutine} if it yielded, nothing
   *     if it failed
   */
  Object call(ObjectState owner, String entry, Object function, Object... args) {
    return switch (args.length) {
      case 1 -> call(owner, entry, function, 1, args[0], null, null, args);
      case 2 -> call(owner, entry, function, 2, args[0], args[1], null, args);
      case 3 -> call(owner, entry, function, 3, args[0], args[1], args[2], args);
      default -> call(owner, entry, function, args.length, null, null, null, args);
    };
  }

  /** As {@link #call} with one argument. */
  Object call1(Caller caller, Object function, Object a) {
    return call(caller, function, 1, a, null, null);
  }

  /** As {@link #call} with two arguments. */
  Object call2(Caller caller, Object function, Object a, Object b) {
    return call(caller, function, 2, a, b, null);
  }

  /** As {@link #call} with three arguments. */
  Object call3(Caller caller, Object function, Object a, Object b, Object c) {
    return call(caller, function, 3, a, b, c);
  }

  /** As {@link #call} for what an access to a member asked for. */
  Object carryOut(Caller caller, Call request) {
    Object outer = running;
    LuaError error;
    begin(caller);
    try {
      Object out = HostCalls.carryOut(state, request);
      return out instanceof HostCalls.Suspended s
          ? suspended(caller.owner(), caller.entry(), s)
          : out;
    } catch (LuaError e) {
      error = e;
    } finally {
      end(outer);
    }
    return failed(error, caller.owner(), caller.entry());
  }

  private Object call(Caller caller, Object function, int arity, Object a, Object b, Object c) {
    Object outer = running;
    LuaError error;
    begin(caller);
    try {
      Object out =
          switch (arity) {
            case 1 -> HostCalls.call1(state, function, a);
            case 2 -> HostCalls.call2(state, function, a, b);
            default -> HostCalls.call3(state, function, a, b, c);
          };
      return out instanceof HostCalls.Suspended s
          ? suspended(caller.owner(), caller.entry(), s)
          : out;
    } catch (LuaError e) {
      error = e;
    } finally {
      end(outer);
    }
    return failed(error, caller.owner(), caller.entry());
  }

  /** As {@link #call} with one to three arguments, which come without an array. */
  Object call(
      ObjectState owner, String entry, Object function, int arity, Object a, Object b, Object c) {
    return call(owner, entry, function, arity, a, b, c, null);
  }

  private Object call(
      ObjectState owner,
      String entry,
      Object function,
      int arity,
      Object a,
      Object b,
      Object c,
      Object[] args) {
    Object outer = running;
    String outerEntry = this.entry;
    LuaError error;
    begin(owner, entry);
    try {
      Object out =
          switch (arity) {
            case 1 -> HostCalls.call1(state, function, a);
            case 2 -> HostCalls.call2(state, function, a, b);
            case 3 -> HostCalls.call3(state, function, a, b, c);
            default -> HostCalls.call(state, function, args);
          };
      return out instanceof HostCalls.Suspended s ? suspended(owner, entry, s) : out;
    } catch (LuaError e) {
      error = e;
    } finally {
      end(outer, outerEntry);
    }
    return failed(error, owner, entry);
  }

  /**
   * As {@link #call}, but an error is thrown.
   *
   * @throws ScriptException if it fails
   */
  Object callOrThrow(ObjectState owner, String entry, Object function, Object... args) {
    Object outer = running;
    String outerEntry = this.entry;
    begin(owner, entry);
    try {
      Object out = HostCalls.call(state, function, args);
      return out instanceof HostCalls.Suspended s ? suspended(owner, entry, s) : out;
    } catch (LuaError e) {
      throw new ScriptException(ErrorReports.of(e, owner, entry), e);
    } finally {
      end(outer, outerEntry);
    }
  }

  /** Runs a chunk for the sake of what it returns; its error is thrown. */
  Object run(Object chunk) {
    Object outer = running;
    String outerEntry = this.entry;
    begin(null, "load");
    try {
      return HostCalls.call(state, chunk);
    } finally {
      end(outer, outerEntry);
    }
  }

  /** Goes on with a coroutine; its error is thrown. */
  Object resume(ScriptCoroutine coroutine, Object[] args) {
    Object outer = running;
    String outerEntry = this.entry;
    begin(coroutine.owner(), coroutine.entry());
    try {
      return HostCalls.resume(state, coroutine.coroutine(), args);
    } finally {
      end(outer, outerEntry);
    }
  }

  /**
   * Makes calls in turns: {@link #beginTurn} before each.
   *
   * @return the error that ended it, which is not reported yet, or null
   */
  LuaError inTurns(Caller turns, Runnable calls) {
    Object outer = running;
    begin(turns);
    try {
      calls.run();
      return null;
    } catch (LuaError e) {
      return e;
    } finally {
      end(outer);
    }
  }

  /** The next of calls in turns begins: its time, instructions and output count from here. */
  void beginTurn() {
    if (depth == 1) {
      state.limits().begin();
    }
  }

  @SuppressWarnings("ReferenceEquality") // most calls are like the one before
  private void begin(ObjectState owner, String name) {
    begin(owner);
    if (entry != name) {
      entry = name;
    }
  }

  private void begin(Object newRunning) {
    runtime.requireThread();
    running = newRunning;
    if (depth++ == 0) {
      state.limits().begin();
    }
  }

  private void end(Object outer, String outerEntry) {
    end(outer);
    if (depth > 0) {
      entry = outerEntry;
    }
  }

  private void end(Object outer) {
    depth--;
    running = outer;
  }

  /** What the host gets of a call that yielded. */
  ScriptCoroutine suspended(ObjectState owner, String entry, HostCalls.Suspended s) {
    return ScriptCoroutine.of(this, s.coroutine(), owner, entry);
  }

  /** Reports an error, unless it has to end an outer call too. */
  Object failed(LuaError error, ObjectState owner, String entry) {
    if (error instanceof LimitError && depth > 0) {
      throw error; // ends the outermost call, which reports it
    }
    report(ErrorReports.of(error, owner, entry));
    return Multi.NONE;
  }

  /** Tells the listener. */
  void report(ScriptError error) {
    listener.error(error);
  }
}
