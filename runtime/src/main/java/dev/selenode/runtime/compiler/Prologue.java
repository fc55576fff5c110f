package dev.selenode.runtime.compiler;

import static dev.selenode.runtime.compiler.FunctionEmitter.CLOSURE;
import static dev.selenode.runtime.compiler.FunctionEmitter.FRAME;
import static dev.selenode.runtime.compiler.FunctionEmitter.INTERPRETER;
import static dev.selenode.runtime.compiler.FunctionEmitter.OBJECT;
import static dev.selenode.runtime.compiler.FunctionEmitter.OBJECTS;
import static dev.selenode.runtime.compiler.FunctionEmitter.STATE;

import dev.selenode.runtime.bytecode.Prototype;
import java.util.BitSet;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What a compiled function does first: gets its frame and its registers. */
final class Prologue {
  private final MethodVisitor m;
  private final Prototype prototype;
  private final Registers registers;
  private final Exits exits;
  private final RecursionEmitter recursion;
  private final int frameVariable;
  private final int slots;
  private final boolean metered;
  private final boolean hides;
  private final int arguments;
  private final boolean array;

  /**
   * @param arguments JVM variables after the first two that hold arguments
   * @param array whether that is one array
   * @param hides whether the code, if metered, has registers that the frame has not at operators
   */
  Prologue(Emission e, int arguments, boolean array, boolean hides) {
    this.m = e.code();
    this.prototype = e.prototype();
    this.registers = e.registers();
    this.exits = e.exits();
    this.recursion = e.recursion() == null ? null : new RecursionEmitter(e);
    this.frameVariable = e.frameVariable();
    this.slots = e.slots();
    this.metered = e.kept() != null;
    this.hides = hides;
    this.arguments = arguments;
    this.array = array;
  }

  /** The number of the guess that a parameter is a number. */
  static int parameterGuess(Prototype p, int parameter) {
    return p.code().length + parameter;
  }

  /**
   * Of a call: a frame of its own, or the interpreter when the stack is deep.
   *
   * @param framed whether the frame is made now
   */
  void writeCall(byte[] types, BitSet live, boolean framed) {
    if (recursion != null) {
      recursion.begin();
      if (framed) {
        enterLate(0, live);
      }
      return;
    }
    if (framed) {
      enter();
    }
    registers.setEntered(framed);
    for (int i = 0; i < prototype.parameterCount(); i++) {
      pushArgument(i);
      registers.popObject(i);
    }
    for (int i = 0; i < prototype.parameterCount(); i++) {
      if (types[i] == TypeFlow.NUMBER && live.get(i)) {
        registers.pushIsDouble(i);
        Label failed = exits.guessFailed(0, parameterGuess(prototype, i), live);
        m.visitJumpInsn(Opcodes.IFEQ, failed);
        registers.unbox(i);
      }
    }
  }

  /** Makes the frame where the code has done without one so far, and now goes on to {@code pc}. */
  void enterLate(int pc, BitSet live) {
    if (recursion != null) {
      recursion.enter(pc, live);
      registers.setEntered(true);
      return;
    }
    pushEntered();
    m.visitJumpInsn(Opcodes.IFNULL, exits.guessFailed(pc, -1, live));
    registers.setEntered(true);
    if (metered) {
      beginKeeping();
    }
  }

  private void enter() {
    Label entered = new Label();
    pushEntered();
    m.visitJumpInsn(Opcodes.IFNONNULL, entered);
    interpretInstead(m, arguments, array);
    m.visitLabel(entered);
    visitArgumentFrame();
    if (metered) {
      beginKeeping();
    }
    if (prototype.isVararg()) {
      m.visitVarInsn(Opcodes.ALOAD, 0);
      m.visitVarInsn(Opcodes.ALOAD, frameVariable);
      m.visitVarInsn(Opcodes.ALOAD, 2);
      Emission.pushInt(m, prototype.parameterCount());
      String type = "(" + STATE + FRAME + OBJECTS + "I)V";
      m.visitMethodInsn(
          Opcodes.INVOKESTATIC, INTERPRETER + "CompiledFrames", "setVarargs", type, false);
    }
  }

  /** Makes the frame and pushes it, or null for the interpreter to take over. */
  private void pushEntered() {
    m.visitVarInsn(Opcodes.ALOAD, 0);
    m.visitVarInsn(Opcodes.ALOAD, 1);
    String enter = "(" + STATE + CLOSURE + ")" + FRAME;
    String name = metered ? "enterMetered" : "enter";
    m.visitMethodInsn(Opcodes.INVOKESTATIC, INTERPRETER + "CompiledFrames", name, enter, false);
    m.visitInsn(Opcodes.DUP);
    m.visitVarInsn(Opcodes.ASTORE, frameVariable);
  }

