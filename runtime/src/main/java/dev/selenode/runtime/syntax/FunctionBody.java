package dev.selenode.runtime.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * A function as written: parameters, block, lines. Filled by the parser while it reads the
 * function, constant afterwards. A chunk is a vararg function without parameters whose one outside
 * variable is {@code _ENV}.
 */
public final class FunctionBody {
  private final FunctionBody outer;
  private final String name;
  private final int line;
  private final List<LocalVariable> parameters = new ArrayList<>();
  private boolean method;
  private boolean vararg;
  private Block block;
  private int endLine;

  FunctionBody(FunctionBody outer, String name, int line) {
    this.outer = outer;
    this.name = name;
    this.line = line;
  }

  /** The enclosing function, or null for the pseudo function that declares {@code _ENV}. */
  public FunctionBody outer() {
    return outer;
  }

  /**
   * What it is declared as, such as {@code c} for {@code function a.b:c()}; null without a name.
   */
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

  /** The parameters in order; {@code self} comes first in a method. */
  public List<LocalVariable> parameters() {
    return parameters;
  }

  /** Whether it was declared with a colon, so that its first parameter is the hidden self. */
  public boolean method() {
    return method;
  }

  public boolean vararg() {
    return vararg;
  }

  public Block block() {
    return block;
  }

  void declareMethod() {
    method = true;
  }

  void declareVararg() {
    vararg = true;
  }

  void close(Block body, int lastLine) {
    block = body;
    endLine = lastLine;
  }
}
