package dev.selenode.runtime.compiler;

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
  private final Emission e;
  private final MethodVisitor m;
  private final Registers registers;
  private final TypeFlow types;
  private final CallPaths paths;
  private final RecursionEmitter recursion;

  CallEmitter(Emission emission, TypeFlow types) {
    this.e = emission;
    this.types = types;
    this.m = emission.code();
    this.registers = emission.registers();
    this.paths = new CallPaths(emission);
    this.recursion = emission.recursion() == null ? null : new RecursionEmitter(emission);
  }

  // --- calls ---------------------------------------------------------------------------------

  void call(int pc, long i) {
    int a = Instruction.a(i);
    int b = Instruction.b(i);
    CallPaths.Results results =
        new CallPaths.Results(pc, a, Instruction.c(i), types.numberGuess(pc));
    boolean byPath = recursion == null && !e.compact() && paths.canTake(results);
    if (recursion != null) {
      recursion.call(pc, i);
      if (e.recursion().numbers()) {
        return;
      }
    } else {
      e.storePc(pc);
      registers.makeObject(a);
      e.yielding(pc, () -> call(pc, a, b, e.liveness().across(pc), byPath ? results : null));
    }
    if (!byPath) {
      storeResults(results);
    }
  }

  /**
   * Calls what an instruction calls.
   *
   * @param taken where to put the results; null to leave them on the stack
   */
  private void call(int pc, int a, int b, BitSet live, CallPaths.Results taken) {
    int op = Instruction.op(e.prototype().code()[pc]);
    if (op == Op.CALL || op == Op.TAILCALL) {
      paths.call(a, a + 1, b, live, taken);
    } else if (opens(pc - 1)) {
      callOpened(a, b, live, taken);
    } else {
      callOpen(a, b, taken);
    }
  }

  /**
   * Whether an instruction leaves its open values for a call, in the register behind the others.
   */
  private boolean opens(int pc) {
    long i = e.prototype().code()[pc];
    int op = Instruction.op(i);
    int next = Instruction.op(e.prototype().code()[pc + 1]);
    return (op == Op.CALL || op == Op.CALLM)
        && Instruction.c(i) == Instruction.OPEN
        && !e.compact()
        && (next == Op.CALLM || next == Op.TAILCALLM);
  }

  /** Makes a call whose last arguments another has returned: one, as a rule. */
  private void callOpened(int a, int b, BitSet live, CallPaths.Results taken) {
    Label several = new Label();
    Label done = new Label();
    byte[] before = registers.state().clone();
    registers.pushObject(a + b + 1);
    m.visitTypeInsn(Opcodes.INSTANCEOF, OBJECTS);
    m.visitJumpInsn(Opcodes.IFNE, several);
    paths.call(a, a + 1, b + 1, live, taken);
    m.visitJumpInsn(Opcodes.GOTO, done);
    m.visitLabel(several);
    registers.setState(before);
    BitSet needed = (BitSet) live.clone();
    needed.set(a, a + b + 2);
    registers.visitFrame(needed);
    storeOpen(a + b + 1);
    callOpen(a, b, taken);
    m.visitLabel(done);
    paths.visitFrame(live, taken);
  }

  /** Puts what a call returned into the frame, for the next one to take. */
  private void storeOpen(int register) {
    e.pushFrame();
    registers.pushObject(register);
    e.invoke("Multi", "all", "(" + OBJECT + ")" + OBJECTS);
    m.visitFieldInsn(Opcodes.PUTFIELD, INTERPRETER + "Frame", "open", OBJECTS);
  }

  private void callOpen(int a, int b, CallPaths.Results taken) {
    e.pushState();
    e.pushFrame();
    registers.pushObject(a);
    e.pushArray(a + 1, b);
    e.invoke("CompiledCalls", "callOpen", "(" + STATE + FRAME + OBJECT + OBJECTS + ")" + OBJECT);
    if (taken != null) {
      paths.take(taken);
    }
  }

  /** Pops the results of a call into registers. */
  private void storeResults(CallPaths.Results results) {
    int a = results.register();
    if (paths.canTake(results)) {
      paths.take(results);
    } else if (results.count() == 0) {
      m.visitInsn(Opcodes.POP);
    } else if (results.count() == 1) {
      e.invoke("Multi", "first", "(" + OBJECT + ")" + OBJECT);
      registers.popObject(a);
    } else {
      registers.popObject(a);
      if (!opens(results.pc())) {
        storeOpen(a);
      }
    }
  }

  /** The call of a generic loop's iterator. */
  void iterate(int pc, long i) {
    int a = Instruction.a(i);
    e.storePc(pc);
    registers.makeObject(a);
    e.yielding(pc, () -> paths.call(a, a + 1, 2, e.liveness().across(pc), null));
    storeResults(new CallPaths.Results(pc, a + 3, Instruction.b(i), -1));
  }

  // --- returns -------------------------------------------------------------------------------

  /**
   * A call in tail position stays a call on the Java stack as long as that has room; then the
   * interpreter takes over, whose frames really are replaced.
   */
  void tailCall(int pc, long i) {
    int a = Instruction.a(i);
    int b = Instruction.b(i);
    registers.makeObject(a);
    e.pushState();
    e.pushFrame();
    e.invoke("CompiledCalls", "room", "(" + STATE + FRAME + ")Z");
    Label noRoom = e.exits().guessFailed(pc, -1, e.liveness().in(pc));
    if (opens(pc - 1)) {
      Label room = new Label();
      m.visitJumpInsn(Opcodes.IFNE, room);
      storeOpen(a + b + 1);
      m.visitJumpInsn(Opcodes.GOTO, noRoom);
      m.visitLabel(room);
      BitSet needed = new BitSet();
      needed.set(a, a + b + 2);
      registers.visitFrame(needed);
    } else {
      m.visitJumpInsn(Opcodes.IFEQ, noRoom);
    }
    e.storePc(pc);
    e.pushFrame();
    registers.pushObject(a);
    e.invoke("CompiledCalls", "beginTail", "(" + FRAME + OBJECT + ")V");
    e.yielding(pc, () -> call(pc, a, b, FunctionEmitter.NONE, null));
    finish();
  }

  void leave(int pc, int op, int a, int b) {
    if (recursion != null && recursion.leave(pc, op, a)) {
      return;
    }
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
