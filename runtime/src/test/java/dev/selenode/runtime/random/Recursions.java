package dev.selenode.runtime.random;

/**
 * Random functions that call nothing but themselves, as far as one can see: compiled, they do
 * without frames until something else comes up, which here it does now and then. The first
 * parameter counts down, so they end.
 */
final class Recursions {
  private static final int LEVELS = 4;

  private final Source out;
  private final Expressions expressions;
  private String name;

  Recursions(Source out, Expressions expressions) {
    this.out = out;
    this.expressions = expressions;
  }

  /** A function and some calls of it. */
  void write() {
    name = out.newName();
    String other = out.newName();
    out.line("local " + name);
    boolean outer = expressions.enter(false);
    out.line("local " + other + " = function(d, a) return " + operand("a") + " end");
    out.open(name + " = function(d, a, b)");
    out.line("if d <= " + out.pick("0", "1", "0.5") + " then return " + leaf() + " end");
    for (int i = out.below(4); i > 0; i--) {
      statement(other);
    }
    out.line(
        out.pick(
            "return " + call() + out.pick(" + ", " - ", " * ") + operand("a"),
            "return " + call() + " + " + call(),
            "return " + operand("b") + " + " + call(),
            "return " + operand("a"),
            "return " + call() + ", " + operand("b"),
            "return (" + call() + ")",
            "return " + call(),
            "do local x = " + call() + " return x end",
            ""));
    out.close("end");
    expressions.leave(outer);
    out.line("for _ = 1, 4 do pcall(" + name + ", 2, 1, 2) end");
    for (int i = 1 + out.below(3); i > 0; i--) {
      calls();
    }
  }

  private void calls() {
    String arguments = out.pick("" + LEVELS, "3", "2", "'3'") + ", " + argument();
    if (out.oneIn(3)) {
      String co = out.newName();
      out.line("local " + co + " = coroutine.wrap(function() return " + name + "(...) end)");
      for (int i = 0; i < 3; i++) {
        out.line("print(sum(pcall(" + co + ", " + arguments + ")))");
      }
    } else {
      out.line("print(sum(pcall(" + name + ", " + arguments + ")))");
    }
  }

  private String argument() {
    return out.pick("1, 2", "1.5", "nil, 3", "'7', 1", "1, 'x'", expressions.arguments(1, 2));
  }

  private void statement(String other) {
    switch (out.below(8)) {
      case 0 -> out.line(out.pick("a", "b") + " = " + out.pick(call(), operand("b")));
      case 1 -> out.line("local x = " + call() + " a = x");
      case 2 -> out.line("if " + operand("a") + " < " + operand("b") + " then b = a end");
      case 3 ->
          out.line("for i = 1, " + out.pick("2", "d", "'2'") + " do if i < 3 then a = b end end");
      case 4 -> out.line("for i = 1, 2 do a = " + call() + " end");
      case 5 -> out.line("local x, y = " + call() + " b = y or x");
      case 6 ->
          out.line(
              "if d == 3 and " + expressions.bool(0) + " then " + name + " = " + other + " end");
      default -> out.line(expressions.target(Kind.NUMBER) + " = " + operand("a"));
    }
  }

  private String call() {
    return name
        + "(d - 1"
        + out.pick("", ", " + operand("a"), ", " + operand("b") + ", " + operand("a"), ", a, b, 1")
        + ")";
  }

  private String leaf() {
    return out.pick("1", "d", "a", "b", "nil", "a, b", "'2'", operand("a"), "{}", "");
  }

  private String operand(String parameter) {
    return switch (out.below(12)) {
      case 0, 1, 2 -> parameter;
      case 3 -> "(" + parameter + " + 1)";
      case 4 -> "(d * 2)";
      case 5 -> expressions.object() + "." + out.pick("n", "a", "b");
      case 6 -> out.oneIn(3) ? "(yielding + d)" : "d";
      case 7 -> expressions.variable(Kind.NUMBER, "3");
      case 8 -> expressions.variable(Kind.LIST, "({5, 6})") + "[1]";
      case 9 -> out.oneIn(4) ? expressions.any(1) : "0.5";
      default -> out.pick("1", "2", "-1");
    };
  }
}
