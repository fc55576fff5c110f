package dev.selenode.runtime.compiler;

import static dev.selenode.runtime.compiler.FunctionEmitter.CLOSURE;
import static dev.selenode.runtime.compiler.FunctionEmitter.FRAME;
import static dev.selenode.runtime.compiler.FunctionEmitter.INTERPRETER;
import static dev.selenode.runtime.compiler.FunctionEmitter.OBJECT;
import static dev.selenode.runtime.compiler.FunctionEmitter.OBJECTS;
import static dev.selenode.runtime.compiler.FunctionEmitter.STATE;

import dev.selenode.runtime.bytecode.Instruction;
import dev.selenode.runtime.bytecode.Op;
import java.util.BitSet;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Calls and returns. */
final class CallEmitter {
  private static final String BODY = INTERPRETER + "CompiledBody";
  private static final String BUILTIN = INTERPRETER + "Builtin";

  private final Emission e;
  private final MethodVisitor m;
  private final Registers registers;

  CallEmitter(Emission emission) {
    this.e = emission;
    this.m = emission.code();
    this.registers = emission.registers();
  }

  // --- calls ---------------------------------------------------------------------------------

  void call(int pc, long i) {
    int a = Instruction.a(i);
    int b = Instruction.b(i);
    boolean open = Instruction.op(i) == Op.CALLM;
    e.storePc(pc);
    box(a, open ? 0 : b + 1);
    e.yielding(
        pc,
        () -> {
          if (open) {
            pushOpenCall(a, b);
          } else {
            pushCall(a, a + 1, b, e.liveness().across(pc));
          }
        });
    storeResults(a, Instruction.c(i));
  }

  /** Boxes what is about to be passed, so that the ways of a call begin with equal variables. */
  private void box(int first, int count) {
    for (int r = first; r < first + count; r++) {
      registers.pushObject(r);
      m.visitInsn(Opcodes.POP);
    }
  }

  private void pushOpenCall(int a, int b) {
    e.pushState();
    e.pushFrame();
    registers.pushObject(a);
    e.pushArray(a + 1, b);
    e.invoke("CompiledCalls", "callOpen", "(" + STATE + FRAME + OBJECT + OBJECTS + ")" + OBJECT);
  }

  /**
   * Pushes the results of a call. Compiled functions and builtins are called from here, so that the
   * JVM sees at each place which it is and can inline it.
   */
  private void pushCall(int function, int first, int count, BitSet live) {
    BitSet needed = (BitSet) live.clone();
    needed.set(function);
    needed.set(first, first + count);
    String arguments = count <= 3 ? OBJECT.repeat(count) : OBJECTS;
    String name = count <= 3 ? "call" + count : "callN";
    Label notCompiled = new Label();
    Label other = new Label();
    Label done = new Label();

    registers.pushObject(function);
    e.invoke("CompiledCalls", "body", "(" + OBJECT + ")L" + BODY + ";");
    m.visitInsn(Opcodes.DUP);
    m.visitJumpInsn(Opcodes.IFNULL, notCompiled);
    e.pushState();
    registers.pushObject(function);
    m.visitTypeInsn(Opcodes.CHECKCAST, INTERPRETER + "Closure");
    pushArguments(first, count);
    m.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL, BODY, name, "(" + STATE + CLOSURE + arguments + ")" + OBJECT, false);
    m.visitJumpInsn(Opcodes.GOTO, done);

