package dev.selenode.runtime.host;

/**
 * A Lua function in Java's hands. Two are equal if they are the same function. It keeps its state
 * alive and belongs to that state's thread.
 */
public interface LuaCallable {
  /**
   * Calls it; what is called can not yield.
   *
   * @param args Java values, converted by {@link Conversions#toLua}
   * @return the first result, converted by {@link Conversions#toJava}
   * @throws dev.selenode.runtime.interpreter.LuaError if the script fails
   */
  Object call(Object... args);

  /** The Lua value: a function, or anything with {@code __call}. */
  Object function();
}
