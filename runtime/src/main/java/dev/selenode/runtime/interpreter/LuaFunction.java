package dev.selenode.runtime.interpreter;

/**
 * Anything Lua can call without a metatable. The result of every call is either one Lua value, or
 * an {@code Object[]} of them when there are none or several: an {@code Object[]} is never itself a
 * Lua value. Take it apart with {@link Multi}.
 */
public abstract class LuaFunction {
  /** Calls with any number of arguments; the array is the callee's to keep. */
  public abstract Object callN(LuaState state, Object[] args);

  public Object call0(LuaState state) {
    return callN(state, Multi.NONE);
  }

  public Object call1(LuaState state, Object a) {
    return callN(state, new Object[] {a});
  }

  public Object call2(LuaState state, Object a, Object b) {
    return callN(state, new Object[] {a, b});
  }

  public Object call3(LuaState state, Object a, Object b, Object c) {
    return callN(state, new Object[] {a, b, c});
  }

  /** A name for messages and tracebacks, or null where only its place is known. */
  public abstract String name();
}