    m.visitLabel(notCompiled);
    registers.visitFrame(needed, BODY);
    m.visitInsn(Opcodes.POP);
    registers.pushObject(function);
    m.visitTypeInsn(Opcodes.INSTANCEOF, BUILTIN);
    m.visitJumpInsn(Opcodes.IFEQ, other);
    registers.pushObject(function);
    m.visitTypeInsn(Opcodes.CHECKCAST, BUILTIN);
    m.visitInsn(Opcodes.DUP);
    e.pushState();
    m.visitInsn(Opcodes.SWAP);
    String running = "L" + INTERPRETER + "LuaFunction;";
    e.invoke("CompiledCalls", "running", "(" + STATE + running + ")V");
    e.keepArguments(first, count);
    e.pushState();
    pushArguments(first, count);
    m.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL, BUILTIN, name, "(" + STATE + arguments + ")" + OBJECT, false);
    m.visitJumpInsn(Opcodes.GOTO, done);

    m.visitLabel(other);
    registers.visitFrame(needed);
    e.keepArguments(first, count);
    e.pushState();
    registers.pushObject(function);
    pushArguments(first, count);
    e.invoke("CompiledCalls", name, "(" + STATE + OBJECT + arguments + ")" + OBJECT);
    m.visitLabel(done);
    registers.visitFrame(needed, Registers.OBJECT_NAME);
  }

  private void pushArguments(int first, int count) {
    if (count > 3) {
      e.pushArray(first, count);
    } else {
      for (int r = first; r < first + count; r++) {
        registers.pushObject(r);
      }
    }
  }

  /** Pops the results of a call into registers. */
  private void storeResults(int a, int wanted) {
    if (wanted == 0) {
      m.visitInsn(Opcodes.POP);
    } else if (wanted == 1) {
      e.invoke("Multi", "first", "(" + OBJECT + ")" + OBJECT);
      registers.popObject(a);
    } else if (wanted == Instruction.OPEN) {
      e.invoke("Multi", "all", "(" + OBJECT + ")" + OBJECTS);
      e.pushFrame();
      m.visitInsn(Opcodes.SWAP);
      m.visitFieldInsn(Opcodes.PUTFIELD, INTERPRETER + "Frame", "open", OBJECTS);
    } else {
      m.visitVarInsn(Opcodes.ASTORE, e.temporary());
      for (int n = 0; n < wanted; n++) {
        m.visitVarInsn(Opcodes.ALOAD, e.temporary());
        Emission.pushInt(m, n);
        e.invoke("Multi", "get", "(" + OBJECT + "I)" + OBJECT);
        registers.popObject(a + n);
      }
    }
  }

  /** The call of a generic loop's iterator. */
  void iterate(int pc, long i) {
    int a = Instruction.a(i);
    e.storePc(pc);
    box(a, 3);
    e.yielding(pc, () -> pushCall(a, a + 1, 2, e.liveness().across(pc)));
    storeResults(a + 3, Instruction.b(i));
  }

  // --- returns -------------------------------------------------------------------------------

  /**
   * A call in tail position stays a call on the Java stack as long as that has room; then the
   * interpreter takes over, whose frames really are replaced.
   */
  void tailCall(int pc, long i) {
    int a = Instruction.a(i);
    int b = Instruction.b(i);
    boolean open = Instruction.op(i) == Op.TAILCALLM;
    box(a, b + 1);
    e.pushState();
    e.pushFrame();
    e.invoke("CompiledCalls", "room", "(" + STATE + FRAME + ")Z");
    m.visitJumpInsn(Opcodes.IFEQ, e.exits().guessFailed(pc, -1, e.liveness().in(pc)));
    e.storePc(pc);
    e.pushFrame();
    registers.pushObject(a);
    e.invoke("CompiledCalls", "beginTail", "(" + FRAME + OBJECT + ")V");
    e.yielding(
        pc,
        () -> {
          if (open) {
            pushOpenCall(a, b);
          } else {
            pushCall(a, a + 1, b, FunctionEmitter.NONE);
          }
        });
    finish();
  }

  void leave(int op, int a, int b) {
    switch (op) {
      case Op.RETURN0 ->
          m.visitFieldInsn(Opcodes.GETSTATIC, INTERPRETER + "Multi", "NONE", OBJECTS);
      case Op.RETURN1 -> registers.pushObject(a);
      case Op.RETURN -> {
        e.pushArray(a, b);
        e.invoke("Multi", "of", "(" + OBJECTS + ")" + OBJECT);
      }
      default -> {
        e.pushState();
        e.pushFrame();
        e.pushArray(a, b);
        String type = "(" + STATE + FRAME + OBJECTS + ")" + OBJECTS;
        e.invoke("CompiledCalls", "openResults", type);
        e.invoke("Multi", "of", "(" + OBJECTS + ")" + OBJECT);
      }
    }
    finish();
  }

  /** Takes the frame off, unless the interpreter put it there, and returns what is on the stack. */
  private void finish() {
    if (!e.loop() && e.framed()) {
      e.pushState();
      e.pushFrame();
      m.visitFieldInsn(Opcodes.GETFIELD, INTERPRETER + "Frame", "caller", FRAME);
      m.visitFieldInsn(Opcodes.PUTFIELD, INTERPRETER + "LuaState", "frame", FRAME);
    }
    m.visitInsn(Opcodes.ARETURN);
  }
}
