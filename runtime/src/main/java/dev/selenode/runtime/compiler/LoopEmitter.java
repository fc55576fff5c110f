package dev.selenode.runtime.compiler;

import static dev.selenode.runtime.compiler.FunctionEmitter.OBJECT;

import dev.selenode.runtime.bytecode.Instruction;
import dev.selenode.runtime.bytecode.Op;
import dev.selenode.runtime.bytecode.Prototype;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Loop instructions, each turn with a safepoint. */
final class LoopEmitter {
  private static final String[] ROLES = {"initial", "limit", "step"};

  private final Emission e;
  private final InstructionEmitter ways;
  private final MethodVisitor m;
  private final Registers registers;

  LoopEmitter(Emission emission, InstructionEmitter ways) {
    this.e = emission;
    this.ways = ways;
    this.m = emission.code();
    this.registers = emission.registers();
  }

  void prepare(int pc, int a, int exit) {
    e.keep(pc);
    for (int i = 0; i < 3; i++) {
      if (e.recursion() != null) {
        e.makeNumber(a + i, pc);
      } else if (!registers.isNumber(a + i)) {
        e.pushPlace(pc);
        registers.pushObject(a + i);
        m.visitLdcInsn(ROLES[i]);
        e.invoke(
            "CompiledOps", "loopNumber", "(" + Emission.PLACE + OBJECT + "Ljava/lang/String;)D");
        registers.popDouble(a + i);
      }
    }
    registers.pushDouble(a);
    registers.popDouble(a + 3);
    for (int i = 0; i < 3; i++) {
      registers.state()[a + i] = TypeFlow.NUMBER;
    }
    test(pc, a, exit, false);
  }

  void next(int pc, int a, int body) {
    e.safepoint(pc);
    registers.pushDouble(a);
    registers.pushDouble(a + 2);
    m.visitInsn(Opcodes.DADD);
    registers.popDouble(a);
    registers.pushDouble(a);
    registers.popDouble(a + 3);
    test(pc, a, body, true);
  }

  /** Goes to {@code target} if there is ({@code when}) another turn, or if not. */
  private void test(int pc, int a, int target, boolean when) {
    Double step = step(pc, a);
    registers.pushDouble(a);
    registers.pushDouble(a + 1);
    if (step != null && step > 0) {
      // NaN compares as greater, and so ends the loop.
      m.visitInsn(Opcodes.DCMPG);
      ways.jump(when ? Opcodes.IFLE : Opcodes.IFGT, target);
    } else {
      registers.pushDouble(a + 2);
      e.invoke("CompiledOps", "loopGoesOn", "(DDD)Z");
      ways.jump(when ? Opcodes.IFNE : Opcodes.IFEQ, target);
    }
  }

  /** The step of a loop if it is a numeral, which is loaded just before the loop begins. */
  private Double step(int pc, int a) {
    Prototype p = e.prototype();
    long i = p.code()[pc];
    int prepare = pc;
    if (Instruction.op(i) == Op.FORLOOP) {
      prepare = Instruction.b(i) - 1;
    }
    if (prepare < 1 || Instruction.op(p.code()[prepare]) != Op.FORPREP) {
      return null;
    }
    long load = p.code()[prepare - 1];
    boolean constant = Instruction.op(load) == Op.LOADK && Instruction.a(load) == a + 2;
    return constant && p.constants()[Instruction.b(load)] instanceof Double d ? d : null;
  }

  void nextIteration(int pc, int a, int body) {
    Label end = new Label();
    registers.pushObject(a + 3);
    m.visitJumpInsn(Opcodes.IFNULL, end);
    byte[] before = registers.state().clone();
    e.safepoint(pc);
    registers.move(a + 3, a + 2);
    ways.jump(Opcodes.GOTO, body);
    m.visitLabel(end);
    registers.setState(before);
    registers.visitFrame(e.liveness().in(pc + 1));
  }
}
