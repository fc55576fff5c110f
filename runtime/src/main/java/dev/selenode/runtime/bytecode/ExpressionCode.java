package dev.selenode.runtime.bytecode;

import dev.selenode.runtime.syntax.Expr;
import dev.selenode.runtime.syntax.Expr.BinaryOperator;
import dev.selenode.runtime.syntax.LocalVariable;
import java.util.List;

/**
 * Code for expressions. Registers are a stack: what an expression takes for itself it has given
 * back when its method returns, except where the method's result says otherwise.
 */
final class ExpressionCode {
  private static final int BATCH = 50;

  private final FunctionCode code;
  private final List<Prototype> children;
  private final ConditionCode conditions;
  private final ShortCircuitCode shortCircuits;

  ExpressionCode(FunctionCode code, List<Prototype> children) {
    this.code = code;
    this.children = children;
    this.conditions = new ConditionCode(code, this);
    this.shortCircuits = new ShortCircuitCode(code, this, conditions);
  }

  ConditionCode conditions() {
    return conditions;
  }

  // --- variables -----------------------------------------------------------------------------

  /** A variable comes to life with the value that its register holds. */
  void declare(LocalVariable variable, int register, int line) {
    code.declare(variable, register);
    if (variable.needsCell()) {
      code.emit(line, Op.NEWCELL, register, 0, 0);
    }
  }

  private boolean plainRegister(Expr e) {
    return e instanceof Expr.Local local
        && code.owns(local.variable())
        && !local.variable().needsCell();
  }

  // --- values --------------------------------------------------------------------------------

  /** A register that holds the value: the variable's own, or a new temporary. */
  int toAny(Expr e) {
    if (plainRegister(e)) {
      return code.register(((Expr.Local) e).variable());
    }
    return toTemporary(e);
  }

  /**
   * The same for an operand with more to evaluate before its instruction: a variable that closures
   * may change in between is read only by {@link #read}, as PUC Lua reads it.
   */
  int place(Expr e) {
    return isShared(e) ? code.take(1) : toAny(e);
  }

  /** Reads what {@link #place} left to be read. */
  void read(Expr e, int register) {
    if (isShared(e)) {
      to(e, register);
    }
  }

  private boolean isShared(Expr e) {
    return e instanceof Expr.Parenthesis parenthesis
        ? isShared(parenthesis.inner())
        : e instanceof Expr.Local local
            && code.owns(local.variable())
            && local.variable().needsCell();
  }

  /** A new temporary that holds the value. */
  int toTemporary(Expr e) {
    int target = code.take(1);
    to(e, target);
    return target;
  }

  /**
   * Assigns to a variable's register, which the expression may itself read: where code would write
   * the target before it is done reading, the value takes a detour.
   */
  void toVariable(Expr e, int register) {
    if (writesLast(e)) {
      to(e, register);
    } else {
      int temporary = toTemporary(e);
      code.emit(e.line(), Op.MOVE, register, temporary, 0);
      code.release(temporary);
    }
  }

  private static boolean writesLast(Expr e) {
    return e instanceof Expr.Parenthesis parenthesis
        ? writesLast(parenthesis.inner())
        : !(e instanceof Expr.And
            || e instanceof Expr.Or
            || e instanceof Expr.TableConstructor
            || e instanceof Expr.Call
            || e instanceof Expr.MethodCall);
  }

  /** Puts the value into {@code target}: a fresh temporary, or see {@link #toVariable}. */
  void to(Expr e, int target) {
    int saved = code.free();
    int line = e.line();
    if (e instanceof Expr.Constant c) {
      constant(c.value(), target, line);
    } else if (e instanceof Expr.Local local) {
      local(local, target);
    } else if (e instanceof Expr.Index index) {
      index(index, target);
    } else if (e instanceof Expr.Call || e instanceof Expr.MethodCall) {
      int base = call(e, target == saved - 1 ? target : code.free(), 1);
      move(base, target, line);
    } else if (e instanceof Expr.Binary binary) {
      binary(binary, target);
    } else if (e instanceof Expr.And and) {
      shortCircuits.and(and, target);
    } else if (e instanceof Expr.Or or) {
      shortCircuits.or(or, target);
    } else if (e instanceof Expr.Unary unary) {
      unary(unary, target);
    } else if (e instanceof Expr.Concat concat) {
      concat(concat, target);
    } else if (e instanceof Expr.Function function) {
      code.emit(line, Op.CLOSURE, target, child(function), 0);
    } else if (e instanceof Expr.TableConstructor table) {
      table(table, target);
    } else if (e instanceof Expr.Vararg) {
      code.emit(line, Op.VARARG, target, 1, 0);
    } else if (e instanceof Expr.Parenthesis parenthesis) {
      to(parenthesis.inner(), target);
    }
    code.release(saved);
  }

