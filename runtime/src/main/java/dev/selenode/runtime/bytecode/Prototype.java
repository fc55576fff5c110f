package dev.selenode.runtime.bytecode;

/**
 * A compiled function, without the variables it closes over. Immutable but for the caches that the
 * engines keep in it; belongs to one state, since those remember the state's shapes.
 */
public final class Prototype {
  /** Where a closure finds a variable of an enclosing function when it is made. */
  public record Upvalue(String name, boolean fromRegister, int index, boolean cell) {}

  /** A local variable: its register, and from which instruction to which it is alive. */
  public record Local(String name, int register, int start, int end) {}

  private final Chunk chunk;
  private final String name;
  private final int line;
  private final int endLine;
  private final String[] parameterNames;
  private final boolean vararg;
  private final boolean method;
  private final int registers;
  private final long[] code;
  private final int[] lines;
  private final Object[] constants;
  private final Prototype[] children;
  private final Upvalue[] upvalues;
  private final Local[] locals;
  private Object engineData;

  Prototype(FunctionCode from, Prototype[] children) {
    this.chunk = from.chunk();
    this.name = from.body().name();
    this.line = from.body().line();
    this.endLine = from.body().endLine();
    this.parameterNames =
        from.body().parameters().stream().map(p -> p.name()).toArray(String[]::new);
    this.vararg = from.body().vararg();
    this.method = from.body().method();
    this.registers = from.maxRegisters();
    this.code = from.code();
    this.lines = from.lines();
    this.constants = from.constants();
    this.children = children;
    this.upvalues = from.upvalues();
    this.locals = from.locals();
  }

  /** The name messages show, such as {@code res://player.lua}. */
  public String chunkName() {
    return chunk.name();
  }

  /** The chunk that it is written in. */
  public Chunk chunk() {
    return chunk;
  }

  /** What the function was declared as; null for a chunk, and for one without a name. */
  public String name() {
    return name;
  }

  /** The line of the word {@code function}; 0 for a chunk. */
  public int line() {
    return line;
  }

  public int endLine() {
    return endLine;
  }

  /** Parameter names in order, {@code self} included where it is one. */
  public String[] parameterNames() {
    return parameterNames.clone();
  }

  public int parameterCount() {
    return parameterNames.length;
  }

  public boolean isVararg() {
    return vararg;
  }

  /** Whether it was written with a colon, so that its first parameter is the hidden self. */
  public boolean isMethod() {
    return method;
  }

  /** How many registers a frame needs. */
  public int registers() {
    return registers;
  }

  /** The instructions; not to be changed. */
  public long[] code() {
    return code;
  }

  /** The source line of an instruction. */
  public int lineOf(int pc) {
    return lines[pc];
  }

  /** The constants; not to be changed. */
  public Object[] constants() {
    return constants;
  }

  /** The functions written inside this one; not to be changed. */
  public Prototype[] children() {
    return children;
  }

  /** The captured variables; not to be changed. */
  public Upvalue[] upvalues() {
    return upvalues;
  }

  /** The local variables in order of declaration; not to be changed. */
  public Local[] locals() {
    return locals;
  }

  /** What the engine that runs it keeps with it: inline caches, counters, compiled code. */
  public Object engineData() {
    return engineData;
  }

  public void setEngineData(Object data) {
    engineData = data;
  }
}
