package dev.selenode.runtime.interpreter;

/**
 * A builtin that calls Lua and lets it yield: instead of calling, it returns {@link Call}, and the
 * interpreter runs that with a frame for {@link Continuation} beneath it.
 */
public abstract class Resumable extends LuaFunction {
  private final String name;

  protected Resumable(String name) {
    this.name = name;
  }

  /** Begins: the results, or a {@link Call} still to make. */
  public abstract Object start(LuaState state, Object[] args);

  /** Whether {@link #start} may go to another coroutine, and so must not be asked in passing. */
  boolean switches() {
    return false;
  }

  /** From Java code that wants the results now: what is called in here cannot yield. */
  @Override
  public final Object callN(LuaState state, Object[] args) {
    return state.call(this, args);
  }

  @Override
  public final String name() {
    return name;
  }
}
