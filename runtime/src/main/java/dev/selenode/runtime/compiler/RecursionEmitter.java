package dev.selenode.runtime.compiler;

import dev.selenode.runtime.bytecode.Instruction;
import dev.selenode.runtime.bytecode.Op;
import java.util.BitSet;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** How a {@link Recursion} begins, calls itself and returns. */
final class RecursionEmitter {
  /** The JVM variable that tells how many more calls have room, one in another. */
  static final int ROOM = 2;

  private final Emission e;
  private final Recursion recursion;
  private final MethodVisitor m;
  private final Registers registers;
  private final int parameters;

  RecursionEmitter(Emission emission) {
    this.e = emission;
    this.recursion = emission.recursion();
    this.m = emission.code();
    this.registers = emission.registers();
    this.parameters = emission.prototype().parameterCount();
  }

  /** Takes the arguments. */
  void begin() {
    int variable = ROOM + 1;
    for (int i = 0; i < parameters; i++) {
      if (recursion.isNumber(i)) {
        m.visitVarInsn(Opcodes.DLOAD, variable);
        registers.popDouble(i);
        variable += 2;
      } else {
        m.visitVarInsn(Opcodes.ALOAD, variable);
        registers.popObject(i);
        variable++;
      }
    }
  }

  /** Makes sure that there is room for the call and a unit of work left, before it goes on. */
  void enter(int pc, BitSet live) {
    int guess = Recursion.depthGuess(e.prototype());
    m.visitVarInsn(Opcodes.ILOAD, ROOM);
    m.visitJumpInsn(Opcodes.IFLE, e.exits().noRoom(pc, guess, live));
    e.safepoint(pc);
  }

  /** Calls the function itself, if it is that what is to be called. */
  void call(int pc, long i) {
    int a = Instruction.a(i);
    int given = Instruction.b(i);
    registers.pushObject(a);
    m.visitVarInsn(Opcodes.ALOAD, FunctionEmitter.CLOSURE_VARIABLE);
    BitSet before = e.liveness().in(pc);
    m.visitJumpInsn(Opcodes.IF_ACMPNE, e.exits().guessFailed(pc, pc, before));
    for (int p = 0; p < Math.min(parameters, given); p++) {
      int guess = Prologue.parameterGuess(e.prototype(), p);
      if (recursion.isNumber(p)) {
        e.makeNumber(a + 1 + p, pc, guess);
      } else {
        registers.makeObject(a + 1 + p);
      }
    }
    Label handler = e.exits().framesNeeded(pc, e.liveness().across(pc));
    Label start = new Label();
    Label end = new Label();
    m.visitTryCatchBlock(start, end, handler, Exits.FRAMES_NEEDED);
    m.visitLabel(start);
    pushArguments(a + 1, given);
    e.function().invokeCode(m);
    m.visitLabel(end);
    if (recursion.numbers()) {
      takeNumber(a, Instruction.c(i));
    }
  }

  private void pushArguments(int first, int given) {
    e.pushState();
    m.visitVarInsn(Opcodes.ALOAD, FunctionEmitter.CLOSURE_VARIABLE);
    m.visitVarInsn(Opcodes.ILOAD, ROOM);
    m.visitInsn(Opcodes.ICONST_1);
    m.visitInsn(Opcodes.ISUB);
    for (int p = 0; p < parameters; p++) {
      if (p >= given) {
        m.visitInsn(Opcodes.ACONST_NULL);
      } else if (recursion.isNumber(p)) {
        registers.pushDouble(first + p);
      } else {
        registers.pushObject(first + p);
      }
    }
  }

  private void takeNumber(int a, int wanted) {
    if (wanted == 0) {
      m.visitInsn(Opcodes.POP2);
      return;
    }
    registers.popDouble(a);
    for (int n = 1; n < wanted; n++) {
      m.visitInsn(Opcodes.ACONST_NULL);
      registers.popObject(a + n);
    }
  }

  /** Returns a number as such; whether it does. */
  boolean leave(int pc, int op, int a) {
    if (!recursion.numbers() || op != Op.RETURN1) {
      return false;
    }
    e.pushNumber(a, pc);
    m.visitInsn(Opcodes.DRETURN);
    return true;
  }
}
