package dev.selenode.runtime.bytecode;

import dev.selenode.runtime.syntax.Block;
import dev.selenode.runtime.syntax.Expr;
import dev.selenode.runtime.syntax.Label;
import dev.selenode.runtime.syntax.LocalVariable;
import dev.selenode.runtime.syntax.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;

/** Code for statements. */
final class StatementCode {
  private final FunctionCode code;
  private final ExpressionCode expressions;
  private final IdentityHashMap<Label, Jumps> labels = new IdentityHashMap<>();
  private final Deque<Jumps> loops = new ArrayDeque<>();

  StatementCode(FunctionCode code, ExpressionCode expressions) {
    this.code = code;
    this.expressions = expressions;
  }

  /** The statements of a function. */
  void body(Block block) {
    statements(block);
  }

  private void block(Block block) {
    int scope = code.scope();
    int saved = code.free();
    statements(block);
    code.endScope(scope);
    code.release(saved);
  }

  private void statements(Block block) {
    for (Statement statement : block.statements()) {
      statement(statement);
    }
  }

  private void statement(Statement statement) {
    if (statement instanceof Statement.LocalDeclaration local) {
      localDeclaration(local);
      return;
    }
    if (statement instanceof Statement.LocalFunction function) {
      localFunction(function);
      return;
    }
    int saved = code.free();
    if (statement instanceof Statement.Assignment assignment) {
      assignment(assignment);
    } else if (statement instanceof Statement.CallStatement call) {
      expressions.call(call.call(), code.free(), 0);
    } else if (statement instanceof Statement.If conditional) {
      conditional(conditional);
    } else if (statement instanceof Statement.Return result) {
      result(result);
    } else if (statement instanceof Statement.Do block) {
      block(block.body());
    } else if (statement instanceof Statement.Break) {
      jump(loops.element(), statement.line());
    } else if (statement instanceof Statement.Goto jump) {
      jump(labels.computeIfAbsent(jump.target(), l -> new Jumps()), jump.line());
    } else if (statement instanceof Statement.LabelMark mark) {
      labels.computeIfAbsent(mark.label(), l -> new Jumps()).placeHere(code);
    } else {
      loop(statement);
    }
    code.release(saved);
  }

  private void loop(Statement statement) {
    Jumps exit = new Jumps();
    loops.push(exit);
    if (statement instanceof Statement.NumericFor numeric) {
      numericFor(numeric);
    } else if (statement instanceof Statement.GenericFor generic) {
      genericFor(generic);
    } else if (statement instanceof Statement.While loop) {
      whileLoop(loop, exit);
    } else if (statement instanceof Statement.Repeat repeat) {
      repeatLoop(repeat, exit);
    }
    loops.pop();
    exit.placeHere(code);
  }

  private void jump(Jumps to, int line) {
    to.add(code, code.emit(line, to.placed() ? Op.LOOP : Op.JMP, 0, 0, 0));
  }

  // --- variables -----------------------------------------------------------------------------

  private void localDeclaration(Statement.LocalDeclaration local) {
    List<LocalVariable> variables = local.variables();
    int first = expressions.toMany(local.values(), variables.size(), local.line());
    for (int i = 0; i < variables.size(); i++) {
      expressions.declare(variables.get(i), first + i, local.line());
    }
  }

  private void localFunction(Statement.LocalFunction function) {
    LocalVariable variable = function.variable();
    int line = function.line();
    Expr.Function closure = new Expr.Function(function.body());
    int register = code.take(1);
    if (!variable.needsCell()) {
      code.declare(variable, register);
      expressions.to(closure, register);
      return;
    }
    code.emit(line, Op.LOADNIL, register, 1, 0);
    expressions.declare(variable, register, line);
    int temporary = expressions.toTemporary(closure);
    code.emit(line, Op.SETCELL, register, temporary, 0);
    code.release(temporary);
  }

  // --- assignment ----------------------------------------------------------------------------

  private void assignment(Statement.Assignment assignment) {
    List<Expr> targets = assignment.targets();
    if (targets.size() == 1 && assignment.values().size() == 1) {
      single(targets.get(0), assignment.values().get(0), assignment.line());
    } else {
      several(assignment);
    }
  }

  private void single(Expr target, Expr value, int line) {
    if (target instanceof Expr.Index index) {
      int environment = expressions.globalEnvironment(index);
      String key = ExpressionCode.stringKey(index);
      if (environment >= 0) {
        int register = expressions.toAny(value);
        code.emit(index.line(), Op.SETGLOBAL, register, code.constant(key), environment);
        return;
      }
      int table = expressions.place(index.table());
      int k = key == null ? expressions.place(index.key()) : code.constant(key);
      int register = expressions.toAny(value);
      expressions.read(index.table(), table);
      if (key == null) {
        expressions.read(index.key(), k);
        code.emit(index.line(), Op.SETINDEX, table, k, register);
      } else {
        code.emit(index.line(), Op.SETFIELD, table, k, register);
      }
      return;
    }
    LocalVariable variable = ((Expr.Local) target).variable();
    if (code.owns(variable) && !variable.needsCell()) {
      expressions.toVariable(value, code.register(variable));
    } else {
      storeVariable(variable, expressions.toAny(value), line);
    }
  }

  private void storeVariable(LocalVariable variable, int from, int line) {
    if (!code.owns(variable)) {
      code.emit(line, Op.SETUPCELL, code.upvalue(variable), from, 0);
    } else if (variable.needsCell()) {
      code.emit(line, Op.SETCELL, code.register(variable), from, 0);
    } else {
      code.emit(line, Op.MOVE, code.register(variable), from, 0);
    }
  }

