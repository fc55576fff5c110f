package dev.selenode.runtime.compiler;

import dev.selenode.runtime.bytecode.Instruction;
import dev.selenode.runtime.bytecode.Op;
import java.util.function.IntPredicate;

/**
 * Finds functions that only compute and access tables: no loops, no calls, nothing that could fail
 * other than by a failed guess. It is a guess too that an access concerns no metamethod. They do
 * without a frame until such a guess fails, and so vanish when the JVM inlines them.
 */
final class LeafCheck {
  private LeafCheck() {}

  static boolean isLeaf(ControlFlow flow, IntPredicate generic) {
    if (flow.prototype().isVararg()) {
      return false;
    }
    for (int pc : flow.order()) {
      if (!onlyComputes(Instruction.op(flow.prototype().code()[pc]), !generic.test(pc))) {
        return false;
      }
    }
    return true;
  }

  private static boolean onlyComputes(int op, boolean guess) {
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
      default ->
          guess
              && ((op >= Op.ADD && op <= Op.UNM)
                  || op == Op.LEN
                  || isAccess(op)
                  || op == Op.JEQ
                  || op == Op.JNE
                  || (op >= Op.JLT && op <= Op.JNGEK));
    };
  }

  private static boolean isAccess(int op) {
    return switch (op) {
      case Op.GETGLOBAL, Op.SETGLOBAL, Op.GETFIELD, Op.SETFIELD, Op.GETINDEX, Op.SETINDEX -> true;
      default -> false;
    };
  }
}
