package dev.selenode.runtime.compiler;

import static dev.selenode.runtime.compiler.FunctionEmitter.OBJECT;
import static dev.selenode.runtime.compiler.FunctionEmitter.OBJECTS;

import dev.selenode.runtime.bytecode.Instruction;
import dev.selenode.runtime.bytecode.Op;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Arithmetic, comparison and the other operators. */
final class OperatorEmitter {
  private final Emission e;
  private final InstructionEmitter ways;
  private final MethodVisitor m;
  private final Registers registers;

  OperatorEmitter(Emission emission, InstructionEmitter ways) {
    this.e = emission;
    this.ways = ways;
    this.m = emission.code();
    this.registers = emission.registers();
  }

  void operator(int pc, int op, long i) {
    int a = Instruction.a(i);
    int b = Instruction.b(i);
    switch (op) {
      case Op.UNM -> negate(pc, a, b);
      case Op.NOT -> not(a, b);
      case Op.LEN -> length(pc, a, b);
      case Op.CONCAT -> concat(pc, a, b, Instruction.c(i));
      default -> arithmetic(pc, op, a, b, Instruction.c(i));
    }
  }

  // --- arithmetic ----------------------------------------------------------------------------

  private void arithmetic(int pc, int op, int a, int b, int c) {
    boolean constant = op >= Op.ADDK;
    int operation = constant ? op - Op.ADDK : op - Op.ADD;
    if (!e.guess(pc) && !(registers.isNumber(b) && (constant || registers.isNumber(c)))) {
      genericArithmetic(pc, operation, a, b, c, constant);
      return;
    }
    e.makeNumber(b, pc);
    if (!constant) {
      e.makeNumber(c, pc);
    }
    registers.pushDouble(b);
    if (constant) {
      m.visitLdcInsn(e.prototype().constants()[c]);
    } else {
      registers.pushDouble(c);
    }
    switch (operation) {
      case 0 -> m.visitInsn(Opcodes.DADD);
      case 1 -> m.visitInsn(Opcodes.DSUB);
      case 2 -> m.visitInsn(Opcodes.DMUL);
      case 3 -> m.visitInsn(Opcodes.DDIV);
      case 4 -> e.invoke("Arithmetic", "mod", "(DD)D");
      default -> e.invoke("Arithmetic", "pow", "(DD)D");
    }
    result(pc, a);
  }

  /** Pops a double; where the types say object, because guessing is over, it is boxed. */
  private void result(int pc, int a) {
    if (e.guess(pc)) {
      registers.popDouble(a);
    } else {
      Registers.box(m);
      registers.popObject(a);
    }
  }

  private void genericArithmetic(int pc, int operation, int a, int b, int c, boolean constant) {
    e.yielding(
        pc,
        () -> {
          e.pushPlace(pc);
          Emission.pushInt(m, operation);
          registers.pushObject(b);
          if (constant) {
            m.visitLdcInsn(e.prototype().constants()[c]);
            Registers.box(m);
          } else {
            registers.pushObject(c);
          }
          e.invoke(
              "CompiledOps",
              "arithmetic",
              "(" + Emission.PLACE + "I" + OBJECT + OBJECT + ")" + OBJECT);
        });
    registers.popObject(a);
  }

  private void negate(int pc, int a, int b) {
    if (e.guess(pc)) {
      e.pushNumber(b, pc);
      m.visitInsn(Opcodes.DNEG);
      registers.popDouble(a);
    } else {
      unary(pc, a, b, "negate");
    }
  }

  private void unary(int pc, int a, int b, String name) {
    e.yielding(
        pc,
        () -> {
          e.pushPlace(pc);
          registers.pushObject(b);
          e.invoke("CompiledOps", name, "(" + Emission.PLACE + OBJECT + ")" + OBJECT);
        });
    registers.popObject(a);
  }

  private void length(int pc, int a, int b) {
    if (e.guess(pc)) {
      registers.pushObject(b);
      e.invoke("CompiledOps", "countable", "(" + OBJECT + ")Z");
      m.visitJumpInsn(Opcodes.IFEQ, e.exits().guessFailed(pc, pc, e.liveness().in(pc)));
      registers.pushObject(b);
      e.invoke("CompiledOps", "count", "(" + OBJECT + ")D");
      registers.popDouble(a);
    } else {
      unary(pc, a, b, "length");
    }
  }

  private void not(int a, int b) {
    registers.pushObject(b);
    e.invoke("CompiledOps", "not", "(" + OBJECT + ")Ljava/lang/Boolean;");
    registers.popObject(a);
  }

  private void concat(int pc, int a, int b, int c) {
    e.yielding(
        pc,
        () -> {
          e.pushPlace(pc);
          Emission.pushInt(m, b);
          if (c == b + 1) {
            registers.pushObject(b);
            registers.pushObject(c);
            e.invoke(
                "CompiledOps",
                "concat",
                "(" + Emission.PLACE + "I" + OBJECT + OBJECT + ")" + OBJECT);
          } else {
            e.pushArray(b, c - b + 1);
            e.invoke("CompiledOps", "concat", "(" + Emission.PLACE + "I" + OBJECTS + ")" + OBJECT);
          }
        });
    registers.popObject(a);
  }

  // --- comparison ----------------------------------------------------------------------------

