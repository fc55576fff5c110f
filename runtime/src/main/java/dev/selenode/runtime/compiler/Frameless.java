package dev.selenode.runtime.compiler;

import dev.selenode.runtime.bytecode.Instruction;
import dev.selenode.runtime.bytecode.Op;
import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * The part of a function that does without a frame: what it begins with, as far as it only computes
 * and accesses tables: no loops, no calls, nothing that could fail other than by a failed guess. It
 * is a guess too that an access concerns no metamethod. Where such a part is all there is, the
 * function vanishes when the JVM inlines it; where it returns early, doing so costs no frame.
 */
final class Frameless {
  /** Ways from this part to the rest; each takes code to make the frame. */
  private static final int MAX_WAYS_OUT = 4;

  private final ControlFlow flow;
  private final IntPredicate generic;
  private final BitSet part;

  /**
   * @param whole whether it is of no use unless it is the whole function
   * @param generic whether a guess at an instruction has failed
   */
  Frameless(ControlFlow flow, boolean whole, IntPredicate generic) {
    this.flow = flow;
    this.generic = generic;
    this.part = find();
    if (!isWhole() && (whole || !returns() || waysOut() > MAX_WAYS_OUT)) {
      part.clear();
    }
  }

  /** Whether an instruction is carried out without a frame. */
  boolean has(int pc) {
    return part.get(pc);
  }

  /** Whether no instruction needs a frame. */
  boolean isWhole() {
    return part.cardinality() == flow.order().length;
  }

  private BitSet find() {
    BitSet found = new BitSet();
    if (flow.prototype().isVararg()) {
      return found;
    }
    for (int pc : flow.order()) {
      found.set(pc, onlyComputes(Instruction.op(flow.prototype().code()[pc]), !generic.test(pc)));
    }
    // What can be reached from an instruction with a frame has one too.
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int pc : flow.order()) {
        if (found.get(pc) && !flow.predecessors(pc).stream().allMatch(found::get)) {
          found.clear(pc);
          changed = true;
        }
      }
    }
    return found;
  }

  private boolean returns() {
    return part.stream().anyMatch(pc -> flow.successors(pc).length == 0);
  }

  private int waysOut() {
    int ways = 0;
    for (int pc = part.nextSetBit(0); pc >= 0; pc = part.nextSetBit(pc + 1)) {
      for (int to : flow.successors(pc)) {
        ways += has(to) ? 0 : 1;
      }
    }
    return ways;
  }

  /** Whether an operation needs no frame, given that a guess about it holds or cannot be made. */
  static boolean onlyComputes(int op, boolean guess) {
    return switch (op) {
      case Op.MOVE,
          Op.LOADK,
          Op.LOADNIL,
          Op.NEWCELL,
          Op.GETCELL,
          Op.SETCELL,
          Op.NEWTABLE,
          Op.SETLIST,
          Op.CLOSURE,
          Op.GETUP,
          Op.GETUPCELL,
          Op.SETUPCELL,
          Op.NOT,
          Op.JMP,
          Op.JT,
          Op.JF,
          Op.JEQK,
          Op.JNEK,
          Op.RETURN0,
          Op.RETURN1,
          Op.RETURN ->
          true;
      case Op.GETGLOBAL,
          Op.SETGLOBAL,
          Op.GETFIELD,
          Op.SETFIELD,
          Op.GETINDEX,
          Op.SETINDEX,
          Op.LEN,
          Op.JEQ,
          Op.JNE ->
          guess;
      default -> guess && ((op >= Op.ADD && op <= Op.UNM) || (op >= Op.JLT && op <= Op.JNGEK));
    };
  }
}
