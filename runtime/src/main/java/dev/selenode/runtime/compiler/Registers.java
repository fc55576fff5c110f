package dev.selenode.runtime.compiler;

import static dev.selenode.runtime.compiler.TypeFlow.BOTH;
import static dev.selenode.runtime.compiler.TypeFlow.NUMBER;
import static dev.selenode.runtime.compiler.TypeFlow.OBJECT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
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
  private final Double[] constants;
  private final Consumer<Double> pushConstant;
  private boolean entered;

  /**
   * @param fixed verification types of the variables in front of the registers
   * @param frameVariable from which of them on they have a value only while there is a frame
   * @param pushConstant writes code that pushes a constant as an object
   */
  Registers(
      MethodVisitor code,
      Object[] fixed,
      int frameVariable,
      int count,
      Consumer<Double> pushConstant) {
    this.code = code;
    this.fixed = fixed;
    this.frameVariable = frameVariable;
    this.state = new byte[count];
    this.constants = new Double[count];
    this.pushConstant = pushConstant;
  }

  /** Whether the function is past what it does before it gets its frame. */
  boolean entered() {
    return entered;
  }

  void setEntered(boolean entered) {
    this.entered = entered;
  }

  byte[] state() {
    return state;
  }

  void setState(byte[] newState) {
    state = newState.clone();
    Arrays.fill(constants, null);
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
      pushBox(r);
      code.visitInsn(Opcodes.DUP);
      code.visitVarInsn(Opcodes.ASTORE, objectVariable(r));
      state[r] = BOTH;
    } else {
      code.visitVarInsn(Opcodes.ALOAD, objectVariable(r));
    }
  }

  /**
   * As {@link #pushObject}, but the box is not kept: where it is passed to a function that the JVM
   * inlines, it need not be made, whatever other code does with boxes of its own.
   */
  void pushPassed(int r) {
    if (state[r] == NUMBER) {
      pushBox(r);
    } else {
      pushObject(r);
    }
  }

  private void pushBox(int r) {
    if (constants[r] == null) {
      pushDouble(r);
      box(code);
    } else {
      pushConstant.accept(constants[r]);
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
    constants[r] = null;
  }

  /** Pops a double into a register. */
  void popDouble(int r) {
    code.visitVarInsn(Opcodes.DSTORE, doubleVariable(r));
    state[r] = NUMBER;
    constants[r] = null;
  }

  /** Puts a constant into a register, of which there is an object already. */
  void setConstant(int r, Double value) {
    code.visitLdcInsn(value);
    popDouble(r);
    constants[r] = value;
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
    constants[to] = constants[from];
  }

  /** Makes sure that a register has an object. */
  void makeObject(int r) {
    if (state[r] == NUMBER) {
      pushObject(r);
      code.visitInsn(Opcodes.POP);
    }
  }

  /** Takes the double out of an object that is known to be one, and keeps both. */
  void unbox(int r) {
    code.visitVarInsn(Opcodes.ALOAD, objectVariable(r));
    unbox(code);
    code.visitVarInsn(Opcodes.DSTORE, doubleVariable(r));
    state[r] = BOTH;
  }

  /** Pushes whether an object is a number. */
  void pushIsDouble(int r) {
    code.visitVarInsn(Opcodes.ALOAD, objectVariable(r));
    code.visitTypeInsn(Opcodes.INSTANCEOF, DOUBLE_NAME);
  }

  static void unbox(MethodVisitor code) {
    code.visitTypeInsn(Opcodes.CHECKCAST, DOUBLE_NAME);
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, DOUBLE_NAME, "doubleValue", "()D", false);
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
    if (!entered) {
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
