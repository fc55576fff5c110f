package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.bytecode.Prototype;
import java.util.BitSet;

/** Makes JVM code of functions that the interpreter found hot. */
public interface Compiler {
  /**
   * Compiles a function.
   *
   * @param closure one closure of it
   * @param sample arguments of a call, or registers at a loop: what types to expect
   * @param entry 0, or the first instruction of the loop that the code is to be entered at
   * @param metered whether memory is measured while the code runs: its registers are in the frame
   *     then during calls, and when it leaves at a safepoint
   * @return null if it cannot be compiled
   */
  CompiledBody compile(Closure closure, Object[] sample, int entry, boolean metered);

  /** The registers that a function still needs after a call at {@code pc}, its results aside. */
  BitSet liveAcross(Prototype p, int pc);

  /**
   * The number of the guess that operators of a function call no functions, so that metered code
   * need not have registers in the frame there.
   */
  int operatorsGuess(Prototype p);
}