  /** Gets hold of the frame's registers, and has the frame say how far they can be trusted. */
  private void beginKeeping() {
    m.visitVarInsn(Opcodes.ALOAD, frameVariable);
    m.visitInsn(Opcodes.DUP);
    m.visitInsn(hides ? Opcodes.ICONST_1 : Opcodes.ICONST_0);
    m.visitFieldInsn(Opcodes.PUTFIELD, INTERPRETER + "Frame", "hides", "Z");
    String type = "(" + FRAME + ")" + OBJECTS;
    m.visitMethodInsn(
        Opcodes.INVOKESTATIC, INTERPRETER + "CompiledFrames", "registers", type, false);
    m.visitVarInsn(Opcodes.ASTORE, slots);
  }

  /**
   * Hands the call over to the interpreter.
   *
   * @param array whether the arguments are in one
   */
  static void interpretInstead(MethodVisitor m, int arguments, boolean array) {
    m.visitVarInsn(Opcodes.ALOAD, 0);
    m.visitVarInsn(Opcodes.ALOAD, 1);
    if (array) {
      m.visitVarInsn(Opcodes.ALOAD, 2);
    } else {
      Emission.pushInt(m, arguments);
      m.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Object");
      for (int i = 0; i < arguments; i++) {
        m.visitInsn(Opcodes.DUP);
        Emission.pushInt(m, i);
        m.visitVarInsn(Opcodes.ALOAD, 2 + i);
        m.visitInsn(Opcodes.AASTORE);
      }
    }
    String type = "(" + STATE + CLOSURE + OBJECTS + ")" + OBJECT;
    m.visitMethodInsn(
        Opcodes.INVOKESTATIC, INTERPRETER + "CompiledCalls", "interpret", type, false);
    m.visitInsn(Opcodes.ARETURN);
  }

  private void visitArgumentFrame() {
    Object[] locals = new Object[frameVariable + 1];
    locals[0] = INTERPRETER + "LuaState";
    locals[1] = INTERPRETER + "Closure";
    for (int i = 0; i < arguments; i++) {
      locals[2 + i] = array ? "[Ljava/lang/Object;" : "java/lang/Object";
    }
    locals[frameVariable] = INTERPRETER + "Frame";
    m.visitFrame(Opcodes.F_NEW, locals.length, locals, 0, new Object[0]);
    m.visitInsn(Opcodes.NOP);
  }

  private void pushArgument(int i) {
    if (!array) {
      m.visitVarInsn(Opcodes.ALOAD, 2 + i);
      return;
    }
    m.visitVarInsn(Opcodes.ALOAD, 2);
    Emission.pushInt(m, i);
    String type = "(" + OBJECTS + "I)" + OBJECT;
    m.visitMethodInsn(
        Opcodes.INVOKESTATIC, INTERPRETER + "CompiledFrames", "argument", type, false);
  }

  /** Of a loop that the interpreter has begun: its registers, if they are as expected. */
  void writeLoop(byte[] types, BitSet live) {
    registers.setEntered(true);
    Label refused = new Label();
    Label entered = new Label();
    if (metered) {
      beginKeeping();
    }
    for (int r = live.nextSetBit(0); r >= 0; r = live.nextSetBit(r + 1)) {
      m.visitVarInsn(Opcodes.ALOAD, frameVariable);
      m.visitFieldInsn(Opcodes.GETFIELD, INTERPRETER + "Frame", "registers", OBJECTS);
      Emission.pushInt(m, r);
      m.visitInsn(Opcodes.AALOAD);
      registers.popObject(r);
      if (types[r] == TypeFlow.NUMBER) {
        registers.pushIsDouble(r);
        m.visitJumpInsn(Opcodes.IFEQ, refused);
        registers.unbox(r);
      }
    }
    m.visitVarInsn(Opcodes.ALOAD, frameVariable);
    m.visitInsn(Opcodes.ICONST_1);
    m.visitFieldInsn(Opcodes.PUTFIELD, INTERPRETER + "Frame", "compiled", "Z");
    m.visitJumpInsn(Opcodes.GOTO, entered);
    m.visitLabel(refused);
    registers.visitFrame(FunctionEmitter.NONE);
    m.visitFieldInsn(Opcodes.GETSTATIC, INTERPRETER + "CompiledBody", "NOT_ENTERED", OBJECT);
    m.visitInsn(Opcodes.ARETURN);
    m.visitLabel(entered);
    registers.visitFrame(live);
  }
}
