package dev.selenode.runtime.interpreter;

/** Makes JVM code of functions that the interpreter found hot. */
public interface Compiler {
  /**
   * Compiles a function.
   *
   * @param closure one closure of it
   * @param sample arguments of a call, or registers at a loop: what types to expect
   * @param entry 0, or the first instruction of the loop that the code is to be entered at
   * @return null if it cannot be compiled
   */
  CompiledBody compile(Closure closure, Object[] sample, int entry);
}
