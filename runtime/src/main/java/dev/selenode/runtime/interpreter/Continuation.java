package dev.selenode.runtime.interpreter;

/** What a {@link Resumable} does after the function it called. */
public interface Continuation {
  /** The callee returned: the results of the builtin, or another {@link Call}. */
  Object resume(LuaState state, Object results);

  /**
   * The callee failed. The default lets the error go on; returning takes it as handled, with these
   * results (or another {@link Call}). Never called for errors that no script may catch, except
   * {@link #abandon}.
   */
  default Object fail(LuaState state, LuaError error) {
    throw error;
  }

  /** The frame goes away without either: a limit was hit. For giving back what was taken. */
  default void abandon(LuaState state) {}

  /** Whether {@link #fail} is going to handle every error. */
  default boolean catches() {
    return false;
  }

  /** Whether whoever gets the error in the end wants to see where it came from. */
  default boolean wantsTrace() {
    return false;
  }

  /** A message handler to be called where the error is thrown, or null. */
  default Object handler() {
    return null;
  }

  /** What tracebacks call it, or null to leave it out. */
  default String frameName() {
    return null;
  }
}