  /** All prefixes, then all values, then the stores from the last to the first, as PUC Lua does. */
  private void several(Statement.Assignment assignment) {
    List<Expr> targets = assignment.targets();
    int n = targets.size();
    int[] tables = new int[n];
    int[] keys = new int[n];
    for (int i = 0; i < n; i++) {
      if (targets.get(i) instanceof Expr.Index index) {
        tables[i] = prefix(index.table(), targets);
        keys[i] = ExpressionCode.stringKey(index) == null ? prefix(index.key(), targets) : -1;
      }
    }
    int values = expressions.toMany(assignment.values(), n, assignment.line());
    for (int i = n - 1; i >= 0; i--) {
      if (targets.get(i) instanceof Expr.Index index) {
        readPrefix(index.table(), tables[i], targets);
        if (keys[i] < 0) {
          int key = code.constant(ExpressionCode.stringKey(index));
          code.emit(index.line(), Op.SETFIELD, tables[i], key, values + i);
        } else {
          readPrefix(index.key(), keys[i], targets);
          code.emit(index.line(), Op.SETINDEX, tables[i], keys[i], values + i);
        }
      } else {
        storeVariable(((Expr.Local) targets.get(i)).variable(), values + i, assignment.line());
      }
    }
  }

  /** A variable that the same statement assigns is copied first, as PUC Lua does. */
  private int prefix(Expr e, List<Expr> targets) {
    return isTarget(e, targets) ? expressions.toTemporary(e) : expressions.place(e);
  }

  private void readPrefix(Expr e, int register, List<Expr> targets) {
    if (!isTarget(e, targets)) {
      expressions.read(e, register);
    }
  }

  private static boolean isTarget(Expr e, List<Expr> targets) {
    return e instanceof Expr.Local prefix
        && targets.stream()
            .anyMatch(t -> t instanceof Expr.Local local && local.variable() == prefix.variable());
  }

  // --- control -------------------------------------------------------------------------------

  private void conditional(Statement.If statement) {
    Jumps end = new Jumps();
    List<Statement.Branch> branches = statement.branches();
    for (int i = 0; i < branches.size(); i++) {
      Statement.Branch branch = branches.get(i);
      Jumps next = new Jumps();
      expressions.conditions().jumpIf(branch.condition(), false, next);
      block(branch.body());
      if (i < branches.size() - 1 || statement.otherwise() != null) {
        end.add(code, code.emit(branch.body().endLine(), Op.JMP, 0, 0, 0));
      }
      next.placeHere(code);
    }
    if (statement.otherwise() != null) {
      block(statement.otherwise());
    }
    end.placeHere(code);
  }

  private void result(Statement.Return statement) {
    List<Expr> values = statement.values();
    int line = statement.line();
    int n = values.size();
    if (n == 0) {
      code.emit(line, Op.RETURN0, 0, 0, 0);
      return;
    }
    Expr last = values.get(n - 1);
    if (n == 1 && (last instanceof Expr.Call || last instanceof Expr.MethodCall)) {
      expressions.tailCall(last);
    } else if (n == 1 && !ExpressionCode.isMulti(last)) {
      code.emit(line, Op.RETURN1, expressions.toAny(last), 0, 0);
    } else {
      int first = code.free();
      boolean open = ExpressionCode.isMulti(last);
      int fixed = open ? n - 1 : n;
      for (int i = 0; i < fixed; i++) {
        expressions.toTemporary(values.get(i));
      }
      if (open) {
        expressions.open(last);
      }
      code.emit(line, open ? Op.RETURNM : Op.RETURN, first, fixed, 0);
    }
  }

  private void whileLoop(Statement.While loop, Jumps exit) {
    Jumps top = new Jumps();
    top.placeHere(code);
    expressions.conditions().jumpIf(loop.condition(), false, exit);
    block(loop.body());
    jump(top, loop.body().endLine());
  }

  private void repeatLoop(Statement.Repeat loop, Jumps exit) {
    Jumps top = new Jumps();
    top.placeHere(code);
    int scope = code.scope();
    int saved = code.free();
    statements(loop.body());
    expressions.conditions().jumpIf(loop.condition(), true, exit);
    code.endScope(scope);
    code.release(saved);
    jump(top, loop.condition().line());
  }

  private void numericFor(Statement.NumericFor loop) {
    int base = code.take(3);
    int line = loop.line();
    code.release(base);
    expressions.toTemporary(loop.start());
    expressions.toTemporary(loop.limit());
    Expr step = loop.step() == null ? new Expr.Constant(1.0, line) : loop.step();
    expressions.toTemporary(step);
    Jumps exit = new Jumps();
    exit.add(code, code.emit(line, Op.FORPREP, base, 0, 0));
    Jumps body = new Jumps();
    body.placeHere(code);
    int scope = code.scope();
    expressions.declare(loop.variable(), code.take(1), line);
    block(loop.body());
    code.endScope(scope);
    body.add(code, code.emit(line, Op.FORLOOP, base, 0, 0));
    exit.placeHere(code);
  }

  private void genericFor(Statement.GenericFor loop) {
    int line = loop.line();
    int base = expressions.toMany(loop.values(), 3, line);
    Jumps next = new Jumps();
    next.add(code, code.emit(line, Op.JMP, 0, 0, 0));
    Jumps body = new Jumps();
    body.placeHere(code);
    int scope = code.scope();
    int n = loop.variables().size();
    int first = code.take(n);
    for (int i = 0; i < n; i++) {
      expressions.declare(loop.variables().get(i), first + i, line);
    }
    block(loop.body());
    code.endScope(scope);
    next.placeHere(code);
    code.emit(line, Op.TFORCALL, base, n, 0);
    body.add(code, code.emit(line, Op.TFORLOOP, base, 0, 0));
  }
}
