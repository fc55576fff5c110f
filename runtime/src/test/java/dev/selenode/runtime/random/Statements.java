package dev.selenode.runtime.random;

/** Random statements and blocks of them. Everything ends: loops count, functions burn fuel. */
final class Statements {
  private static final int DEPTH = 3;
  private final Source out;
  private final Expressions expressions;
  private final Recursions recursions;
  private int loops;
  private int labels;

  Statements(Source out) {
    this.out = out;
    this.expressions = new Expressions(out);
    this.recursions = new Recursions(out, expressions);
  }

  /** The body of a function with {@code ...}. */
  void section(int size) {
    boolean outer = expressions.enter(true);
    block(size, 3);
    expressions.leave(outer);
  }

  /** Statements in a scope of their own, indented already. */
  void block(int size, int nesting) {
    int mark = out.mark();
    for (int i = 0; i < size; i++) {
      statement(nesting);
    }
    out.release(mark);
  }

  private int some() {
    return 1 + out.below(4);
  }

  void statement(int nesting) {
    int choice = out.below(nesting > 0 ? 33 : 16);
    switch (choice) {
      case 0, 1 -> local();
      case 2, 3, 4 -> assignment();
      case 5, 6, 7 -> out.line("print(" + shown() + ")");
      case 8 -> out.line(expressions.call(DEPTH));
      case 9 -> object();
      case 10 -> append();
      case 11 -> out.line("print(pcall(error, show(" + expressions.any(2) + ")))");
      case 12 -> throwing();
      case 13 -> localOf(Kind.FUNCTION);
      case 14 -> localOf(Kind.LIST);
      case 15 -> keys();
      case 16, 17 -> branch(nesting);
      case 18, 19 -> numericFor(nesting);
      case 20 -> whileLoop(nesting);
      case 21 -> repeatLoop(nesting);
      case 22, 23 -> genericFor(nesting);
      case 24, 25 -> function(nesting);
      case 26 -> scope(nesting);
      case 27 -> protectedBlock(nesting);
      case 28 -> coroutine(nesting);
      case 29 -> gotoLoop(nesting);
      case 30 -> closures(nesting);
      default -> recursions.write();
    }
  }

  private String shown() {
    StringBuilder s = new StringBuilder();
    int n = 1 + out.below(3);
    for (int i = 0; i < n; i++) {
      s.append(i > 0 ? ", " : "").append("show(").append(expressions.any(DEPTH)).append(")");
    }
    return s.toString();
  }

  // --- simple --------------------------------------------------------------------------------

  private void local() {
    if (out.oneIn(4)) {
      String a = out.newName();
      String b = out.newName();
      out.line(
          "local "
              + a
              + ", "
              + b
              + " = "
              + expressions.number(2)
              + out.pick(
                  "",
                  ", " + expressions.call(2),
                  ", " + expressions.number(1) + ", " + expressions.any(1)));
      out.declare(a, Kind.NUMBER);
      out.declare(b, Kind.NUMBER);
    } else {
      localOf(out.pick(Kind.NUMBER, Kind.NUMBER, Kind.STRING, Kind.LIST, Kind.FUNCTION, Kind.ANY));
    }
  }

  private void localOf(Kind kind) {
    String name = out.newName();
    String value =
        kind == Kind.LIST
            ? "numbers(" + expressions.arguments(2, 2) + ")"
            : expressions.of(kind, DEPTH);
    out.line("local " + name + " = " + value);
    out.declare(name, kind);
  }

  private void assignment() {
    Kind kind = out.pick(Kind.NUMBER, Kind.NUMBER, Kind.STRING, Kind.ANY);
    if (out.oneIn(4)) {
      out.line(
          expressions.target(kind)
              + ", "
              + expressions.target(kind)
              + " = "
              + expressions.of(kind, 2)
              + ", "
              + expressions.of(kind, 2));
    } else {
      out.line(expressions.target(kind) + " = " + expressions.of(kind, DEPTH));
    }
  }

  private void append() {
    String list = out.variable(Kind.LIST, false);
    if (list != null) {
      out.line(list + "[#" + list + " + 1] = " + expressions.number(1));
    }
  }

  private void throwing() {
    out.line(
        "if "
            + expressions.bool(2)
            + " then error("
            + out.pick(
                expressions.string(1),
                "{}",
                expressions.string(1) + ", 2",
                expressions.string(1) + ", 0",
                "12",
                "nil")
            + ") end");
  }

  /** A table with keys of all kinds, looked through in whatever order, and cleared meanwhile. */
  private void keys() {
    String t = out.newName();
    out.line("local " + t + " = {" + expressions.arguments(1, 0) + "}");
    for (int i = 2 + out.below(8); i > 0; i--) {
      String key =
          out.pick(
              "" + (1 + out.below(8)),
              "" + (1 + out.below(8)),
              "2.5",
              "-1",
              "'k'",
              "2^40",
              "true",
              "'n'",
              "100");
      out.line(t + "[" + key + "] = " + out.pick("nil", "1", "2", "nil", "#" + t + " > 99"));
    }
    out.line("print(count(" + t + ", " + out.pick("true", "false") + "), count(" + t + "))");
  }

