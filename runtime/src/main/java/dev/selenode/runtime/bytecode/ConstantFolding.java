package dev.selenode.runtime.bytecode;

import dev.selenode.runtime.syntax.Expr;

/** Arithmetic on numerals, done once. */
final class ConstantFolding {
  private ConstantFolding() {}

  /** The number a numeral or its negation stands for, else null. */
  static Double number(Expr e) {
    if (e instanceof Expr.Constant c) {
      return c.value() instanceof Double d ? d : null;
    }
    if (e instanceof Expr.Unary u && u.operator() == Expr.UnaryOperator.NEGATE) {
      Double d = number(u.operand());
      return d == null ? null : Double.valueOf(-d);
    }
    return null;
  }

  /** The result of an operation on two numerals, else null. */
  static Double fold(Expr.Binary e) {
    Double left = number(e.left());
    Double right = left == null ? null : number(e.right());
    if (right == null) {
      return null;
    }
    return switch (e.operator()) {
      case ADD -> left + right;
      case SUBTRACT -> left - right;
      case MULTIPLY -> left * right;
      case DIVIDE -> left / right;
      default -> null;
    };
  }
}
