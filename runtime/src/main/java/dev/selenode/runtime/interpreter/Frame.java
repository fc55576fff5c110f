package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.bytecode.Instruction;
import dev.selenode.runtime.bytecode.Op;
import java.util.Arrays;
import java.util.BitSet;

/**
 * One level of a coroutine's stack, on the heap. Either a Lua function at work (closure, registers,
 * next instruction) or a builtin waiting for a callee (continuation). Frames are linked both ways
 * and used again: {@code next} is the frame that the last call from here used.
 *
 * <p>What is public is so for generated code alone.
 */
public final class Frame {
  /** Stacks that grew deeper are dropped after the call, shallower ones are used again. */
  private static final int DEEP = 1000;

  /** Levels of calls whose frames are given new registers. */
  private static final int RENEWED = 32;

  public Frame caller;
  Frame next;

  /** Levels of calls beneath it in its coroutine. */
  int depth;

  /** The function, while this is a Lua frame. */
  Closure closure;

  /** What to do with the callee's results; null in a Lua frame. */
  Continuation continuation;

  public Object[] registers = Multi.NONE;

  /** The instruction after the one being executed. */
  public int pc;

  /** Arguments beyond the parameters. */
  public Object[] varargs = Multi.NONE;

  /** Values of an open call or {@code ...}, until the next instruction takes them. */
  public Object[] open = Multi.NONE;

  /** How far a concatenation got, while it waits for a metamethod. */
  int progress;

  /** Whether it replaced its caller. */
  boolean tailCalled;

  /** Whether it only waits for a call in tail position, and so no longer counts as a caller. */
  boolean replaced;

  /**
   * Whether compiled code has its registers. Those here are of no meaning then, or if the code is
   * metered are those that are needed after the call at {@link #pc}.
   */
  public boolean compiled;

  /** Whether metered code has not put registers here when an operator calls something. */
  public boolean hides;

  /** Whether Java code waits for this Lua frame to return. */
  boolean boundary;

  Frame(Frame caller) {
    this.caller = caller;
  }

  /** The frame for a call from here, which must not be deeper than the state allows. */
  Frame push(LuaState s) {
    if (depth >= s.limits().maxDepth()) {
      throw s.limits().stackOverflow();
    }
    return pushUncounted(s, depth + 1);
  }

  /** A frame that is no level of its own as far as limits go. */
  Frame pushUncounted(LuaState s, int level) {
    Frame f = next;
    if (f == null) {
      f = new Frame(this);
      next = f;
      if (level >= DEEP) {
        s.deepStack = true;
      }
    }
    f.depth = level;
    s.frame = f;
    return f;
  }

  /** Lets go of what the frames above this one still refer to from earlier calls. */
  void forgetCallees() {
    for (Frame f = next; f != null; f = f.next) {
      f.closure = null;
      f.continuation = null;
      f.varargs = Multi.NONE;
      f.open = Multi.NONE;
      Arrays.fill(f.registers, null);
    }
  }

  /**
   * Puts the registers into a new array; see {@link LuaState#renewRegisters}. The old one is
   * emptied: as long as the collector has not looked at what is old, it keeps all that is there.
   */
  void renewRegisters() {
    Object[] old = registers;
    registers = old.clone();
    Arrays.fill(old, null);
  }

  /** Gives new registers to the frames above this one, as far up as calls mostly go. */
  void renewRegistersOfCallees() {
    Frame f = next;
    for (int i = 0; f != null && i < RENEWED; i++) {
      if (f.registers.length > 0) {
        Arrays.fill(f.registers, null);
        f.registers = new Object[f.registers.length];
      }
      f = f.next;
    }
  }

  /**
   * Lets go of what registers still hold beyond variables.
   *
   * @param callee the frame that this one waits for, or null if Java code is at work
   */
  void forgetTemporaries(LuaState s, Frame callee) {
    if (continuation != null || closure == null || pc == 0 || (compiled && !s.metered())) {
      return;
    }
    long i = closure.prototype.code()[pc - 1];
    int op = Instruction.op(i);
    boolean call = op == Op.CALL || op == Op.CALLM;
    // What Java code was called with may be known to nobody else.
    boolean java = callee == null || Interpreter.isBoundary(callee);
    int a = Instruction.a(i);
    int temporaries = java ? a + 1 + Instruction.b(i) : a;
    if (compiled && op == Op.CONCAT) {
      forgetDead(s, Instruction.b(i), Instruction.c(i) + 1);
    } else if (compiled) {
      forgetDead(s, a, call ? temporaries : a);
    } else if (call) {
      forgetRegisters(temporaries);
    } else if (op == Op.TFORCALL) {
      forgetRegisters(a + 3);
    }
  }

  /** Of compiled code: all registers that are not needed after the call, nor in it. */
  private void forgetDead(LuaState s, int from, int to) {
    BitSet live = s.liveAcross(closure, pc - 1);
    for (int r = 0; r < registers.length; r++) {
      if (!live.get(r) && (r < from || r >= to)) {
        registers[r] = null;
      }
    }
  }

  /** From one on; compiled functions have none at all. */
  private void forgetRegisters(int first) {
    if (first < registers.length) {
      Arrays.fill(registers, first, registers.length, null);
    }
  }

  /** Whether values of compiled code are neither here nor anywhere else where they can be found. */
  boolean hidden() {
    if (!hides || !compiled || closure == null || pc == 0) {
      return false;
    }
    int op = Instruction.op(closure.prototype.code()[pc - 1]);
    return !Names.calls(op) && op != Op.TFORCALL && op != Op.CONCAT;
  }

  /** A frame for a builtin's continuation on top of this one. */
  void pushContinuation(LuaState s, Continuation k) {
    Frame f;
    try {
      f = push(s);
    } catch (LuaError e) {
      k.abandon(s); // it will not get to see the error
      throw e;
    }
    f.become(k);
  }

  /** A frame for a mark on the stack, which is no level of its own. */
  void pushMark(LuaState s, Continuation k) {
    pushUncounted(s, depth).become(k);
  }

  private void become(Continuation k) {
    replaced = false;
    continuation = k;
    closure = null;
  }
}