  private void object() {
    String name = out.newName();
    out.line("local " + name + " = new(" + expressions.number(1) + ")");
    out.declare(name, Kind.OBJECT);
    for (int i = out.below(3); i > 0; i--) {
      String event =
          out.pick(
              "__add",
              "__sub",
              "__mul",
              "__concat",
              "__call",
              "__unm",
              "__len",
              "__mod",
              "__index",
              "__newindex",
              "__lt",
              "__le",
              "__eq",
              "__div",
              "__pow");
      boolean outer = expressions.enter(true);
      int mark = out.mark();
      out.declare("x", Kind.ANY);
      out.declare("y", Kind.ANY);
      out.line(
          "meta("
              + name
              + ")."
              + event
              + " = function(x, y, ...) enter() return "
              + expressions.any(2)
              + " end");
      out.release(mark);
      expressions.leave(outer);
    }
  }

  // --- blocks --------------------------------------------------------------------------------

  private void branch(int nesting) {
    out.open("if " + expressions.bool(2) + " then");
    block(some(), nesting - 1);
    if (out.oneIn(3)) {
      out.close("elseif " + expressions.any(2) + " then");
      out.open("");
      block(some(), nesting - 1);
    }
    if (out.oneIn(2)) {
      out.close("else");
      out.open("");
      block(some(), nesting - 1);
    }
    maybeBreak();
    out.close("end");
  }

  private void maybeBreak() {
    if (loops > 0 && out.oneIn(3)) {
      out.line("if " + expressions.bool(1) + " then break end");
    }
  }

  private void numericFor(int nesting) {
    String i = out.newName();
    String range =
        out.pick(
            "1, 3",
            "1, 4",
            "3, 1, -1",
            "0, 1, 0.25",
            "1, 0",
            "-1, 1",
            "2, 2",
            "10, 30, 7",
            "1, " + expressions.variable(Kind.LIST, "'2'").replaceFirst("^(v.*)$", "#$1"));
    out.open("for " + i + " = " + range + " do");
    loopBody(i, Kind.NUMBER, nesting);
    out.close("end");
  }

  /** A body that may leave by break or go on early by goto. */
  private void loopBody(String variable, Kind kind, int nesting) {
    int mark = out.mark();
    if (out.oneIn(2)) {
      out.declare(variable, kind);
    } else {
      out.declareFixed(variable, kind);
    }
    out.line("burn()");
    loops++;
    if (out.oneIn(4)) {
      int label = ++labels;
      out.line("if " + expressions.bool(2) + " then goto continue" + label + " end");
      out.open("do");
      block(some(), nesting - 1);
      out.close("end");
      out.line("::continue" + label + "::");
    } else {
      block(some(), nesting - 1);
      maybeBreak();
    }
    loops--;
    out.release(mark);
  }

  private void whileLoop(int nesting) {
    String n = out.newName();
    out.line("local " + n + " = 0");
    out.open(
        "while "
            + n
            + " < "
            + (1 + out.below(4))
            + out.pick("", " and " + expressions.bool(1))
            + " do");
    out.line(n + " = " + n + " + 1");
    loopBody(n, Kind.NUMBER, nesting);
    out.close("end");
    out.declare(n, Kind.NUMBER);
  }

  private void repeatLoop(int nesting) {
    String n = out.newName();
    out.line("local " + n + " = 0");
    out.open("repeat");
    out.line("burn()");
    out.line(n + " = " + n + " + 1");
    int mark = out.mark();
    String inside = out.newName();
    out.line("local " + inside + " = " + expressions.number(1));
    out.declare(inside, Kind.NUMBER);
    loops++;
    block(some(), nesting - 1);
    loops--;
    String end =
        out.pick(
            "", " or " + inside + " == 2", " or (function() return " + inside + " end)() == 1");
    out.release(mark);
    out.close("until " + n + " >= " + (1 + out.below(3)) + end);
    out.declare(n, Kind.NUMBER);
  }

  private void genericFor(int nesting) {
    String k = out.newName();
    String v = out.newName();
    String list = expressions.list(1);
    String iterator =
        out.pick(
            "ipairs(" + list + ")",
            "ipairs(" + list + ")",
            "range(" + out.below(4) + ")",
            "coroutine.wrap(function() for i = 1, 3 do burn() coroutine.yield(i, i * 2) end end)",
            "next, {" + expressions.number(1) + "}",
            "pairs({" + expressions.number(1) + "})");
    out.open("for " + k + ", " + v + " in " + iterator + " do");
    int mark = out.mark();
    out.declareFixed(k, Kind.NUMBER);
    loopBody(v, Kind.NUMBER, nesting);
    out.release(mark);
    out.close("end");
  }

