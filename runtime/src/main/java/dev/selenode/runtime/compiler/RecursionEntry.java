package dev.selenode.runtime.compiler;

import static dev.selenode.runtime.compiler.FunctionEmitter.CLOSURE;
import static dev.selenode.runtime.compiler.FunctionEmitter.INTERPRETER;
import static dev.selenode.runtime.compiler.FunctionEmitter.OBJECT;
import static dev.selenode.runtime.compiler.FunctionEmitter.STATE;

import dev.selenode.runtime.bytecode.Prototype;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What others call a recursive function by: enters the code that does without frames if arguments
 * and room are as that expects, and has the interpreter go on when the code is left before its end.
 */
final class RecursionEntry {
  private final FunctionEmitter function;
  private final MethodVisitor m;
  private final Prototype prototype;
  private final Recursion recursion;
  private final int parameters;
  private final Label refused = new Label();

  RecursionEntry(
      FunctionEmitter function, MethodVisitor code, Prototype prototype, Recursion recursion) {
    this.function = function;
    this.m = code;
    this.prototype = prototype;
    this.recursion = recursion;
    this.parameters = prototype.parameterCount();
  }

  void write() {
    Label[] unexpected = new Label[parameters];
    for (int i = 0; i < parameters; i++) {
      if (recursion.isNumber(i)) {
        unexpected[i] = new Label();
        m.visitVarInsn(Opcodes.ALOAD, 2 + i);
        m.visitTypeInsn(Opcodes.INSTANCEOF, Registers.DOUBLE_NAME);
        m.visitJumpInsn(Opcodes.IFEQ, unexpected[i]);
      }
    }
    int room = 2 + parameters;
    m.visitVarInsn(Opcodes.ALOAD, 0);
    invoke("room", "(" + STATE + ")I");
    m.visitInsn(Opcodes.DUP);
    m.visitVarInsn(Opcodes.ISTORE, room);
    m.visitJumpInsn(Opcodes.IFLE, refused);
    enter(room);
    for (int i = 0; i < parameters; i++) {
      if (unexpected[i] != null) {
        m.visitLabel(unexpected[i]);
        visitFrame();
        m.visitVarInsn(Opcodes.ALOAD, 1);
        Emission.pushInt(m, Prologue.parameterGuess(prototype, i));
        invoke("unexpected", "(" + CLOSURE + "I)V");
        m.visitJumpInsn(Opcodes.GOTO, refused);
      }
    }
    m.visitLabel(refused);
    visitFrame();
    Prologue.interpretInstead(m, parameters, false);
    m.visitMaxs(0, 0);
    m.visitEnd();
  }

  private void enter(int room) {
    Label start = new Label();
    Label end = new Label();
    Label left = new Label();
    m.visitTryCatchBlock(start, end, left, Exits.FRAMES_NEEDED);
    m.visitLabel(start);
    m.visitVarInsn(Opcodes.ALOAD, 0);
    m.visitVarInsn(Opcodes.ALOAD, 1);
    m.visitVarInsn(Opcodes.ILOAD, room);
    for (int i = 0; i < parameters; i++) {
      m.visitVarInsn(Opcodes.ALOAD, 2 + i);
      if (recursion.isNumber(i)) {
        Registers.unbox(m);
      }
    }
    function.invokeCode(m);
    m.visitLabel(end);
    if (recursion.numbers()) {
      Registers.box(m);
    }
    m.visitInsn(Opcodes.ARETURN);
    m.visitLabel(left);
    visitFrame(Exits.FRAMES_NEEDED);
    m.visitVarInsn(Opcodes.ALOAD, 0);
    invoke("interpret", "(L" + Exits.FRAMES_NEEDED + ";" + STATE + ")" + OBJECT);
    m.visitInsn(Opcodes.ARETURN);
  }

  private void invoke(String name, String type) {
    m.visitMethodInsn(Opcodes.INVOKESTATIC, INTERPRETER + "RebuiltFrames", name, type, false);
  }

  private void visitFrame(Object... stack) {
    Object[] locals = new Object[2 + parameters];
    java.util.Arrays.fill(locals, Registers.OBJECT_NAME);
    locals[0] = INTERPRETER + "LuaState";
    locals[1] = INTERPRETER + "Closure";
    m.visitFrame(Opcodes.F_NEW, locals.length, locals, stack.length, stack);
  }
}
