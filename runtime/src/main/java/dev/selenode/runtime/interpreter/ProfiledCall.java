package dev.selenode.runtime.interpreter;

/** The mark beneath the frame of a call that a {@link Profiler} counts. */
final class ProfiledCall implements Continuation {
  final Profiler profiler;

  /** The function; another one after a call in tail position. */
  FunctionTimes function;

  /** The call that was running when this one began or was resumed, or null. */
  ProfiledCall outer;

  /** When it began or was last resumed. */
  long since;

  /** Whether its function does not run further out, so that its time counts as total. */
  boolean outermost;

  /** Not so while its coroutine is suspended, or after profiling was stopped. */
  boolean running;

  ProfiledCall(Profiler profiler, FunctionTimes function) {
    this.profiler = profiler;
    this.function = function;
  }

  @Override
  public Object resume(LuaState s, Object results) {
    profiler.left(this);
    return results;
  }

  @Override
  public Object fail(LuaState s, LuaError error) {
    profiler.left(this);
    throw error;
  }

  @Override
  public void abandon(LuaState s) {
    profiler.left(this);
  }
}
