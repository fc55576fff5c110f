package dev.selenode.runtime.syntax;

import java.util.List;

/** An expression of a Lua chunk. Every node knows the line errors at run time are reported for. */
public sealed interface Expr {
  /** The source line, from 1, as PUC Lua would report it for this node. */
  int line();

  /** {@code nil}, {@code true}, {@code false}, a number or a string (one char a byte). */
  record Constant(Object value, int line) implements Expr {}

  /** {@code ...} */
  record Vararg(int line) implements Expr {}

  /** A local variable, or one of an enclosing function; also the hidden {@code _ENV}. */
  record Local(LocalVariable variable, int line) implements Expr {}

  /** {@code table[key]}; a global name {@code x} is {@code _ENV.x}. */
  record Index(Expr table, Expr key, int line) implements Expr {}

  /** {@code function(args)}. */
  record Call(Expr function, List<Expr> arguments, int line) implements Expr {}

  /**
   * {@code receiver:name(args)}. The line is the call's, {@code nameLine} the one on which looking
   * up the method fails.
   */
  record MethodCall(Expr receiver, String name, List<Expr> arguments, int line, int nameLine)
      implements Expr {}

  /** {@code function … end}. */
  record Function(FunctionBody body) implements Expr {
    @Override
    public int line() {
      return body.line();
    }
  }

  /** An arithmetic or comparison operation; the line is the operator's. */
  record Binary(BinaryOperator operator, Expr left, Expr right, int line) implements Expr {}

  /** {@code a .. b .. c}, flattened from its right-associative form. */
  record Concat(List<Expr> operands, int line) implements Expr {}

  /** {@code left and right}. */
  record And(Expr left, Expr right, int line) implements Expr {}

  /** {@code left or right}. */
  record Or(Expr left, Expr right, int line) implements Expr {}

  /** {@code not}, {@code -} or {@code #}. */
  record Unary(UnaryOperator operator, Expr operand, int line) implements Expr {}

  /** A parenthesised call or {@code ...}, cut to one value; other parentheses leave no node. */
  record Parenthesis(Expr inner, int line) implements Expr {}

  /** {@code {…}}; fields stand in source order. */
  record TableConstructor(List<Field> fields, int line) implements Expr {}

  /** One entry of a table constructor: {@code key} is null for a positional one. */
  record Field(Expr key, Expr value, int line) {}

  /** The operators of {@link Binary}. */
  enum BinaryOperator {
    ADD,
    SUBTRACT,
    MULTIPLY,
    DIVIDE,
    MODULO,
    POWER,
    EQUAL,
    NOT_EQUAL,
    LESS,
    LESS_EQUAL,
    GREATER,
    GREATER_EQUAL
  }

  /** The operators of {@link Unary}. */
  enum UnaryOperator {
    NOT,
    NEGATE,
    LENGTH
  }
}
