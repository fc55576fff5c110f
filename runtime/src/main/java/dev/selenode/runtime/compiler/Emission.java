package dev.selenode.runtime.compiler;

import static dev.selenode.runtime.compiler.FunctionEmitter.FRAME;
import static dev.selenode.runtime.compiler.FunctionEmitter.INTERPRETER;
import static dev.selenode.runtime.compiler.FunctionEmitter.STATE;

import dev.selenode.runtime.bytecode.Prototype;
import java.util.BitSet;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What the emitters of instructions share while the code of one function is written. */
record Emission(
    FunctionEmitter function,
    ControlFlow flow,
    MethodVisitor code,
    Registers registers,
    Exits exits,
    Liveness liveness,
    FunctionEmitter.Guesses guesses,
    KeptRegisters kept,
    Recursion recursion,
    int frameVariable,
    boolean loop,
    boolean compact) {

  Prototype prototype() {
    return flow.prototype();
  }

  int temporary() {
    return frameVariable + 1;
  }

  /** The frame's registers, if some are to be kept there too. */
  int slots() {
    return frameVariable + 2;
  }

  /** Whether to guess at an instruction, because no guess at it has failed. */
  boolean guess(int pc) {
    return !guesses.failed(pc);
  }

  /** Whether there is a frame at the point where code is being written. */
  boolean framed() {
    return registers.entered() && recursion == null;
  }

  void pushState() {
    code.visitVarInsn(Opcodes.ALOAD, FunctionEmitter.STATE_VARIABLE);
  }

  void pushFrame() {
    code.visitVarInsn(Opcodes.ALOAD, frameVariable);
  }

  /** Pushes what most helpers begin with. */
  void pushPlace(int pc) {
    pushState();
    pushFrame();
    pushInt(code, pc);
  }

  static final String PLACE = STATE + FRAME + "I";

  /** Notes in the frame that instruction {@code pc} is being executed. */
  void storePc(int pc) {
    pushFrame();
    pushInt(code, pc + 1);
    code.visitFieldInsn(Opcodes.PUTFIELD, INTERPRETER + "Frame", "pc", "I");
  }

  void invoke(String helper, String name, String type) {
    code.visitMethodInsn(Opcodes.INVOKESTATIC, INTERPRETER + helper, name, type, false);
  }

  static void pushInt(MethodVisitor m, int value) {
    if (value >= -1 && value <= 5) {
      m.visitInsn(Opcodes.ICONST_0 + value);
    } else if (value >= Byte.MIN_VALUE && value <= Byte.MAX_VALUE) {
      m.visitIntInsn(Opcodes.BIPUSH, value);
    } else if (value >= Short.MIN_VALUE && value <= Short.MAX_VALUE) {
      m.visitIntInsn(Opcodes.SIPUSH, value);
    } else {
      m.visitLdcInsn(value);
    }
  }

  /** Pushes a register as a double; where it is only guessed to be one, checks. */
  void pushNumber(int r, int pc) {
    makeNumber(r, pc);
    registers.pushDouble(r);
  }

  /** Makes sure that a register has a double, or leaves for the interpreter. */
  void makeNumber(int r, int pc) {
    makeNumber(r, pc, pc);
  }

  /** As above, for another guess than the instruction's own. */
  void makeNumber(int r, int pc, int guess) {
    if (!registers.isNumber(r)) {
      registers.pushIsDouble(r);
      code.visitJumpInsn(Opcodes.IFEQ, exits.guessFailed(pc, guess, liveness.in(pc)));
      registers.unbox(r);
    }
  }

  /** Pushes an array of registers. */
  void pushArray(int first, int count) {
    pushInt(code, count);
    code.visitTypeInsn(Opcodes.ANEWARRAY, Registers.OBJECT_NAME);
    for (int i = 0; i < count; i++) {
      code.visitInsn(Opcodes.DUP);
      pushInt(code, i);
      registers.pushPassed(first + i);
      code.visitInsn(Opcodes.AASTORE);
    }
  }

  /**
   * Counts one unit of work down, and looks at the limits when a slice is used up. Nothing of the
   * instruction has been done yet, so that the interpreter can go on with it, whose registers can
   * be measured.
   */
  void safepoint(int pc) {
    Label on = new Label();
    pushState();
    code.visitInsn(Opcodes.DUP);
    code.visitFieldInsn(Opcodes.GETFIELD, INTERPRETER + "LuaState", "budget", "I");
    code.visitInsn(Opcodes.ICONST_1);
    code.visitInsn(Opcodes.ISUB);
    code.visitInsn(Opcodes.DUP_X1);
    code.visitFieldInsn(Opcodes.PUTFIELD, INTERPRETER + "LuaState", "budget", "I");
    code.visitJumpInsn(Opcodes.IFGE, on);
    BitSet live = liveness.in(pc);
    if (recursion != null) {
      pushState();
      invoke("RebuiltFrames", "look", "(" + STATE + ")Z");
      code.visitJumpInsn(Opcodes.IFNE, exits.guessFailed(pc, -1, live));
    } else if (kept != null) {
      pushPlace(pc);
      invoke("CompiledOps", "lookMetered", "(" + PLACE + ")Z");
      code.visitJumpInsn(Opcodes.IFNE, exits.guessFailed(pc, -1, live));
    } else {
      pushPlace(pc);
      invoke("CompiledOps", "look", "(" + PLACE + ")V");
    }
    code.visitLabel(on);
    registers.visitFrame(live);
  }

  /** Puts the registers into the frame that have to be there from an instruction on. */
  void keep(int pc) {
    if (kept != null) {
      keep(kept.missing(pc));
    }
  }

  /** Puts registers into the frame, so that memory can be measured; numbers do not count. */
  private void keep(BitSet which) {
    for (int r = which.nextSetBit(0); r >= 0; r = which.nextSetBit(r + 1)) {
      code.visitVarInsn(Opcodes.ALOAD, slots());
      pushInt(code, r);
      if (registers.isNumber(r)) {
        code.visitInsn(Opcodes.ACONST_NULL);
      } else {
        registers.pushObject(r);
      }
      code.visitInsn(Opcodes.AASTORE);
    }
  }

  /** As {@link #keep} the arguments of a call into Java, of which nothing else may know. */
  void keepArguments(int first, int count) {
    if (kept != null) {
      BitSet arguments = new BitSet();
      arguments.set(first, first + count);
      keep(arguments);
    }
  }

  /** Writes code during which a yield may pass through. */
  void yielding(int pc, Runnable write) {
    keep(pc);
    BitSet live = liveness.across(pc);
    // Boxes made inside would be lost to the handler, so they are made before.
    Label handler = exits.yieldPasses(live);
    Label start = new Label();
    Label end = new Label();
    code.visitTryCatchBlock(start, end, handler, Exits.SIGNAL);
    code.visitLabel(start);
    write.run();
    code.visitLabel(end);
  }
}
