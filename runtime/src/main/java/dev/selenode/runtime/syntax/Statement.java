package dev.selenode.runtime.syntax;

import java.util.List;

/** A statement of a Lua chunk. */
public sealed interface Statement {
  /** The line the statement begins on, from 1; loops with {@code for} differ. */
  int line();

  /** {@code local a, b = x, y}. */
  record LocalDeclaration(List<LocalVariable> variables, List<Expr> values, int line)
      implements Statement {}

  /** {@code local function f … end}: the variable is in scope inside the body. */
  record LocalFunction(LocalVariable variable, FunctionBody body, int line) implements Statement {}

  /** {@code a, t.x = x, y}; also {@code function t.f() end}. Targets are Local or Index. */
  record Assignment(List<Expr> targets, List<Expr> values, int line) implements Statement {}

  /** A call for its effect: {@link Expr.Call} or {@link Expr.MethodCall}. */
  record CallStatement(Expr call, int line) implements Statement {}

  /** {@code do … end}. */
  record Do(Block body, int line) implements Statement {}

  /** {@code while condition do … end}. */
  record While(Expr condition, Block body, int line) implements Statement {}

  /** {@code repeat … until condition}: the condition sees the locals of the body. */
  record Repeat(Block body, Expr condition, int line) implements Statement {}

  /** {@code if … elseif … else … end}; {@code otherwise} is null where there is no else. */
  record If(List<Branch> branches, Block otherwise, int line) implements Statement {}

  /** One condition of an {@link If} with its block. */
  record Branch(Expr condition, Block body) {}

  /**
   * {@code for i = start, limit, step do … end}; {@code step} is null when left out. The line is
   * that of the {@code do}, for which PUC reports bounds that are no numbers.
   */
  record NumericFor(LocalVariable variable, Expr start, Expr limit, Expr step, Block body, int line)
      implements Statement {}

  /**
   * {@code for a, b in explist do … end}. The line is the one {@code explist} begins on, for which
   * PUC reports a failing iterator.
   */
  record GenericFor(List<LocalVariable> variables, List<Expr> values, Block body, int line)
      implements Statement {}

  /** {@code return explist}. */
  record Return(List<Expr> values, int line) implements Statement {}

  /** {@code break}. */
  record Break(int line) implements Statement {}

  /** {@code goto name}, resolved. */
  record Goto(Label target, int line) implements Statement {}

  /** {@code ::name::}. */
  record LabelMark(Label label, int line) implements Statement {}
}
