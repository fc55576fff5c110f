package dev.selenode.runtime.compiler;

import dev.selenode.runtime.bytecode.Instruction;
import dev.selenode.runtime.bytecode.Op;
import dev.selenode.runtime.bytecode.Prototype;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * How each register is kept at the start of each block: as an object, or as a plain double. Guesses
 * that arithmetic is about numbers, as long as no guess at that instruction has failed; and that a
 * variable that is a number at the end of a loop's turn is one at its beginning.
 */
final class TypeFlow {
  /** Nothing is known yet: no way leads here so far. */
  static final byte UNKNOWN = 0;

  /** A double in a JVM variable. */
  static final byte NUMBER = 1;

  /** An object in a JVM variable. */
  static final byte OBJECT = 2;

  /** Both, with the same meaning. */
  static final byte BOTH = 3;

  private static final int MAX_ROUNDS = 30;

  private final ControlFlow flow;
  private final Liveness liveness;
  private final Prototype prototype;
  private final IntPredicate generic;
  private final IntPredicate numberCalls;
  private final Map<Integer, Integer> loopCalls = new HashMap<>(2);
  private final byte[][] in;
  private final byte[][] out;

  /**
   * @param entryTypes the registers at the entry: NUMBER or OBJECT
   * @param generic whether a guess at an instruction, or at a place of {@link #headerGuess}, failed
   * @param numberCalls whether an instruction calls what returns one number
   */
  TypeFlow(
      ControlFlow flow,
      Liveness liveness,
      byte[] entryTypes,
      IntPredicate generic,
      IntPredicate numberCalls) {
    this.flow = flow;
    this.liveness = liveness;
    this.prototype = flow.prototype();
    this.generic = generic;
    this.numberCalls = numberCalls;
    this.in = new byte[flow.length()][];
    this.out = new byte[flow.length()][];
    solve(entryTypes);
  }

  /** The number of the guess that a register is a number when a loop begins. */
  static int headerGuess(Prototype p, int pc, int register) {
    return p.code().length + (pc + 1) * 256 + register;
  }

  /** The types at the start of a block; only live registers have one. */
  byte[] in(int pc) {
    return in[pc];
  }

  /** The types after an instruction. */
  byte[] out(int pc) {
    return out[pc];
  }

  private void solve(byte[] entryTypes) {
    int[] order = flow.order();
    boolean changed = true;
    for (int round = 0; changed; round++) {
      changed = false;
      for (int pc : order) {
        byte[] state = flow.leader(pc) ? merge(pc, entryTypes, round) : out[pc - 1].clone();
        if (flow.leader(pc)) {
          in[pc] = state.clone();
        }
        transfer(pc, state);
        if (!Arrays.equals(state, out[pc])) {
          out[pc] = state;
          changed = true;
        }
      }
    }
  }

  private byte[] merge(int pc, byte[] entryTypes, int round) {
    byte[] state = new byte[prototype.registers() + 4];
    List<Integer> from = flow.predecessors(pc);
    BitSet live = liveness.in(pc);
    for (int r = live.nextSetBit(0); r >= 0; r = live.nextSetBit(r + 1)) {
      boolean object = false;
      boolean number = false;
      boolean both = false;
      boolean backNumber = false;
      int loopCall = -1;
      if (pc == flow.entry()) {
        object = entryTypes[r] == OBJECT;
        number = !object;
      }
      for (int f : from) {
        byte type = out[f] == null ? UNKNOWN : out[f][r];
        object |= type == OBJECT;
        number |= type == NUMBER;
        both |= type == BOTH;
        backNumber |= type == NUMBER && f >= pc;
        loopCall = type == OBJECT && f >= pc ? callBefore(f, r) : loopCall;
      }
      boolean wasObject = round > MAX_ROUNDS && in[pc] != null && in[pc][r] == OBJECT;
      boolean guess =
          (backNumber || (number && loopCall >= 0))
              && !generic.test(headerGuess(prototype, pc, r))
              && round <= MAX_ROUNDS;
      if (guess && loopCall >= 0) {
        loopCalls.put(loopCall, headerGuess(prototype, pc, r));
      }
      if (wasObject) {
        state[r] = OBJECT;
      } else if (object) {
        state[r] = guess ? NUMBER : OBJECT;
      } else if (number) {
        state[r] = NUMBER;
      } else {
        state[r] = both ? OBJECT : UNKNOWN;
      }
    }
    return state;
  }

