package dev.selenode.runtime.interpreter;

/**
 * A function as JVM code. It keeps a {@link Frame} on the state's chain like the interpreter does,
 * so that errors, tracebacks and depth are the same; its registers live in JVM variables and are
 * put into that frame when the interpreter has to take over.
 */
public abstract class CompiledBody {
  /** What the code remembers of tables. */
  FieldSite[] sites = {};

  protected CompiledBody() {}

  public abstract Object callN(LuaState s, Closure c, Object[] args);

  public Object call0(LuaState s, Closure c) {
    return callN(s, c, Multi.NONE);
  }

  public Object call1(LuaState s, Closure c, Object a0) {
    return callN(s, c, new Object[] {a0});
  }

  public Object call2(LuaState s, Closure c, Object a0, Object a1) {
    return callN(s, c, new Object[] {a0, a1});
  }

  public Object call3(LuaState s, Closure c, Object a0, Object a1, Object a2) {
    return callN(s, c, new Object[] {a0, a1, a2});
  }

  /**
   * Goes on with a frame that the interpreter began, at the loop this body was made for.
   *
   * @return the function's results; {@link #NOT_ENTERED} if the registers are not as expected; or
   *     {@link #CONTINUE} if the interpreter shall go on with the frame as it is now
   */
  public Object enterLoop(LuaState s, Closure c, Frame f) {
    return NOT_ENTERED;
  }

  /** What {@link #enterLoop} returns when it has done nothing. */
  public static final Object NOT_ENTERED = new Object();

  /** What {@link #enterLoop} returns when a guess failed on the way. */
  public static final Object CONTINUE = new Object();
}
