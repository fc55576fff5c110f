package dev.selenode.runtime.syntax;

/**
 * A declared local variable or parameter; compared by identity. The parser notes what the code
 * generator needs to choose its storage: a variable that is captured and assigned after its
 * declaration lives in a cell, any other one in a register or is copied into the closure.
 */
public final class LocalVariable {
  private final String name;
  private final FunctionBody owner;
  private final int line;
  private boolean captured;
  private boolean reassigned;

  LocalVariable(String name, FunctionBody owner, int line) {
    this.name = name;
    this.owner = owner;
    this.line = line;
  }

  public String name() {
    return name;
  }

  /** The function that declares it. */
  public FunctionBody owner() {
    return owner;
  }

  public int line() {
    return line;
  }

  /** Whether an inner function mentions it. */
  public boolean captured() {
    return captured;
  }

  /** Whether anything but its declaration gives it a value. */
  public boolean reassigned() {
    return reassigned;
  }

  /** Whether closures must share it by reference. */
  public boolean needsCell() {
    return captured && reassigned;
  }

  void markCaptured() {
    captured = true;
  }

  void markReassigned() {
    reassigned = true;
  }
}
