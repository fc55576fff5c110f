package dev.selenode.runtime.interpreter;

/** What happens to an error at the place where it is thrown, before anything is unwound. */
final class ErrorHandlers {
  /** Deeper than this, an error inside a message handler is final. */
  private static final int MAX_NESTED_HANDLERS = 10;

  private ErrorHandlers() {}

  /**
   * Runs the message handler of the nearest {@code xpcall}, or notes the traceback if nobody in the
   * script is going to catch the error.
   */
  static LuaError prepare(LuaState s, LuaError error) {
    if (error.prepared()) {
      return error;
    }
    error.markPrepared();
    Frame catcher = s.frame;
    boolean insideHandler = false;
    while (catcher != null && !(catcher.continuation != null && catcher.continuation.catches())) {
      insideHandler |= catcher == s.handlerCaller;
      catcher = catcher.caller;
    }
    Object handler = catcher == null || insideHandler ? null : catcher.continuation.handler();
    if (handler != null) {
      return handled(s, error, handler);
    }
    if (error.trace() == null && (catcher == null || catcher.continuation.wantsTrace())) {
      error.setTrace(CallStack.trace(s.frame));
    }
    return error;
  }

  private static LuaError handled(LuaState s, LuaError error, Object handler) {
    Object value = error.value();
    Frame outer = s.handlerCaller;
    for (int i = 0; i < MAX_NESTED_HANDLERS; i++) {
      s.handlerCaller = s.frame;
      s.limits().allowMoreDepth();
      try {
        Object result = Multi.first(Interpreter.call(s, handler, new Object[] {value}));
        return prepared(new LuaError(result, error.getCause()));
      } catch (LimitError e) {
        throw e;
      } catch (LuaError e) {
        value = e.value();
      } finally {
        s.handlerCaller = outer;
        s.limits().allowNoMoreDepth();
      }
    }
    return prepared(new LuaError("error in error handling"));
  }

  private static LuaError prepared(LuaError error) {
    error.markPrepared();
    return error;
  }
}
