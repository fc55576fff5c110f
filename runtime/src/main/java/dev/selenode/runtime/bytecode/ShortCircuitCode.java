package dev.selenode.runtime.bytecode;

import dev.selenode.runtime.syntax.Expr;
import dev.selenode.runtime.syntax.Expr.BinaryOperator;

/**
 * Code for the value of {@code and} and {@code or}. Of a left operand only what the whole may turn
 * out to be is ever made: {@code a < b and x or y} makes no boolean.
 */
final class ShortCircuitCode {
  private final FunctionCode code;
  private final ExpressionCode expressions;
  private final ConditionCode conditions;

  ShortCircuitCode(FunctionCode code, ExpressionCode expressions, ConditionCode conditions) {
    this.code = code;
    this.expressions = expressions;
    this.conditions = conditions;
  }

  void and(Expr.And e, int target) {
    Jumps end = new Jumps();
    endIf(false, e.left(), target, end);
    expressions.to(e.right(), target);
    end.placeHere(code);
  }

  void or(Expr.Or e, int target) {
    Jumps end = new Jumps();
    endIf(true, e.left(), target, end);
    expressions.to(e.right(), target);
    end.placeHere(code);
  }

  /** If the truth of {@code e} is {@code when}, goes to {@code end} with its value, else on. */
  private void endIf(boolean when, Expr e, int target, Jumps end) {
    if (e instanceof Expr.And and) {
      endIf(when, and.left(), and.right(), when, target, end);
    } else if (e instanceof Expr.Or or) {
      endIf(when, or.left(), or.right(), !when, target, end);
    } else if (isBoolean(e)) {
      Jumps on = new Jumps();
      conditions.jumpIf(e, !when, on);
      code.emit(e.line(), Op.LOADK, target, code.constant(when), 0);
      end.add(code, code.emit(e.line(), Op.JMP, 0, 0, 0));
      on.placeHere(code);
    } else if (e instanceof Expr.Constant c) {
      if (truth(c) == when) {
        expressions.to(e, target);
        end.add(code, code.emit(e.line(), Op.JMP, 0, 0, 0));
      }
    } else {
      expressions.to(e, target);
      end.add(code, code.emit(e.line(), when ? Op.JT : Op.JF, target, 0, 0));
    }
  }

  /** The two operands of {@code and} or {@code or}, of which both have to be so, or either. */
  private void endIf(boolean when, Expr left, Expr right, boolean both, int target, Jumps end) {
    if (both) {
      Jumps on = new Jumps();
      conditions.jumpIf(left, !when, on);
      endIf(when, right, target, end);
      on.placeHere(code);
    } else {
      endIf(when, left, target, end);
      endIf(when, right, target, end);
    }
  }

  private static boolean isBoolean(Expr e) {
    return (e instanceof Expr.Unary u && u.operator() == Expr.UnaryOperator.NOT)
        || (e instanceof Expr.Binary b && b.operator().compareTo(BinaryOperator.EQUAL) >= 0);
  }

  private static boolean truth(Expr.Constant c) {
    return c.value() != null && c.value() != Boolean.FALSE;
  }
}