  private void scope(int nesting) {
    out.open("do");
    block(some(), nesting - 1);
    out.close("end");
  }

  private void gotoLoop(int nesting) {
    int label = ++labels;
    String n = out.newName();
    out.open("do");
    out.line("local " + n + " = 0");
    out.line("::back" + label + "::");
    out.line("burn()");
    out.line(n + " = " + n + " + 1");
    int mark = out.mark();
    out.declare(n, Kind.NUMBER);
    out.open("do");
    int held = loops;
    loops = 0;
    block(some(), nesting - 1);
    loops = held;
    out.close("end");
    out.line("if " + n + " < " + (1 + out.below(4)) + " then goto back" + label + " end");
    out.release(mark);
    out.close("end");
  }

  private void protectedBlock(int nesting) {
    out.open(out.pick("print(sum(pcall(function(...)", "print(sum(xpcall(function(...)"));
    functionBody(true, nesting);
    out.close("end, " + out.pick("show, 1", "type, nil, 2", "show") + ")))");
  }

  // --- functions -----------------------------------------------------------------------------

  private void functionBody(boolean vararg, int nesting) {
    boolean outer = expressions.enter(vararg);
    int held = loops;
    loops = 0;
    int mark = out.mark();
    out.line("enter()");
    for (int i = some(); i > 0; i--) {
      statement(nesting - 1);
    }
    out.line(
        out.pick(
            "return " + expressions.number(2),
            "return " + expressions.call(2),
            "return " + expressions.any(1) + ", " + expressions.number(1),
            vararg ? "return ..." : "return",
            "do return " + expressions.number(1) + " end"));
    out.release(mark);
    loops = held;
    expressions.leave(outer);
  }

  private void function(int nesting) {
    String name = out.newName();
    String a = out.newName();
    String b = out.newName();
    boolean vararg = out.oneIn(3);
    String parameters = "(" + a + ", " + b + (vararg ? ", ..." : "") + ")";
    String object = out.oneIn(3) ? out.variable(Kind.OBJECT, false) : null;
    int mark;
    if (object != null) {
      out.open("function " + object + out.pick(":", ".") + out.pick("get", "all") + parameters);
      mark = out.mark();
    } else {
      out.open("local function " + name + parameters);
      out.declareFixed(name, Kind.FUNCTION);
      mark = out.mark();
    }
    out.declare(a, Kind.NUMBER);
    out.declare(b, Kind.NUMBER);
    functionBody(vararg, nesting);
    out.release(mark);
    out.close("end");
  }

  /** Functions that share variables, made in a loop and called after it. */
  private void closures(int nesting) {
    String list = out.newName();
    String i = out.newName();
    out.line("local " + list + " = {}");
    out.open("for " + i + " = 1, 3 do");
    int mark = out.mark();
    out.declare(i, Kind.NUMBER);
    String x = out.newName();
    out.line("local " + x + " = " + expressions.number(1));
    out.declare(x, Kind.NUMBER);
    out.line(
        list
            + "["
            + i
            + "] = function(...) "
            + x
            + " = "
            + x
            + " + "
            + i
            + " "
            + i
            + " = "
            + i
            + " + 1 return "
            + x
            + ", "
            + i
            + " end");
    statement(nesting - 1);
    out.release(mark);
    out.close("end");
    out.line("print(sum(" + list + "[1]()), sum(" + list + "[1]()), sum(" + list + "[3]()))");
  }

  private void coroutine(int nesting) {
    String co = out.newName();
    out.open("local " + co + " = coroutine.create(function(...)");
    boolean outer = expressions.enter(true);
    int held = loops;
    loops = 0;
    int mark = out.mark();
    for (int i = some(); i > 0; i--) {
      if (out.oneIn(2)) {
        yielding();
      } else {
        statement(nesting - 1);
      }
    }
    out.line("return " + expressions.arguments(2, 1));
    out.release(mark);
    loops = held;
    expressions.leave(outer);
    out.close("end)");
    for (int i = 1 + out.below(4); i > 0; i--) {
      out.line("print(sum(coroutine.resume(" + co + ", " + expressions.arguments(1, 1) + ")))");
    }
    out.line("print(coroutine.status(" + co + "))");
  }

  private void yielding() {
    String y = "coroutine.yield(" + expressions.arguments(2, 1) + ")";
    switch (out.below(5)) {
      case 0 -> out.line("print(sum(" + y + "))");
      case 1 -> out.line("print(sum(pcall(coroutine.yield, 1, 2)))");
      case 2 -> out.line("print(sum(pcall(function(...) local x = " + y + " error(show(x)) end)))");
      case 3 -> {
        String v = out.newName();
        out.line("local " + v + " = " + y + " or 0");
        out.declare(v, Kind.NUMBER);
      }
      default -> out.line("print(show(yielding + " + expressions.number(1) + "))");
    }
  }
}
