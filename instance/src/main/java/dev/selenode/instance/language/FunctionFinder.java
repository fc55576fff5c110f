package dev.selenode.instance.language;

import dev.selenode.runtime.syntax.Block;
import dev.selenode.runtime.syntax.Expr;
import dev.selenode.runtime.syntax.FunctionBody;
import dev.selenode.runtime.syntax.Statement;
import dev.selenode.runtime.value.Text;
import java.util.ArrayList;
import java.util.List;

/** Walks over a tree for the functions in it, which it lists in the order they begin. */
final class FunctionFinder {
  private final List<FunctionPlace> found = new ArrayList<>();
  private int depth;

  List<FunctionPlace> find(FunctionBody chunk) {
    block(chunk.block());
    return found;
  }

  private void function(String name, FunctionBody body) {
    List<String> parameters = new ArrayList<>();
    body.parameters().forEach(p -> parameters.add(p.name()));
    if (!parameters.isEmpty() && parameters.get(0).equals("self")) {
      parameters.remove(0);
    }
    found.add(
        new FunctionPlace(
            name == null ? null : Text.toJava(name),
            body.line(),
            body.endLine(),
            parameters,
            body.vararg(),
            depth > 0));
    depth++;
    block(body.block());
    depth--;
  }

  private void block(Block block) {
    if (block != null) {
      block.statements().forEach(this::statement);
    }
  }

  private void statement(Statement statement) {
    if (statement instanceof Statement.LocalFunction s) {
      function(s.variable().name(), s.body());
    } else if (statement instanceof Statement.LocalDeclaration s) {
      for (int i = 0; i < s.values().size(); i++) {
        named(i < s.variables().size() ? s.variables().get(i).name() : null, s.values().get(i));
      }
    } else if (statement instanceof Statement.Assignment s) {
      s.targets().forEach(this::expression);
      for (int i = 0; i < s.values().size(); i++) {
        named(i < s.targets().size() ? name(s.targets().get(i)) : null, s.values().get(i));
      }
    } else if (statement instanceof Statement.CallStatement s) {
      expression(s.call());
    } else if (statement instanceof Statement.Return s) {
      s.values().forEach(this::expression);
    } else {
      compound(statement);
    }
  }

  private void compound(Statement statement) {
    if (statement instanceof Statement.Do s) {
      block(s.body());
    } else if (statement instanceof Statement.While s) {
      expression(s.condition());
      block(s.body());
    } else if (statement instanceof Statement.Repeat s) {
      block(s.body());
      expression(s.condition());
    } else if (statement instanceof Statement.If s) {
      s.branches()
          .forEach(
              branch -> {
                expression(branch.condition());
                block(branch.body());
              });
      block(s.otherwise());
    } else if (statement instanceof Statement.NumericFor s) {
      expression(s.start());
      expression(s.limit());
      expression(s.step());
      block(s.body());
    } else if (statement instanceof Statement.GenericFor s) {
      s.values().forEach(this::expression);
      block(s.body());
    }
  }

  /** An expression whose value gets a name. */
  private void named(String name, Expr value) {
    if (value instanceof Expr.Function function) {
      function(name, function.body());
    } else {
      expression(value);
    }
  }

  private void expression(Expr value) {
    if (value instanceof Expr.Function e) {
      function(null, e.body());
    } else if (value instanceof Expr.TableConstructor e) {
      for (Expr.Field field : e.fields()) {
        expression(field.key());
        named(constant(field.key()), field.value());
      }
    } else if (value instanceof Expr.Call e) {
      expression(e.function());
      e.arguments().forEach(this::expression);
    } else if (value instanceof Expr.MethodCall e) {
      expression(e.receiver());
      e.arguments().forEach(this::expression);
    } else {
      operands(value);
    }
  }

  private void operands(Expr value) {
    if (value instanceof Expr.Index e) {
      expression(e.table());
      expression(e.key());
    } else if (value instanceof Expr.Binary e) {
      expression(e.left());
      expression(e.right());
    } else if (value instanceof Expr.And e) {
      expression(e.left());
      expression(e.right());
    } else if (value instanceof Expr.Or e) {
      expression(e.left());
      expression(e.right());
    } else if (value instanceof Expr.Concat e) {
      e.operands().forEach(this::expression);
    } else if (value instanceof Expr.Unary e) {
      expression(e.operand());
    } else if (value instanceof Expr.Parenthesis e) {
      expression(e.inner());
    }
  }

  private static String name(Expr target) {
    if (target instanceof Expr.Local local) {
      return local.variable().name();
    }
    return target instanceof Expr.Index index ? constant(index.key()) : null;
  }

  private static String constant(Expr key) {
    return key instanceof Expr.Constant c && c.value() instanceof String s ? s : null;
  }
}
