package dev.selenode.runtime.compiler;

import dev.selenode.runtime.bytecode.Instruction;
import dev.selenode.runtime.bytecode.Op;
import dev.selenode.runtime.bytecode.Prototype;
import dev.selenode.runtime.interpreter.Closure;
import dev.selenode.runtime.value.Table;
import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * Of a function that calls nothing but itself, as far as can be guessed. Its calls do without
 * frames; arguments and results that are numbers go from one to the next as doubles. When a guess
 * fails or a limit is to be looked at, all of them are unwound, and the interpreter goes on with
 * frames that are made on the way.
 */
final class Recursion {
  private static final int MAX_PARAMETERS = 3;

  private final ControlFlow flow;
  private final byte[] entryTypes;
  private final IntPredicate generic;
  private final BitSet calls = new BitSet();
  private final TypeFlow types;
  private final boolean numbers;

  private Recursion(
      Closure function,
      ControlFlow flow,
      Liveness liveness,
      byte[] entryTypes,
      IntPredicate generic) {
    this.flow = flow;
    this.entryTypes = entryTypes;
    this.generic = generic;
    for (int pc : flow.order()) {
      calls.set(pc, isCall(function, pc));
    }
    TypeFlow guessed = new TypeFlow(flow, liveness, entryTypes, generic, calls::get);
    numbers = returnsNumbers(guessed);
    types = numbers ? guessed : new TypeFlow(flow, liveness, entryTypes, generic, pc -> false);
  }

  /**
   * The recursion of a function, or null if there is none, or something besides.
   *
   * @param function one closure of it, to see what its variables have as values
   * @param generic whether a guess has failed
   */
  static Recursion find(
      Closure function,
      ControlFlow flow,
      Liveness liveness,
      byte[] entryTypes,
      IntPredicate generic) {
    Prototype p = flow.prototype();
    if (p.isVararg() || p.parameterCount() > MAX_PARAMETERS || generic.test(depthGuess(p))) {
      return null;
    }
    Recursion found = new Recursion(function, flow, liveness, entryTypes, generic);
    return !found.calls.isEmpty() && found.isAll() ? found : null;
  }

  /** The number of the guess that calls of the function do not get too deep for the Java stack. */
  static int depthGuess(Prototype p) {
    return TypeFlow.headerGuess(p, p.code().length, 1);
  }

  /** The types of registers, with what the calls return. */
  TypeFlow types() {
    return types;
  }

  /** Whether the function is guessed to return one number. */
  boolean numbers() {
    return numbers;
  }

  /** Whether an instruction is guessed to call the function itself. */
  boolean calls(int pc) {
    return calls.get(pc);
  }

  /** Whether a parameter is guessed to be a number. */
  boolean isNumber(int parameter) {
    return entryTypes[parameter] == TypeFlow.NUMBER;
  }

  /** The type of the function's code: after state and closure, how many more calls have room. */
  String descriptor() {
    StringBuilder type = new StringBuilder("(");
    type.append(FunctionEmitter.STATE).append(FunctionEmitter.CLOSURE).append('I');
    for (int i = 0; i < flow.prototype().parameterCount(); i++) {
      type.append(isNumber(i) ? "D" : FunctionEmitter.OBJECT);
    }
    return type.append(')').append(numbers ? "D" : FunctionEmitter.OBJECT).toString();
  }

  // --- what is guessed -----------------------------------------------------------------------

  private boolean isAll() {
    for (int pc : flow.order()) {
      int op = Instruction.op(flow.prototype().code()[pc]);
      boolean loop = op == Op.LOOP || op == Op.FORLOOP || (op == Op.FORPREP && !generic.test(pc));
      if (!calls.get(pc) && !loop && !Frameless.onlyComputes(op, !generic.test(pc))) {
        return false;
      }
    }
    return true;
  }

  /** One number if some way to return certainly does, and no guess that another does failed. */
  private boolean returnsNumbers(TypeFlow guessed) {
    boolean some = false;
    for (int pc : flow.order()) {
      long i = flow.prototype().code()[pc];
      int op = Instruction.op(i);
      if (op == Op.RETURN1) {
        byte type = guessed.out(pc)[Instruction.a(i)];
        boolean number = type == TypeFlow.NUMBER || type == TypeFlow.BOTH;
        if (!number && generic.test(pc)) {
          return false;
        }
        some |= number;
      } else if (op == Op.RETURN || op == Op.RETURN0) {
        return false;
      }
    }
    return some;
  }

  private boolean isCall(Closure function, int pc) {
    long i = flow.prototype().code()[pc];
    if (Instruction.op(i) != Op.CALL
        || Instruction.c(i) == Instruction.OPEN
        || generic.test(pc)
        || valueOf(function, Instruction.a(i), pc) != function) {
      return false;
    }
    for (int given = Instruction.b(i); given < flow.prototype().parameterCount(); given++) {
      if (isNumber(given)) {
        return false;
      }
    }
    return true;
  }

  /** What a register has before an instruction if it comes from a variable, as things are now. */
  private Object valueOf(Closure function, int register, int before) {
    for (int pc = before; pc > 0 && !flow.leader(pc); ) {
      pc--;
      BitSet written = new BitSet();
      Effects.writes(flow.prototype(), pc, written);
      if (written.get(register)) {
        return loaded(function, pc);
      }
    }
    return null;
  }

  private Object loaded(Closure function, int pc) {
    long i = flow.prototype().code()[pc];
    int b = Instruction.b(i);
    int c = Instruction.c(i);
    return switch (Instruction.op(i)) {
      case Op.GETUP, Op.GETUPCELL -> function.upvalue(b);
      case Op.GETGLOBAL -> field(function.upvalue(c), b);
      case Op.GETFIELD -> field(valueOf(function, b, pc), c);
      default -> null;
    };
  }

  private Object field(Object table, int key) {
    return table instanceof Table t ? t.get(flow.prototype().constants()[key]) : null;
  }
}