  private void move(int from, int target, int line) {
    if (from != target) {
      code.emit(line, Op.MOVE, target, from, 0);
    }
  }

  private void constant(Object value, int target, int line) {
    if (value == null) {
      code.emit(line, Op.LOADNIL, target, 1, 0);
    } else {
      code.emit(line, Op.LOADK, target, code.constant(value), 0);
    }
  }

  private void local(Expr.Local local, int target) {
    LocalVariable variable = local.variable();
    boolean cell = variable.needsCell();
    if (code.owns(variable)) {
      int register = code.register(variable);
      if (cell) {
        code.emit(local.line(), Op.GETCELL, target, register, 0);
      } else {
        move(register, target, local.line());
      }
    } else {
      int upvalue = code.upvalue(variable);
      code.emit(local.line(), cell ? Op.GETUPCELL : Op.GETUP, target, upvalue, 0);
    }
  }

  /** The upvalue of a global's environment if it is copied into closures, else -1. */
  int globalEnvironment(Expr.Index index) {
    return index.table() instanceof Expr.Local local
            && local.variable().name().equals("_ENV")
            && !code.owns(local.variable())
            && !local.variable().needsCell()
            && stringKey(index) != null
        ? code.upvalue(local.variable())
        : -1;
  }

  static String stringKey(Expr.Index index) {
    return index.key() instanceof Expr.Constant c && c.value() instanceof String s ? s : null;
  }

  private void index(Expr.Index index, int target) {
    int environment = globalEnvironment(index);
    String key = stringKey(index);
    int line = index.line();
    if (environment >= 0) {
      code.emit(line, Op.GETGLOBAL, target, code.constant(key), environment);
      return;
    }
    if (key != null) {
      code.emit(line, Op.GETFIELD, target, toAny(index.table()), code.constant(key));
      return;
    }
    int table = place(index.table());
    int k = toAny(index.key());
    read(index.table(), table);
    code.emit(line, Op.GETINDEX, target, table, k);
  }

  int child(Expr.Function function) {
    children.add(CodeGenerator.function(code, function.body(), code.chunk()));
    return children.size() - 1;
  }

  // --- operators -----------------------------------------------------------------------------

  private void binary(Expr.Binary e, int target) {
    if (e.operator().compareTo(BinaryOperator.EQUAL) >= 0) {
      conditions.toBoolean(e, target);
      return;
    }
    Double folded = ConstantFolding.fold(e);
    if (folded != null) {
      constant(folded, target, e.line());
      return;
    }
    int operation = operation(e.operator());
    Double number = ConstantFolding.number(e.right());
    if (number != null) {
      int left = toAny(e.left());
      code.emit(e.line(), Op.ADDK + operation, target, left, code.constant(number));
      return;
    }
    int left = place(e.left());
    int right = toAny(e.right());
    read(e.left(), left);
    code.emit(e.line(), Op.ADD + operation, target, left, right);
  }

  /** The distance of an operator's instruction from ADD. */
  private static int operation(BinaryOperator operator) {
    return switch (operator) {
      case ADD -> 0;
      case SUBTRACT -> Op.SUB - Op.ADD;
      case MULTIPLY -> Op.MUL - Op.ADD;
      case DIVIDE -> Op.DIV - Op.ADD;
      case MODULO -> Op.MOD - Op.ADD;
      default -> Op.POW - Op.ADD;
    };
  }

  private void unary(Expr.Unary e, int target) {
    Double folded = ConstantFolding.number(e);
    if (folded != null) {
      constant(folded, target, e.line());
      return;
    }
    int operand = toAny(e.operand());
    int op =
        switch (e.operator()) {
          case NOT -> Op.NOT;
          case NEGATE -> Op.UNM;
          case LENGTH -> Op.LEN;
        };
    code.emit(e.line(), op, target, operand, 0);
  }

  private void concat(Expr.Concat e, int target) {
    int first = code.free();
    for (Expr operand : e.operands()) {
      toTemporary(operand);
    }
    code.emit(e.line(), Op.CONCAT, target, first, code.free() - 1);
  }

  // --- tables --------------------------------------------------------------------------------

