package dev.selenode.runtime.compiler;

import static dev.selenode.runtime.compiler.TypeFlow.BOTH;
import static dev.selenode.runtime.compiler.TypeFlow.NUMBER;
import static dev.selenode.runtime.compiler.TypeFlow.OBJECT;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The registers of a function as JVM variables, each an object and a double of which one or both
 * hold its value, and what is known about that at the point where code is being written.
 */
final class Registers {
  static final String OBJECT_NAME = "java/lang/Object";
  static final String DOUBLE_NAME = "java/lang/Double";

  private final MethodVisitor code;
  private final Object[] fixed;
  private final int frameVariable;
  private byte[] state;
  private boolean framed;

  /**
   * @param fixed verification types of the variables in front of the registers
   * @param frameVariable from which of them on they have a value only while there is a frame
   */
  Registers(MethodVisitor code, Object[] fixed, int frameVariable, int count) {
    this.code = code;
    this.fixed = fixed;
    this.frameVariable = frameVariable;
    this.state = new byte[count];
  }

  /** Whether there is a frame at this point. */
  boolean framed() {
    return framed;
  }

  void setFramed(boolean framed) {
    this.framed = framed;
  }

  byte[] state() {
    return state;
  }

  void setState(byte[] newState) {
    state = newState.clone();
  }

  private int objectVariable(int r) {
    return fixed.length + 3 * r;
  }

  private int doubleVariable(int r) {
    return fixed.length + 3 * r + 1;
  }

  // --- values --------------------------------------------------------------------------------

  boolean isNumber(int r) {
    return state[r] == NUMBER || state[r] == BOTH;
  }

  /** Pushes a register as an object, boxed if it is only a double; the box is kept. */
  void pushObject(int r) {
    if (state[r] == NUMBER) {
      code.visitVarInsn(Opcodes.DLOAD, doubleVariable(r));
      box(code);
      code.visitInsn(Opcodes.DUP);
      code.visitVarInsn(Opcodes.ASTORE, objectVariable(r));
      state[r] = BOTH;
    } else {
      code.visitVarInsn(Opcodes.ALOAD, objectVariable(r));
    }
  }

  /** Pushes a register as it is kept: a double if it has one. */
  void pushNatural(int r) {
    if (isNumber(r)) {
      pushDouble(r);
    } else {
      code.visitVarInsn(Opcodes.ALOAD, objectVariable(r));
    }
  }

  /** Pushes the double of a register that has one. */
  void pushDouble(int r) {
    code.visitVarInsn(Opcodes.DLOAD, doubleVariable(r));
  }

  /** Pops an object into a register. */
  void popObject(int r) {
    code.visitVarInsn(Opcodes.ASTORE, objectVariable(r));
    state[r] = OBJECT;
  }

  /** Pops a double into a register. */
  void popDouble(int r) {
    code.visitVarInsn(Opcodes.DSTORE, doubleVariable(r));
    state[r] = NUMBER;
  }

  void move(int from, int to) {
    if (from == to) {
      return;
    }
    byte kind = state[from];
    if (kind == NUMBER || kind == BOTH) {
      code.visitVarInsn(Opcodes.DLOAD, doubleVariable(from));
      code.visitVarInsn(Opcodes.DSTORE, doubleVariable(to));
    }
    if (kind == OBJECT || kind == BOTH) {
      code.visitVarInsn(Opcodes.ALOAD, objectVariable(from));
      code.visitVarInsn(Opcodes.ASTORE, objectVariable(to));
    }
    state[to] = kind;
  }

  /** Takes the double out of an object that is known to be one, and keeps both. */
  void unbox(int r) {
    code.visitVarInsn(Opcodes.ALOAD, objectVariable(r));
    code.visitTypeInsn(Opcodes.CHECKCAST, DOUBLE_NAME);
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, DOUBLE_NAME, "doubleValue", "()D", false);
    code.visitVarInsn(Opcodes.DSTORE, doubleVariable(r));
    state[r] = BOTH;
  }

  /** Pushes whether an object is a number. */
  void pushIsDouble(int r) {
    code.visitVarInsn(Opcodes.ALOAD, objectVariable(r));
    code.visitTypeInsn(Opcodes.INSTANCEOF, DOUBLE_NAME);
  }

  static void box(MethodVisitor code) {
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC, DOUBLE_NAME, "valueOf", "(D)Ljava/lang/Double;", false);
  }

  // --- frames of the verifier ----------------------------------------------------------------

  /** Describes the variables at this point to the verifier, with only live registers in them. */
  void visitFrame(BitSet live, Object... stack) {
    visitFrame(state, live, stack);
  }

  void visitFrame(byte[] types, BitSet live, Object... stack) {
    List<Object> locals = new ArrayList<>(List.of(fixed));
    if (!framed) {
      Collections.fill(locals.subList(frameVariable, locals.size()), Opcodes.TOP);
    }
    for (int r = 0; r < live.length(); r++) {
      byte kind = live.get(r) ? types[r] : TypeFlow.UNKNOWN;
      locals.add(kind == OBJECT || kind == BOTH ? OBJECT_NAME : Opcodes.TOP);
      if (kind == NUMBER || kind == BOTH) {
        locals.add(Opcodes.DOUBLE);
      } else {
        locals.add(Opcodes.TOP);
        locals.add(Opcodes.TOP);
      }
    }
    // Variables that no instruction uses do not count as the method's, and must not be mentioned.
    while (locals.get(locals.size() - 1) == Opcodes.TOP) {
      locals.remove(locals.size() - 1);
    }
    code.visitFrame(Opcodes.F_NEW, locals.size(), locals.toArray(), stack.length, stack);
    // Two blocks may begin at one place, but two descriptions may not.
    code.visitInsn(Opcodes.NOP);
  }
}
