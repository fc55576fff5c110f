package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.bytecode.Instruction;
import dev.selenode.runtime.bytecode.Op;

/** Finishes an instruction that had to wait for a call: the results go where it wants them. */
final class Delivery {
  private Delivery() {}

  /**
   * Gives results to the instruction that a Lua frame is waiting in.
   *
   * @return null when the frame can go on, or one more {@link Call} that the instruction needs
   */
  static Call deliver(LuaState s, Frame f, Object results) {
    long i = f.closure.prototype.code()[f.pc - 1];
    int op = Instruction.op(i);
    Object[] r = f.registers;
    int a = Instruction.a(i);
    switch (op) {
      case Op.CALL, Op.CALLM -> store(f, a, Instruction.c(i), results);
      case Op.TFORCALL -> store(f, a + 3, Instruction.b(i), results);
      case Op.SETFIELD, Op.SETINDEX, Op.SETGLOBAL -> {}
      case Op.CONCAT -> {
        r[f.progress - 1] = Multi.first(results);
        f.progress--;
        return Concatenation.go(s, f, i);
      }
      default -> {
        if (op >= Op.JEQ && op <= Op.JNGEK) {
          boolean holds = Lua.truth(Multi.first(results));
          if (holds == ((op - Op.JEQ & 1) == 0)) {
            f.pc = Instruction.c(i);
          }
        } else {
          r[a] = Multi.first(results);
        }
      }
    }
    return null;
  }

  /** Whether a Lua frame waits for the results of a call in tail position. */
  static boolean isTailCall(Frame f) {
    int op = Instruction.op(f.closure.prototype.code()[f.pc - 1]);
    return op == Op.TAILCALL || op == Op.TAILCALLM;
  }

  /** Puts results into registers {@code first…}, exactly {@code wanted}, or leaves them open. */
  static void store(Frame f, int first, int wanted, Object results) {
    Object[] r = f.registers;
    if (wanted == 1) {
      r[first] = Multi.first(results);
    } else if (wanted == Instruction.OPEN) {
      f.open = Multi.all(results);
    } else if (wanted > 0) {
      Object[] all = Multi.all(results);
      int n = Math.min(wanted, all.length);
      System.arraycopy(all, 0, r, first, n);
      for (int i = n; i < wanted; i++) {
        r[first + i] = null;
      }
    }
  }
}