  private void table(Expr.TableConstructor e, int target) {
    // Positional values must lie just behind the table, so it has to be the top register.
    int table = target == code.free() - 1 ? target : code.take(1);
    int positional = (int) e.fields().stream().filter(f -> f.key() == null).count();
    code.emit(e.line(), Op.NEWTABLE, table, Math.min(positional, Instruction.MAX), 0);
    int stored = 0;
    int pending = 0;
    int seen = 0;
    for (Expr.Field field : e.fields()) {
      if (field.key() != null) {
        int saved = code.free();
        storeIndex(table, field.key(), field.value(), field.line());
        code.release(saved);
        continue;
      }
      if (++seen == positional && isMulti(field.value())) {
        open(field.value());
        code.emit(e.line(), Op.SETLISTM, table, pending, stored + 1);
        code.release(table + 1);
        pending = 0;
        continue;
      }
      toTemporary(field.value());
      if (++pending == BATCH) {
        code.emit(e.line(), Op.SETLIST, table, pending, stored + 1);
        code.release(table + 1);
        stored += pending;
        pending = 0;
      }
    }
    if (pending > 0) {
      code.emit(e.line(), Op.SETLIST, table, pending, stored + 1);
      code.release(table + 1);
    }
    move(table, target, e.line());
  }

  private void storeIndex(int table, Expr key, Expr value, int line) {
    if (key instanceof Expr.Constant c && c.value() instanceof String s) {
      int v = toAny(value);
      code.emit(line, Op.SETFIELD, table, code.constant(s), v);
    } else {
      int k = place(key);
      int v = toAny(value);
      read(key, k);
      code.emit(line, Op.SETINDEX, table, k, v);
    }
  }

  // --- several values ------------------------------------------------------------------------

  static boolean isMulti(Expr e) {
    return e instanceof Expr.Call || e instanceof Expr.MethodCall || e instanceof Expr.Vararg;
  }

  /** Leaves all values of a call or {@code ...} as open values. */
  void open(Expr e) {
    if (e instanceof Expr.Vararg) {
      code.emit(e.line(), Op.VARARGM, 0, 0, 0);
    } else {
      int saved = code.free();
      call(e, saved, Instruction.OPEN);
      code.release(saved);
    }
  }

  /**
   * Evaluates a list into new registers in a row, cut or filled with nil to {@code wanted}; takes
   * exactly that many.
   */
  int toMany(List<Expr> values, int wanted, int line) {
    int first = code.free();
    int n = values.size();
    for (int i = 0; i < n; i++) {
      Expr value = values.get(i);
      int missing = wanted - i;
      if (i == n - 1 && missing > 1 && isMulti(value)) {
        if (value instanceof Expr.Vararg) {
          code.emit(value.line(), Op.VARARG, code.take(missing), missing, 0);
        } else {
          call(value, code.free(), missing);
          code.release(first + i);
          code.take(missing);
        }
        return first;
      }
      int register = toTemporary(value);
      if (missing <= 0) {
        code.release(register);
      }
    }
    if (n < wanted) {
      code.emit(line, Op.LOADNIL, code.take(wanted - n), wanted - n, 0);
    }
    return first;
  }

  // --- calls ---------------------------------------------------------------------------------

  /** Pushes function and arguments from {@code base} on: fixed ones counted, open ones negated. */
  private int arguments(Expr e, int base) {
    code.release(base);
    List<Expr> arguments;
    if (e instanceof Expr.MethodCall m) {
      arguments = m.arguments();
      int receiver = toAny(m.receiver());
      code.release(base);
      code.take(2);
      code.emit(m.nameLine(), Op.SELF, base, receiver, code.constant(m.name()));
    } else {
      Expr.Call c = (Expr.Call) e;
      arguments = c.arguments();
      toTemporary(c.function());
    }
    for (int i = 0; i < arguments.size(); i++) {
      Expr argument = arguments.get(i);
      if (i == arguments.size() - 1 && isMulti(argument)) {
        int fixed = code.free() - base - 1;
        open(argument);
        return ~fixed;
      }
      toTemporary(argument);
    }
    return code.free() - base - 1;
  }

  /** Calls with results from {@code base} on, which must be free or the top register. */
  int call(Expr e, int base, int results) {
    int count = arguments(e, base);
    if (count >= 0) {
      code.emit(e.line(), Op.CALL, base, count, results);
    } else {
      code.emit(e.line(), Op.CALLM, base, ~count, results);
    }
    code.release(base + 1);
    return base;
  }

  void tailCall(Expr e) {
    int base = code.free();
    int count = arguments(e, base);
    if (count >= 0) {
      code.emit(e.line(), Op.TAILCALL, base, count, 0);
    } else {
      code.emit(e.line(), Op.TAILCALLM, base, ~count, 0);
    }
    code.release(base);
  }
}
