package dev.selenode.runtime.compiler;

import static dev.selenode.runtime.compiler.FunctionEmitter.OBJECT;

import dev.selenode.runtime.bytecode.Instruction;
import dev.selenode.runtime.bytecode.Op;
import dev.selenode.runtime.bytecode.Prototype;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Writes block after block; control flow is done here, the rest by an emitter for each kind. */
final class InstructionEmitter {
  private final Emission e;
  private final ControlFlow flow;
  private final TypeFlow types;
  private final Frameless frameless;
  private final Prologue prologue;
  private final Prototype prototype;
  private final MethodVisitor m;
  private final Registers registers;
  private final OperatorEmitter operators;
  private final AccessEmitter accesses;
  private final CallEmitter calls;
  private final LoopEmitter loops;
  private final Label[] labels;
  private final List<Edge> edges = new ArrayList<>();

  /** A way to a block on which registers change how they are kept. */
  private record Edge(Label label, byte[] state, boolean entered, int target) {}

  InstructionEmitter(Emission emission, TypeFlow types, Frameless frameless, Prologue prologue) {
    this.e = emission;
    this.flow = emission.flow();
    this.types = types;
    this.frameless = frameless;
    this.prologue = prologue;
    this.prototype = emission.prototype();
    this.m = emission.code();
    this.registers = emission.registers();
    this.operators = new OperatorEmitter(emission, this);
    this.accesses = new AccessEmitter(emission);
    this.calls = new CallEmitter(emission, types);
    this.loops = new LoopEmitter(emission, this);
    this.labels = new Label[flow.length()];
  }

  void writeAll() {
    if (flow.order()[0] != flow.entry()) {
      jump(Opcodes.GOTO, flow.entry());
    }
    boolean falls = flow.order()[0] == flow.entry();
    int line = -1;
    for (int pc : flow.order()) {
      if (flow.leader(pc)) {
        begin(pc, falls);
      } else {
        enterFor(pc);
      }
      if (prototype.lineOf(pc) != line) {
        line = prototype.lineOf(pc);
        Label here = new Label();
        m.visitLabel(here);
        m.visitLineNumber(line, here);
      }
      write(pc);
      int[] next = flow.successors(pc);
      falls = next.length > 0 && next[0] == pc + 1 && !isGoto(pc);
    }
    for (int i = 0; i < edges.size(); i++) {
      edge(edges.get(i));
    }
  }

  private boolean isGoto(int pc) {
    int op = Instruction.op(prototype.code()[pc]);
    return op == Op.JMP || op == Op.LOOP;
  }

  private void begin(int pc, boolean falls) {
    if (falls) {
      convert(pc);
    }
    m.visitLabel(label(pc));
    registers.setState(types.in(pc));
    registers.setEntered(!frameless.has(pc));
    registers.visitFrame(e.liveness().in(pc));
  }

  private Label label(int pc) {
    if (labels[pc] == null) {
      labels[pc] = new Label();
    }
    return labels[pc];
  }

  // --- ways between blocks -------------------------------------------------------------------

  /** Jumps to a block, with registers kept as it wants them. */
  void jump(int opcode, int target) {
    if (matches(target)) {
      m.visitJumpInsn(opcode, label(target));
    } else if (opcode == Opcodes.GOTO) {
      convert(target);
      m.visitJumpInsn(Opcodes.GOTO, label(target));
    } else {
      byte[] state = registers.state().clone();
      Edge edge = new Edge(new Label(), state, registers.entered(), target);
      edges.add(edge);
      m.visitJumpInsn(opcode, edge.label);
    }
  }

  private void edge(Edge edge) {
    m.visitLabel(edge.label);
    registers.setState(edge.state);
    registers.setEntered(edge.entered);
    registers.visitFrame(e.liveness().in(edge.target));
    convert(edge.target);
    m.visitJumpInsn(Opcodes.GOTO, label(edge.target));
  }

  /** Makes the frame, if there is none and the next instruction is one that needs it. */
  private void enterFor(int pc) {
    if (!registers.entered() && !frameless.has(pc)) {
      prologue.enterLate(pc, e.liveness().in(pc));
    }
  }

  private boolean matches(int target) {
    if (!registers.entered() && !frameless.has(target)) {
      return false;
    }
    byte[] wanted = types.in(target);
    BitSet live = e.liveness().in(target);
    for (int r = live.nextSetBit(0); r >= 0; r = live.nextSetBit(r + 1)) {
      byte have = registers.state()[r];
      if (have != wanted[r] && have != TypeFlow.BOTH) {
        return false;
      }
    }
    return true;
  }