  /** The call whose one result a register has after an instruction, or -1. */
  private int callBefore(int after, int register) {
    int r = register;
    for (int pc = after; ; pc--) {
      BitSet written = new BitSet();
      Effects.writes(prototype, pc, written);
      long i = prototype.code()[pc];
      if (written.get(r)) {
        if (Instruction.op(i) != Op.MOVE) {
          return isCall(i) && Instruction.a(i) == r ? pc : -1;
        }
        r = Instruction.b(i);
      }
      if (flow.leader(pc)) {
        return -1;
      }
    }
  }

  /** Whether an instruction is a call of which one result is wanted. */
  private static boolean isCall(long i) {
    int op = Instruction.op(i);
    return (op == Op.CALL || op == Op.CALLM) && Instruction.c(i) == 1;
  }

  /**
   * The number of the guess that the one result of a call is a number, because it is used as one or
   * takes the place of one in a loop; -1 if that is not to be guessed.
   */
  int numberGuess(int pc) {
    if (!isCall(prototype.code()[pc])) {
      return -1;
    }
    int use = NumberReads.use(flow, pc, generic);
    return use >= 0 ? use : loopCalls.getOrDefault(pc, -1);
  }

  /** Turns the types before an instruction into those after it. */
  void transfer(int pc, byte[] t) {
    long i = prototype.code()[pc];
    int a = Instruction.a(i);
    int b = Instruction.b(i);
    int c = Instruction.c(i);
    int op = Instruction.op(i);
    boolean guess = !generic.test(pc);
    switch (op) {
      case Op.MOVE -> t[a] = t[b];
      case Op.LOADK -> t[a] = prototype.constants()[b] instanceof Double ? NUMBER : OBJECT;
      case Op.LOADNIL, Op.VARARG -> Arrays.fill(t, a, a + b, OBJECT);
      case Op.SELF -> {
        t[a + 1] = t[b];
        t[a] = OBJECT;
      }
      case Op.CALL, Op.CALLM -> {
        if (c != Instruction.OPEN) {
          Arrays.fill(t, a, a + c, OBJECT);
          if ((c > 0 && numberCalls.test(pc)) || numberGuess(pc) >= 0) {
            t[a] = NUMBER;
          }
        }
      }
      case Op.TFORCALL -> Arrays.fill(t, a + 3, a + 3 + b, OBJECT);
      case Op.FORPREP -> Arrays.fill(t, a, a + 4, NUMBER);
      case Op.FORLOOP -> {
        t[a] = NUMBER;
        t[a + 3] = NUMBER;
      }
      case Op.LEN -> t[a] = guess ? NUMBER : OBJECT;
      case Op.GETFIELD -> t[a] = NumberReads.use(flow, pc, generic) >= 0 ? NUMBER : OBJECT;
      case Op.UNM -> {
        refine(t, b, guess);
        t[a] = guess ? NUMBER : OBJECT;
      }
      case Op.JLT, Op.JNLT, Op.JLE, Op.JNLE -> {
        refine(t, a, guess);
        refine(t, b, guess);
      }
      default -> {
        if (op >= Op.ADD && op <= Op.POWK) {
          refine(t, b, guess);
          if (op <= Op.POW) {
            refine(t, c, guess);
          }
          t[a] = guess ? NUMBER : OBJECT;
        } else if (op >= Op.JLTK && op <= Op.JNGEK) {
          refine(t, a, guess);
        } else {
          BitSet written = new BitSet();
          Effects.writes(prototype, pc, written);
          for (int r = written.nextSetBit(0); r >= 0; r = written.nextSetBit(r + 1)) {
            t[r] = OBJECT;
          }
        }
      }
    }
  }

  private static void refine(byte[] t, int register, boolean guess) {
    if (guess && t[register] == OBJECT) {
      t[register] = BOTH;
    }
  }
}
