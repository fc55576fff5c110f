package dev.selenode.runtime.compiler;

import static dev.selenode.runtime.compiler.FunctionEmitter.CLOSURE;
import static dev.selenode.runtime.compiler.FunctionEmitter.INTERPRETER;
import static dev.selenode.runtime.compiler.FunctionEmitter.OBJECT;
import static dev.selenode.runtime.compiler.FunctionEmitter.OBJECTS;
import static dev.selenode.runtime.compiler.FunctionEmitter.STATE;

import dev.selenode.runtime.bytecode.Instruction;
import java.util.BitSet;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The ways to make a call. Compiled functions and builtins are called right where the call is, so
 * that the JVM sees at each place which it is and can inline it. Numbers are boxed on each way
 * anew, and a result that is wanted as a number is unboxed at the end of each, as several results
 * are taken apart: what an inlined function takes or returns is never put together then.
 */
final class CallPaths {
  private static final String BODY = INTERPRETER + "CompiledBody";
  private static final String BUILTIN = INTERPRETER + "Builtin";

  private final Emission e;
  private final MethodVisitor m;
  private final Registers registers;

  /**
   * Where to put results.
   *
   * @param pc the call
   * @param register the first of them
   * @param guess the number of the guess that the only one is a number, or -1
   */
  record Results(int pc, int register, int count, int guess) {}

  CallPaths(Emission emission) {
    this.e = emission;
    this.m = emission.code();
    this.registers = emission.registers();
  }

  /**
   * Calls the function in a register.
   *
   * @param first the register of the first argument
   * @param live the registers needed afterwards
   * @param taken where to put the results; null to leave them on the stack
   */
  void call(int function, int first, int count, BitSet live, Results taken) {
    BitSet needed = (BitSet) live.clone();
    needed.set(function);
    needed.set(first, first + count);
    String arguments = count <= 3 ? OBJECT.repeat(count) : OBJECTS;
    String name = count <= 3 ? "call" + count : "callN";
    byte[] before = registers.state().clone();
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
    end(taken);
    m.visitJumpInsn(Opcodes.GOTO, done);

    registers.setState(before);
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
    end(taken);
    m.visitJumpInsn(Opcodes.GOTO, done);

    registers.setState(before);
    m.visitLabel(other);
    registers.visitFrame(needed);
    e.keepArguments(first, count);
    e.pushState();
    registers.pushObject(function);
    pushArguments(first, count);
    e.invoke("CompiledCalls", name, "(" + STATE + OBJECT + arguments + ")" + OBJECT);
    end(taken);
    m.visitLabel(done);
    visitFrame(live, taken);
  }

  private void pushArguments(int first, int count) {
    if (count > 3) {
      e.pushArray(first, count);
    } else {
      for (int r = first; r < first + count; r++) {
        registers.pushPassed(r);
      }
    }
  }

  private void end(Results taken) {
    if (taken != null) {
      take(taken);
    }
  }

  /** Describes what there is where the ways come together. */
  void visitFrame(BitSet live, Results taken) {
    if (taken == null) {
      registers.visitFrame(live, Registers.OBJECT_NAME);
    } else {
      BitSet needed = (BitSet) live.clone();
      needed.set(taken.register, taken.register + taken.count);
      registers.visitFrame(needed);
    }
  }

  /** Whether results are to be taken apart. */
  boolean canTake(Results results) {
    return results.guess >= 0 || (results.count > 1 && results.count != Instruction.OPEN);
  }

  /** Pops results into registers. */
  void take(Results results) {
    if (results.guess >= 0) {
      takeNumber(results);
      return;
    }
    m.visitVarInsn(Opcodes.ASTORE, e.temporary());
    for (int n = 0; n < results.count; n++) {
      m.visitVarInsn(Opcodes.ALOAD, e.temporary());
      Emission.pushInt(m, n);
      e.invoke("Multi", "get", "(" + OBJECT + "I)" + OBJECT);
      registers.popObject(results.register + n);
    }
  }

  /** Pops a result as a number, or leaves it to the interpreter to use what it is. */
  private void takeNumber(Results taken) {
    int a = taken.register;
    int next = taken.pc + 1;
    e.invoke("Multi", "first", "(" + OBJECT + ")" + OBJECT);
    registers.popObject(a);
    registers.pushIsDouble(a);
    Label failed = e.exits().guessFailed(next, taken.guess, e.liveness().in(next));
    m.visitJumpInsn(Opcodes.IFEQ, failed);
    registers.unbox(a);
    registers.state()[a] = TypeFlow.NUMBER;
  }
}
