package dev.selenode.runtime.compiler;

import dev.selenode.runtime.bytecode.Instruction;
import dev.selenode.runtime.bytecode.Op;
import dev.selenode.runtime.bytecode.Prototype;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Which registers' values lie in the frame too, for states whose memory is limited: what is still
 * needed after a call is put there before it, so that memory can be measured meanwhile. Finds where
 * that has been done already on every way. Numbers do not count; their place in the frame is only
 * kept free of what lay there before.
 */
final class KeptRegisters {
  /** The frame may have anything in the register's place. */
  private static final byte STALE = 0;

  /** The register has a number, and the frame nothing larger. */
  private static final byte SMALL = 1;

  /** The frame has the value. */
  private static final byte KEPT = 2;

  private final ControlFlow flow;
  private final Liveness liveness;
  private final TypeFlow types;
  private final Prototype prototype;
  private final boolean operators;
  private final byte[][] in;

  /**
   * @param operators whether to keep registers before operators too, since some call functions
   * @param loop whether the code goes on with a frame that the interpreter filled
   */
  KeptRegisters(
      ControlFlow flow, Liveness liveness, TypeFlow types, boolean operators, boolean loop) {
    this.flow = flow;
    this.liveness = liveness;
    this.types = types;
    this.prototype = flow.prototype();
    this.operators = operators;
    this.in = new byte[flow.length()][];
    solve(loop);
  }

  /** The number of the guess that a function's operators call no functions. */
  static int operatorsGuess(Prototype p) {
    return TypeFlow.headerGuess(p, p.code().length, 0);
  }

  /** The registers to put into the frame before an instruction that may call. */
  BitSet missing(int pc) {
    BitSet missing = new BitSet();
    if (operators || alwaysKeeps(op(pc)) || beginsLoopThatKeeps(pc)) {
      BitSet live = liveness.across(pc);
      byte[] state = before(pc);
      for (int r = live.nextSetBit(0); r >= 0; r = live.nextSetBit(r + 1)) {
        missing.set(r, state[r] == STALE);
      }
    }
    return missing;
  }

  private int op(int pc) {
    return Instruction.op(prototype.code()[pc]);
  }

  /** Calls of any kind, and what may allocate much. */
  private static boolean alwaysKeeps(int op) {
    return op == Op.CALL || op == Op.CALLM || op == Op.TFORCALL || op == Op.CONCAT;
  }

  /** Registers that a loop only reads are kept once, before it. */
  private boolean beginsLoopThatKeeps(int pc) {
    if (op(pc) == Op.FORPREP) {
      for (int at = pc + 1; at < Instruction.b(prototype.code()[pc]); at++) {
        if (surelyKeeps(op(at))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether code to keep registers is written at an instruction, whatever else is known there. */
  private boolean surelyKeeps(int op) {
    return alwaysKeeps(op)
        || (operators && (op >= Op.GETGLOBAL && op <= Op.SELF && op != Op.NEWTABLE));
  }

  /** The state that code to keep registers finds. */
  private byte[] before(int pc) {
    byte[] state = in[pc].clone();
    if (op(pc) == Op.SELF) {
      write(pc, Instruction.a(prototype.code()[pc]) + 1, state); // moved first
    }
    return state;
  }

  private void solve(boolean loop) {
    byte[] entry = new byte[prototype.registers() + 4];
    if (loop) {
      BitSet live = liveness.in(flow.entry());
      for (int r = live.nextSetBit(0); r >= 0; r = live.nextSetBit(r + 1)) {
        entry[r] = types.in(flow.entry())[r] == TypeFlow.NUMBER ? SMALL : KEPT;
      }
    }
    in[flow.entry()] = entry;
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int pc : flow.order()) {
        if (in[pc] != null) {
          byte[] after = transfer(pc);
          for (int to : flow.successors(pc)) {
            changed |= merge(to, after);
          }
        }
      }
    }
  }

  private boolean merge(int to, byte[] state) {
    if (in[to] == null) {
      in[to] = state.clone();
      return true;
    }
    boolean changed = false;
    for (int r = 0; r < state.length; r++) {
      if (in[to][r] != STALE && in[to][r] != state[r]) {
        in[to][r] = STALE;
        changed = true;
      }
    }
    return changed;
  }

  private byte[] transfer(int pc) {
    long i = prototype.code()[pc];
    int op = Instruction.op(i);
    byte[] state = before(pc);
    boolean keeps = surelyKeeps(op) || beginsLoopThatKeeps(pc);
    if (keeps) {
      BitSet live = liveness.across(pc);
      for (int r = live.nextSetBit(0); r >= 0; r = live.nextSetBit(r + 1)) {
        if (state[r] == STALE) {
          state[r] = isNumber(pc, r) ? SMALL : KEPT;
        }
      }
    }
    BitSet written = new BitSet();
    Effects.writes(prototype, pc, written);
    for (int r = written.nextSetBit(0); r >= 0; r = written.nextSetBit(r + 1)) {
      if (op != Op.SELF || r == Instruction.a(i)) {
        write(pc, r, state);
      }
    }
    if (op == Op.CONCAT) {
      Arrays.fill(state, Instruction.b(i), Instruction.c(i) + 1, STALE);
    }
    return state;
  }

  /** Whether a register that an instruction does not write is certainly a number. */
  private boolean isNumber(int pc, int r) {
    byte type = types.out(pc)[r];
    return type == TypeFlow.NUMBER || type == TypeFlow.BOTH;
  }

  private void write(int pc, int r, byte[] state) {
    boolean small = state[r] == SMALL && types.out(pc)[r] == TypeFlow.NUMBER;
    state[r] = small ? SMALL : STALE;
  }
}
