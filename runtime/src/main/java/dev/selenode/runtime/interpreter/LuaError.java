package dev.selenode.runtime.interpreter;

import java.util.List;

/**
 * An error as Lua has it: any value, nil too, thrown to the nearest {@code pcall} or to the host.
 * The Java stack is not recorded; the script's is, once nobody in the script caught it, and stands
 * in its place.
 */
public class LuaError extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient Object value;
  private transient List<TraceFrame> trace;
  private boolean prepared;

  /** An error with exactly this value; see {@link LuaState#error} for one with a position. */
  public LuaError(Object value) {
    this(value, null);
  }

  /** An error that a Java exception caused. */
  public LuaError(Object value, Throwable cause) {
    super(null, cause, false, true);
    this.value = value;
  }

  /** The error value. */
  public Object value() {
    return value;
  }

  /** The script frames at the throw, innermost first; null while unknown. */
  public List<TraceFrame> trace() {
    return trace;
  }

  /** Whether a message handler has seen it already, or there is none. */
  boolean prepared() {
    return prepared;
  }

  void markPrepared() {
    prepared = true;
  }

  void setTrace(List<TraceFrame> frames) {
    trace = frames;
    setStackTrace(FrameNames.elements(frames));
  }

  /** An error may be caught as soon as it is thrown, and then has to be cheap. */
  @Override
  @SuppressWarnings("UnsynchronizedOverridesSynchronized")
  public Throwable fillInStackTrace() {
    return this;
  }

  @Override
  public String getMessage() {
    if (value instanceof String s) {
      return dev.selenode.runtime.value.Text.toJava(s);
    }
    return value instanceof Double
        ? Lua.toString(value)
        : "(error object is a " + Lua.typeName(value) + " value)";
  }
}
