package dev.selenode.runtime.syntax;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes trees down for tests to compare. */
final class Trees {
  private Trees() {}

  static String list(List<Expr> expressions) {
    return expressions.stream().map(Trees::write).collect(Collectors.joining(", "));
  }

  static String write(Expr expression) {
    if (expression instanceof Expr.Constant e) {
      return e.value() instanceof String text ? '"' + text + '"' : String.valueOf(e.value());
    } else if (expression instanceof Expr.Local e) {
      return e.variable().name();
    } else if (expression instanceof Expr.Index e) {
      return write(e.table()) + key(e.key());
    } else if (expression instanceof Expr.Call e) {
      return write(e.function()) + "(" + list(e.arguments()) + ")";
    } else if (expression instanceof Expr.MethodCall e) {
      return write(e.receiver()) + ":" + e.name() + "(" + list(e.arguments()) + ")";
    } else if (expression instanceof Expr.Binary e) {
      return form(e.operator().name(), e.left(), e.right());
    } else if (expression instanceof Expr.Unary e) {
      return form(e.operator().name(), e.operand());
    } else if (expression instanceof Expr.And e) {
      return form("and", e.left(), e.right());
    } else if (expression instanceof Expr.Or e) {
      return form("or", e.left(), e.right());
    } else if (expression instanceof Expr.Concat e) {
      return form("..", e.operands().toArray(Expr[]::new));
    } else if (expression instanceof Expr.Parenthesis e) {
      return "(" + write(e.inner()) + ")";
    } else if (expression instanceof Expr.TableConstructor e) {
      return e.fields().stream().map(Trees::field).collect(Collectors.joining(", ", "{", "}"));
    }
    return expression instanceof Expr.Vararg ? "..." : "function";
  }

  private static String key(Expr key) {
    return key instanceof Expr.Constant constant && constant.value() instanceof String name
        ? "." + name
        : "[" + write(key) + "]";
  }

  private static String field(Expr.Field field) {
    String value = write(field.value());
    return field.key() == null ? value : "[" + write(field.key()) + "] = " + value;
  }

  private static String form(String operator, Expr... operands) {
    return Stream.of(operands)
        .map(Trees::write)
        .collect(Collectors.joining(" ", "(" + operator + " ", ")"));
  }
}
