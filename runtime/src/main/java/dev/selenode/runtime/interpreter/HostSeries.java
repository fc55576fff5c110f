package dev.selenode.runtime.interpreter;

/**
 * Calls from the host that follow each other without anything between them. Each is as {@link
 * HostCalls} makes it, in a coroutine that is its own for as long as it runs; but the way in and
 * out is gone only once, as long as they return.
 */
public final class HostSeries {
  private final LuaState state;
  private final Frame caller;

  /** Entered, with nothing running in it; null if it has to be entered first. */
  private Coroutine coroutine;

  /** Begins a series; {@link #end} it before anything else is done with the state. */
  public HostSeries(LuaState state) {
    this.state = state;
    this.caller = state.frame;
  }

  /** As {@link HostCalls#call1}; after an error, the series may go on. */
  public Object call1(Object function, Object a) {
    CompiledBody body = DirectCall.body(state, function);
    if (body == null) {
      end();
      return HostCalls.call(state, function, a);
    }
    enter();
    try {
      return returned(body.call1(state, (Closure) function, a));
    } catch (YieldSignal signal) {
      return suspended();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw failed(e);
    } catch (Error e) {
      abandoned();
      throw e;
    }
  }

  /** As {@link HostCalls#call2}; after an error, the series may go on. */
  public Object call2(Object function, Object a, Object b) {
    CompiledBody body = DirectCall.body(state, function);
    if (body == null) {
      end();
      return HostCalls.call(state, function, a, b);
    }
    enter();
    try {
      return returned(body.call2(state, (Closure) function, a, b));
    } catch (YieldSignal signal) {
      return suspended();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw failed(e);
    } catch (Error e) {
      abandoned();
      throw e;
    }
  }

  /** Leaves the state as it was before. */
  public void end() {
    Coroutine left = coroutine;
    if (left != null) {
      coroutine = null;
      DirectCall.leave(state, left, caller);
    }
  }

  private void enter() {
    if (coroutine == null) {
      coroutine = DirectCall.enter(state);
    }
  }

  private Object returned(Object results) {
    if (coroutine.exposed || state.deepStack) {
      end(); // the next call shall not be what a script took for this one
    }
    return results;
  }

  private Object suspended() {
    Coroutine left = coroutine;
    coroutine = null;
    return DirectCall.suspended(state, left);
  }

  private void abandoned() {
    Coroutine left = coroutine;
    coroutine = null;
    DirectCall.abandoned(state, left, caller);
  }

  private LuaError failed(Throwable thrown) {
    Coroutine left = coroutine;
    coroutine = null;
    return DirectCall.failed(state, left, caller, thrown);
  }
}
