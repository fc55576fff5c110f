package dev.selenode.runtime.bytecode;

import dev.selenode.runtime.bytecode.Prototype.Local;
import dev.selenode.runtime.bytecode.Prototype.Upvalue;
import dev.selenode.runtime.syntax.FunctionBody;
import dev.selenode.runtime.syntax.LocalVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One function while its code is written: instructions, constants, registers, variables. */
final class FunctionCode {
  private static final int MAX_REGISTERS = 250;
  private static final Object NIL = new Object();

  private final FunctionCode outer;
  private final FunctionBody body;
  private final Chunk chunk;
  private long[] code = new long[32];
  private int[] lines = new int[32];
  private int pc;
  private final List<Object> constants = new ArrayList<>();
  private final Map<Object, Integer> constantIndex = new HashMap<>();
  private final List<Upvalue> upvalues = new ArrayList<>();
  private final Map<LocalVariable, Integer> upvalueIndex = new HashMap<>();
  private final Map<LocalVariable, Integer> registerOf = new HashMap<>();
  private final List<Local> locals = new ArrayList<>();
  private final List<LocalVariable> active = new ArrayList<>();
  private final List<Integer> activeSince = new ArrayList<>();
  private int free;
  private int maxRegisters = 2;

  FunctionCode(FunctionCode outer, FunctionBody body, Chunk chunk) {
    this.outer = outer;
    this.body = body;
    this.chunk = chunk;
  }

  // --- instructions --------------------------------------------------------------------------

  int pc() {
    return pc;
  }

  int emit(int line, int op, int a, int b, int c) {
    if (pc == code.length) {
      code = Arrays.copyOf(code, pc * 2);
      lines = Arrays.copyOf(lines, pc * 2);
    }
    if (pc >= Instruction.MAX || b > Instruction.OPEN || c > Instruction.OPEN) {
      throw new CodeTooLarge("function too large", line);
    }
    code[pc] = Instruction.encode(op, a, b, c);
    lines[pc] = line;
    return pc++;
  }

  void patch(int at, int target) {
    code[at] = Instruction.withTarget(code[at], target);
  }

  int constant(Object value) {
    Object key = value == null ? NIL : value;
    Integer known = constantIndex.get(key);
    if (known == null) {
      known = constants.size();
      constants.add(value);
      constantIndex.put(key, known);
    }
    return known;
  }

  // --- registers -----------------------------------------------------------------------------

  /** The first register that holds neither a variable nor a temporary. */
  int free() {
    return free;
  }

  /** Takes {@code n} registers in a row and returns the first. */
  int take(int n) {
    int first = free;
    free += n;
    if (free > MAX_REGISTERS) {
      throw new CodeTooLarge("function or expression needs too many registers", line());
    }
    maxRegisters = Math.max(maxRegisters, free);
    return first;
  }

  /** Of the last instruction, or where there is none yet of the function. */
  private int line() {
    return Math.max(1, pc > 0 ? lines[pc - 1] : body.line());
  }

  /** Gives back all registers from {@code to} on. */
  void release(int to) {
    free = to;
  }

  // --- variables -----------------------------------------------------------------------------

  /** Makes a variable live from the next instruction on, in a register already taken. */
  void declare(LocalVariable variable, int register) {
    registerOf.put(variable, register);
    active.add(variable);
    activeSince.add(pc);
  }

  /** How many variables are alive: give it to {@link #endScope}. */
  int scope() {
    return active.size();
  }

  void endScope(int scope) {
    for (int i = active.size() - 1; i >= scope; i--) {
      LocalVariable variable = active.remove(i);
      int register = registerOf.get(variable);
      locals.add(new Local(variable.name(), register, activeSince.remove(i), pc));
      free = Math.min(free, register);
    }
  }

  boolean owns(LocalVariable variable) {
    return variable.owner() == body;
  }

  int register(LocalVariable variable) {
    return registerOf.get(variable);
  }

  /** The upvalue through which this function reaches a variable of an enclosing one. */
  int upvalue(LocalVariable variable) {
    Integer known = upvalueIndex.get(variable);
    if (known == null) {
      boolean direct = outer == null || outer.owns(variable);
      int from = outer == null ? 0 : direct ? outer.register(variable) : outer.upvalue(variable);
      boolean cell = variable.needsCell();
      known = upvalues.size();
      upvalues.add(new Upvalue(variable.name(), direct, from, cell));
      upvalueIndex.put(variable, known);
    }
    return known;
  }

  // --- the result ----------------------------------------------------------------------------

  FunctionBody body() {
    return body;
  }

  Chunk chunk() {
    return chunk;
  }

  int maxRegisters() {
    return maxRegisters;
  }

  long[] code() {
    return Arrays.copyOf(code, pc);
  }

  int[] lines() {
    return Arrays.copyOf(lines, pc);
  }

  Object[] constants() {
    return constants.toArray();
  }

  Upvalue[] upvalues() {
    return upvalues.toArray(new Upvalue[0]);
  }

  Local[] locals() {
    return locals.toArray(new Local[0]);
  }
}
