package dev.selenode.runtime.compiler;

import dev.selenode.runtime.bytecode.Instruction;
import dev.selenode.runtime.bytecode.Op;
import dev.selenode.runtime.bytecode.Prototype;
import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * Which reads of fields are there for arithmetic: what they find is taken as a double at once, so
 * that a number which lies unboxed in its table needs no box on the way.
 */
final class NumberReads {
  private NumberReads() {}

  /**
   * The instruction that the value of a field is first used by, if that guesses that it is a
   * number; its guess is the read's too. Else -1.
   *
   * @param generic whether a guess at an instruction has failed
   */
  static int use(ControlFlow flow, int read, IntPredicate generic) {
    Prototype p = flow.prototype();
    int register = Instruction.a(p.code()[read]);
    BitSet touched = new BitSet();
    for (int pc = read; continues(flow, pc); ) {
      pc++;
      Effects.reads(p, pc, touched);
      if (touched.get(register)) {
        return wantsNumbers(Instruction.op(p.code()[pc])) && !generic.test(pc) ? pc : -1;
      }
      Effects.writes(p, pc, touched);
      if (touched.get(register)) {
        return -1;
      }
      touched.clear();
    }
    return -1;
  }

  /** Whether an instruction is followed by the next one of its block. */
  private static boolean continues(ControlFlow flow, int pc) {
    int[] next = flow.successors(pc);
    return next.length == 1 && next[0] == pc + 1 && !flow.leader(pc + 1);
  }

  private static boolean wantsNumbers(int op) {
    return (op >= Op.ADD && op <= Op.POWK)
        || op == Op.UNM
        || (op >= Op.JLT && op <= Op.JNLE)
        || (op >= Op.JLTK && op <= Op.JNGEK);
  }
}