  void compare(int pc, int op, long i) {
    int a = Instruction.a(i);
    int b = Instruction.b(i);
    int target = Instruction.c(i);
    boolean when = ((op - Op.JEQ) & 1) == 0;
    if (op == Op.JEQK || op == Op.JNEK) {
      equalConstant(a, e.prototype().constants()[b], when, target);
    } else if (op == Op.JEQ || op == Op.JNE) {
      equal(pc, a, b, when, target);
    } else {
      order(pc, op, a, b, when, target);
    }
  }

  private void equalConstant(int a, Object constant, boolean when, int target) {
    if (constant instanceof Double d) {
      if (registers.isNumber(a)) {
        registers.pushDouble(a);
        m.visitLdcInsn(d);
        m.visitInsn(Opcodes.DCMPL);
        ways.jump(when ? Opcodes.IFEQ : Opcodes.IFNE, target);
        return;
      }
      registers.pushObject(a);
      m.visitLdcInsn(d);
      e.invoke("CompiledOps", "equalsNumber", "(" + OBJECT + "D)Z");
    } else if (constant == null) {
      registers.pushObject(a);
      ways.jump(when ? Opcodes.IFNULL : Opcodes.IFNONNULL, target);
      return;
    } else if (constant instanceof Boolean truth) {
      registers.pushObject(a);
      String name = truth ? "TRUE" : "FALSE";
      m.visitFieldInsn(Opcodes.GETSTATIC, "java/lang/Boolean", name, "Ljava/lang/Boolean;");
      ways.jump(when ? Opcodes.IF_ACMPEQ : Opcodes.IF_ACMPNE, target);
      return;
    } else {
      registers.pushObject(a);
      e.function().pushData(m, constant);
      e.invoke("CompiledOps", "equalsString", "(" + OBJECT + "Ljava/lang/String;)Z");
    }
    ways.jump(when ? Opcodes.IFNE : Opcodes.IFEQ, target);
  }

  private void equal(int pc, int a, int b, boolean when, int target) {
    if (registers.isNumber(a) && registers.isNumber(b)) {
      registers.pushDouble(a);
      registers.pushDouble(b);
      m.visitInsn(Opcodes.DCMPL);
      ways.jump(when ? Opcodes.IFEQ : Opcodes.IFNE, target);
      return;
    }
    if (!e.framed()) {
      pushBoth(a, b);
      e.invoke("PlainAccess", "comparable", "(" + OBJECT + OBJECT + ")Z");
      m.visitJumpInsn(Opcodes.IFEQ, e.exits().guessFailed(pc, pc, e.liveness().in(pc)));
      pushBoth(a, b);
      e.invoke("Lua", "rawEquals", "(" + OBJECT + OBJECT + ")Z");
    } else {
      general(pc, a, b, "equal");
    }
    ways.jump(when ? Opcodes.IFNE : Opcodes.IFEQ, target);
  }

  private void pushBoth(int a, int b) {
    registers.pushObject(a);
    registers.pushObject(b);
  }

  private void general(int pc, int a, int b, String name) {
    e.yielding(
        pc,
        () -> {
          e.pushPlace(pc);
          pushBoth(a, b);
          e.invoke("CompiledOps", name, "(" + Emission.PLACE + OBJECT + OBJECT + ")Z");
        });
  }

  private void order(int pc, int op, int a, int b, boolean when, int target) {
    boolean constant = op >= Op.JLTK;
    boolean constantFirst = op >= Op.JGTK;
    boolean orEqual =
        op == Op.JLE || op == Op.JNLE || op == Op.JLEK || op == Op.JNLEK || op >= Op.JGEK;
    boolean numbers = registers.isNumber(a) && (constant || registers.isNumber(b));
    if (!e.guess(pc) && !numbers) {
      generalOrder(pc, a, b, constant, constantFirst, orEqual ? "lessOrEqual" : "less");
      ways.jump(when ? Opcodes.IFNE : Opcodes.IFEQ, target);
      return;
    }
    e.makeNumber(a, pc);
    if (!constant) {
      e.makeNumber(b, pc);
    }
    if (constantFirst) {
      m.visitLdcInsn(e.prototype().constants()[b]);
      registers.pushDouble(a);
    } else {
      registers.pushDouble(a);
      if (constant) {
        m.visitLdcInsn(e.prototype().constants()[b]);
      } else {
        registers.pushDouble(b);
      }
    }
    // With DCMPG a NaN makes "less" false.
    m.visitInsn(Opcodes.DCMPG);
    int yes = orEqual ? Opcodes.IFLE : Opcodes.IFLT;
    int no = orEqual ? Opcodes.IFGT : Opcodes.IFGE;
    ways.jump(when ? yes : no, target);
  }

  private void generalOrder(
      int pc, int a, int b, boolean constant, boolean constantFirst, String name) {
    e.yielding(
        pc,
        () -> {
          e.pushPlace(pc);
          if (constantFirst) {
            pushBoxed(b);
            registers.pushObject(a);
          } else {
            registers.pushObject(a);
            if (constant) {
              pushBoxed(b);
            } else {
              registers.pushObject(b);
            }
          }
          e.invoke("CompiledOps", name, "(" + Emission.PLACE + OBJECT + OBJECT + ")Z");
        });
  }

  private void pushBoxed(int constant) {
    m.visitLdcInsn(e.prototype().constants()[constant]);
    Registers.box(m);
  }
}
