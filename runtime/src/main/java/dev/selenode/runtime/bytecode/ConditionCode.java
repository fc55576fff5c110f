package dev.selenode.runtime.bytecode;

import dev.selenode.runtime.syntax.Expr;
import dev.selenode.runtime.syntax.Expr.BinaryOperator;

/** Code for expressions that decide where to go. */
final class ConditionCode {
  private final FunctionCode code;
  private final ExpressionCode expressions;

  ConditionCode(FunctionCode code, ExpressionCode expressions) {
    this.code = code;
    this.expressions = expressions;
  }

  /** Goes to {@code to} if the truth of {@code e} is {@code when}, else on. */
  void jumpIf(Expr e, boolean when, Jumps to) {
    if (e instanceof Expr.Constant c) {
      if ((c.value() != null && c.value() != Boolean.FALSE) == when) {
        to.add(code, code.emit(e.line(), Op.JMP, 0, 0, 0));
      }
    } else if (e instanceof Expr.Unary u && u.operator() == Expr.UnaryOperator.NOT) {
      jumpIf(u.operand(), !when, to);
    } else if (e instanceof Expr.And and) {
      both(and.left(), and.right(), true, when, to);
    } else if (e instanceof Expr.Or or) {
      both(or.left(), or.right(), false, when, to);
    } else if (e instanceof Expr.Binary b && b.operator().compareTo(BinaryOperator.EQUAL) >= 0) {
      compare(b, when, to);
    } else {
      int saved = code.free();
      int register = expressions.toAny(e);
      code.release(saved);
      to.add(code, code.emit(e.line(), when ? Op.JT : Op.JF, register, 0, 0));
    }
  }

  /** {@code and} if {@code and}, else {@code or}, which is the same with truth turned round. */
  private void both(Expr left, Expr right, boolean and, boolean when, Jumps to) {
    if (when != and) {
      jumpIf(left, when, to);
      jumpIf(right, when, to);
    } else {
      Jumps past = new Jumps();
      jumpIf(left, !when, past);
      jumpIf(right, when, to);
      past.placeHere(code);
    }
  }

  /** The truth of a comparison as a value. */
  void toBoolean(Expr.Binary e, int target) {
    Jumps yes = new Jumps();
    Jumps end = new Jumps();
    compare(e, true, yes);
    code.emit(e.line(), Op.LOADK, target, code.constant(false), 0);
    end.add(code, code.emit(e.line(), Op.JMP, 0, 0, 0));
    yes.placeHere(code);
    code.emit(e.line(), Op.LOADK, target, code.constant(true), 0);
    end.placeHere(code);
  }

  private void compare(Expr.Binary e, boolean when, Jumps to) {
    int saved = code.free();
    int jump =
        switch (e.operator()) {
          case EQUAL -> equal(e, when);
          case NOT_EQUAL -> equal(e, !when);
          case LESS -> order(e, false, Op.JLT, Op.JLTK, Op.JGTK, when);
          case LESS_EQUAL -> order(e, false, Op.JLE, Op.JLEK, Op.JGEK, when);
          case GREATER -> order(e, true, Op.JLT, Op.JLTK, Op.JGTK, when);
          default -> order(e, true, Op.JLE, Op.JLEK, Op.JGEK, when);
        };
    code.release(saved);
    to.add(code, jump);
  }

  private int equal(Expr.Binary e, boolean when) {
    if (e.right() instanceof Expr.Constant c) {
      int register = expressions.toAny(e.left());
      return code.emit(e.line(), when ? Op.JEQK : Op.JNEK, register, code.constant(c.value()), 0);
    }
    int left = expressions.place(e.left());
    int right = expressions.toAny(e.right());
    expressions.read(e.left(), left);
    return code.emit(e.line(), when ? Op.JEQ : Op.JNE, left, right, 0);
  }

  /**
   * {@code low < high} or {@code low <= high}, where the low one stands on the right if {@code
   * turned}. Operands are evaluated as they stand in the source.
   */
  private int order(Expr.Binary e, boolean turned, int op, int opLowK, int opHighK, boolean when) {
    int no = when ? 0 : 1;
    Expr low = turned ? e.right() : e.left();
    Expr high = turned ? e.left() : e.right();
    Double lowNumber = ConstantFolding.number(low);
    Double highNumber = ConstantFolding.number(high);
    if (highNumber != null) {
      int register = expressions.toAny(low);
      return code.emit(e.line(), opLowK + no, register, code.constant(highNumber), 0);
    }
    if (lowNumber != null) {
      int register = expressions.toAny(high);
      return code.emit(e.line(), opHighK + no, register, code.constant(lowNumber), 0);
    }
    int left = expressions.place(e.left());
    int right = expressions.toAny(e.right());
    expressions.read(e.left(), left);
    return code.emit(e.line(), op + no, turned ? right : left, turned ? left : right, 0);
  }
}