  private void convert(int target) {
    enterFor(target);
    byte[] wanted = types.in(target);
    BitSet live = e.liveness().in(target);
    for (int r = live.nextSetBit(0); r >= 0; r = live.nextSetBit(r + 1)) {
      byte have = registers.state()[r];
      if (have == wanted[r] || have == TypeFlow.BOTH) {
        continue;
      }
      if (wanted[r] == TypeFlow.OBJECT) {
        registers.pushObject(r);
        m.visitInsn(Opcodes.POP);
      } else if (wanted[r] == TypeFlow.NUMBER) {
        registers.pushIsDouble(r);
        int guess = TypeFlow.headerGuess(prototype, target, r);
        m.visitJumpInsn(Opcodes.IFEQ, e.exits().guessFailed(target, guess, live));
        registers.unbox(r);
      }
    }
  }

  // --- instructions --------------------------------------------------------------------------

  private void write(int pc) {
    long i = prototype.code()[pc];
    int a = Instruction.a(i);
    int b = Instruction.b(i);
    int op = Instruction.op(i);
    switch (op) {
      case Op.MOVE -> registers.move(b, a);
      case Op.LOADK -> loadConstant(a, prototype.constants()[b]);
      case Op.LOADNIL -> {
        for (int r = a; r < a + b; r++) {
          m.visitInsn(Opcodes.ACONST_NULL);
          registers.popObject(r);
        }
      }
      case Op.JMP -> jump(Opcodes.GOTO, b);
      case Op.LOOP -> {
        e.safepoint(pc);
        jump(Opcodes.GOTO, b);
      }
      case Op.JT, Op.JF -> {
        if (registers.isNumber(a)) {
          if (op == Op.JT) {
            jump(Opcodes.GOTO, b);
            deadEnd();
          }
        } else {
          registers.pushObject(a);
          e.invoke("CompiledOps", "truth", "(" + OBJECT + ")Z");
          jump(op == Op.JT ? Opcodes.IFNE : Opcodes.IFEQ, b);
        }
      }
      case Op.NEWCELL, Op.GETCELL, Op.SETCELL, Op.GETUP, Op.GETUPCELL, Op.SETUPCELL ->
          accesses.variable(op, a, b);
      case Op.GETGLOBAL, Op.SETGLOBAL, Op.GETFIELD, Op.SETFIELD, Op.SELF ->
          accesses.field(pc, op, i);
      case Op.GETINDEX, Op.SETINDEX -> accesses.index(pc, op, i);
      case Op.NEWTABLE, Op.SETLIST, Op.SETLISTM, Op.CLOSURE, Op.VARARG, Op.VARARGM ->
          accesses.constructor(pc, op, i);
      case Op.CALL, Op.CALLM -> calls.call(pc, i);
      case Op.TAILCALL, Op.TAILCALLM -> calls.tailCall(pc, i);
      case Op.RETURN, Op.RETURNM, Op.RETURN0, Op.RETURN1 -> calls.leave(pc, op, a, b);
      case Op.TFORCALL -> calls.iterate(pc, i);
      case Op.TFORLOOP -> loops.nextIteration(pc, a, b);
      case Op.FORPREP -> loops.prepare(pc, a, b);
      case Op.FORLOOP -> loops.next(pc, a, b);
      default -> {
        if (op >= Op.JEQ && op <= Op.JNGEK) {
          operators.compare(pc, op, i);
        } else {
          operators.operator(pc, op, i);
        }
      }
    }
  }

  /** After an unconditional jump in the middle of a block: the verifier wants a frame there. */
  private void deadEnd() {
    m.visitLabel(new Label());
    registers.visitFrame(FunctionEmitter.NONE);
    // Never reached; the values that the block's rest expects need not exist.
    m.visitInsn(Opcodes.ACONST_NULL);
    m.visitInsn(Opcodes.ATHROW);
    m.visitLabel(new Label());
    registers.visitFrame(registers.state(), liveOf(registers.state()));
  }

  private static BitSet liveOf(byte[] state) {
    BitSet live = new BitSet();
    for (int r = 0; r < state.length; r++) {
      live.set(r, state[r] != TypeFlow.UNKNOWN);
    }
    return live;
  }

  private void loadConstant(int a, Object value) {
    if (value instanceof Double d) {
      registers.setConstant(a, d);
      return;
    }
    if (value instanceof Boolean truth) {
      String name = truth ? "TRUE" : "FALSE";
      m.visitFieldInsn(Opcodes.GETSTATIC, "java/lang/Boolean", name, "Ljava/lang/Boolean;");
    } else if (value == null) {
      m.visitInsn(Opcodes.ACONST_NULL);
    } else {
      e.function().pushData(m, value);
    }
    registers.popObject(a);
  }
}
