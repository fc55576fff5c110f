package dev.selenode.runtime.random;

/** Random expressions, of a wanted kind nearly always. */
final class Expressions {
  private static final String[] FIELDS = {"a", "b", "name", "n", "next"};
  private static final String[] NUMBERS = {
    "0",
    "1",
    "2",
    "3",
    "7",
    "10",
    "100",
    "0.5",
    "1.25",
    "-1",
    "-2.5",
    "1e3",
    "0x10",
    "0xA.8p0",
    "1e15",
    "123456789",
    "2^53",
    "1e100",
    "3.14159265358979",
    "1/3",
    "-0.1",
    "255"
  };
  private static final String[] STRINGS = {
    "''",
    "'a'",
    "\"abc\"",
    "'hello world'",
    "'10'",
    "' 0x1F '",
    "'3.5'",
    "[[long\nstring]]",
    "'\\65\\066\\x43'",
    "'a\\z\n  b'",
    "'tab\\t'",
    "[=[x]]y]=]",
    "'\\n'",
    "'\\0z'",
    "'1e2'"
  };

  private final Source out;

  /** Whether {@code ...} may be written here. */
  private boolean varargs;

  Expressions(Source out) {
    this.out = out;
  }

  boolean varargs() {
    return varargs;
  }

  /** Enters a function; returns what {@link #leave} wants. */
  boolean enter(boolean vararg) {
    boolean outer = varargs;
    varargs = vararg;
    return outer;
  }

  void leave(boolean outer) {
    varargs = outer;
  }

  String of(Kind kind, int depth) {
    if (out.oneIn(150)) {
      return any(depth);
    }
    return switch (kind) {
      case NUMBER -> number(depth);
      case STRING -> string(depth);
      case LIST -> list(depth);
      case OBJECT -> object();
      case FUNCTION -> function(depth);
      case ANY -> any(depth);
    };
  }

  String any(int depth) {
    return switch (out.below(12)) {
      case 0 -> "nil";
      case 1 -> bool(depth);
      case 2, 3, 4 -> number(depth);
      case 5, 6 -> string(depth);
      case 7 -> list(depth);
      case 8 -> varargs ? out.pick("...", "(...)", "select(2, ...)") : "nil";
      case 9 -> object();
      case 10 -> either(Kind.ANY, depth);
      default -> variable(Kind.ANY, "nil");
    };
  }

  String number(int depth) {
    if (depth <= 0) {
      return out.oneIn(3) ? out.pick(NUMBERS) : variable(Kind.NUMBER, out.pick(NUMBERS));
    }
    return switch (out.below(16)) {
      case 0, 1, 2 ->
          operand(depth) + lineBreak() + out.pick(" + ", " - ", " * ", "+", "*") + operand(depth);
      case 3 -> operand(depth) + out.pick(" / ", " % ") + operand(depth);
      case 4 -> out.oneIn(4) ? "(" + number(depth - 1) + ")" : power(depth);
      case 5 -> "-" + operand(depth);
      case 6 -> "#" + out.pick(variable(Kind.LIST, "{1, 2}"), variable(Kind.STRING, "'xyz'"));
      case 7 ->
          out.oneIn(6)
              ? variable(Kind.LIST, "({5, 6})") + "[" + index(depth) + "]"
              : "num(" + variable(Kind.LIST, "({5, 6})") + "[" + index(depth) + "])";
      case 8 -> "num(" + variable(Kind.OBJECT, "({n = 4})") + "." + out.pick("n", "a", "b") + ")";
      case 9 -> out.oneIn(8) ? call(depth) : "num(" + call(depth) + ")";
      case 10 -> either(Kind.NUMBER, depth);
      case 11 -> "select('#', " + arguments(depth, 1) + ")";
      case 12 -> "num(tonumber(" + string(depth - 1) + "))";
      case 13 -> varargs ? out.pick("(...)", "select('#', ...)", "num(select(2, ...))") : "1";
      case 14 -> out.oneIn(6) ? "g" + out.below(4) : "num(g" + out.below(4) + ")";
      default -> variable(Kind.NUMBER, "1");
    };
  }

  /** One whose result is exact: the last digit of the others is every C library's own. */
  private String power(int depth) {
    String exact = out.pick(" ^ 2", "^3", " ^ 0", " ^ 1", " ^ 2 ^ 1", "^'2'");
    return out.oneIn(4)
        ? out.pick("4 ^ 0.5", "2 ^ -1", "2^3^2", "-2 ^ 2", "2^-3 ^ 2", "0 ^ -1")
        : "whole(" + number(depth - 1) + ")" + exact;
  }

  private String operand(int depth) {
    String x = number(depth - 1);
    return out.oneIn(3) ? "(" + x + ")" : x.startsWith("-") ? " " + x : x;
  }

  /** Most often one that exists. */
  private String index(int depth) {
    return out.oneIn(4) ? number(depth - 1) : "" + (1 + out.below(3));
  }

  String string(int depth) {
    if (depth <= 0) {
      return out.oneIn(2) ? out.pick(STRINGS) : variable(Kind.STRING, out.pick(STRINGS));
    }
    return switch (out.below(9)) {
      case 0, 1, 2 -> "cut(" + piece(depth) + lineBreak() + " .. " + piece(depth) + ")";
      case 3 -> "cut(" + piece(depth) + " .. " + piece(depth) + ".." + piece(depth) + ")";
      case 4 ->
          "cut(("
              + string(depth - 1)
              + "):"
              + out.pick("upper()", "len()", "sub(2, -2)", "rep(2)")
              + ")";
      case 5 -> "show(" + any(depth - 1) + ")";
      case 6 -> "type(" + any(depth - 1) + ")";
      case 7 -> either(Kind.STRING, depth);
      default -> variable(Kind.STRING, "'s'");
    };
  }

  /** NaN prints with a sign in C; it is kept out of strings. */
  private String piece(int depth) {
    return switch (out.below(6)) {
      case 0 -> "n2s(" + number(depth - 1) + ")";
      case 1 -> out.pick(" 1 ", " 2.5 ", " 1e20 ", " 0x7f ", " 1e300 ");
      case 2 -> variable(Kind.OBJECT, "'o'");
      default -> string(depth - 1);
    };
  }

  String bool(int depth) {
    if (depth <= 0) {
      return out.pick("true", "false", "nil");
    }
    return switch (out.below(8)) {
      case 0, 1 -> compare(Kind.NUMBER, out.pick(" < ", " <= ", " > ", " >= "), depth);
      case 2 -> compare(Kind.STRING, out.pick(" < ", " <= ", " > ", " >= "), depth);
      case 3 -> compare(Kind.ANY, out.pick(" == ", " ~= "), depth);
      case 4 -> compare(Kind.OBJECT, out.pick(" == ", " < ", " <= ", " ~= ", " >= "), depth);
      case 5 -> "not " + any(depth - 1);
      case 6 -> "(" + bool(depth - 1) + out.pick(" and ", " or ") + bool(depth - 1) + ")";
      default -> out.pick("true", "false");
    };
  }

  private String compare(Kind kind, String operator, int depth) {
    return "(" + of(kind, depth - 1) + operator + of(kind, depth - 1) + ")";
  }

  private String either(Kind kind, int depth) {
    return "("
        + bool(depth - 1)
        + " and "
        + of(kind, depth - 1)
        + " or "
        + of(kind, depth - 1)
        + ")";
  }

  String list(int depth) {
    if (depth <= 0 || out.oneIn(2)) {
      return variable(Kind.LIST, "{1, 2, 3}");
    }
    StringBuilder s = new StringBuilder("{");
    int n = out.below(5);
    for (int i = 0; i < n; i++) {
      s.append(number(depth - 1)).append(out.pick(", ", "; ", ",\n"));
      if (out.oneIn(6)) {
        s.append(out.pick("a = ", "['k'] = ")).append(any(depth - 2)).append(", ");
      }
    }
    if (varargs && out.oneIn(3)) {
      s.append("...");
    } else if (out.oneIn(3)) {
      s.append(call(depth - 1));
    }
    return s.append("}").toString();
  }

  String object() {
    return variable(Kind.OBJECT, "new(" + out.pick(NUMBERS) + ")");
  }

  /** A function expression, or a variable that holds one. */
  String function(int depth) {
    if (depth > 0 && out.oneIn(2)) {
      boolean vararg = out.oneIn(3);
      boolean outer = enter(vararg);
      int mark = out.mark();
      String p = out.newName();
      out.declare(p, Kind.NUMBER);
      String body = any(depth - 1) + ", " + number(depth - 1);
      out.release(mark);
      leave(outer);
      return "function(" + p + (vararg ? ", ..." : "") + ") enter() return " + body + " end";
    }
    return variable(Kind.FUNCTION, out.pick("type", "select", "show"));
  }

  /** A call; what it returns is anybody's guess, but probably numbers. */
  String call(int depth) {
    String args = arguments(depth, 1);
    return switch (out.below(6)) {
      case 0 -> object() + ":" + out.pick("get", "add", "all", "get") + "(" + args + ")";
      case 1 -> "(" + function(depth) + ")(" + args + ")";
      case 2 -> object() + "(" + args + ")";
      case 3 -> "pcall(" + function(0) + ", " + args + ")";
      default -> variable(Kind.FUNCTION, "id") + "(" + args + ")";
    };
  }

  String arguments(int depth, int least) {
    StringBuilder s = new StringBuilder();
    int n = least + out.below(3);
    for (int i = 0; i < n; i++) {
      s.append(i > 0 ? ", " : "").append(number(depth - 2));
    }
    if (varargs && out.oneIn(4)) {
      s.append(n > 0 ? ", ..." : "...");
    } else if (depth > 1 && out.oneIn(4)) {
      s.append(n > 0 ? ", " : "").append(call(depth - 2));
    }
    return s.toString();
  }

  /** Something that can be assigned to, its kind guessed. */
  String target(Kind kind) {
    return switch (out.below(7)) {
      case 0 -> "g" + out.below(4);
      case 1 -> object() + "." + out.pick(FIELDS);
      case 2 -> kind == Kind.NUMBER ? lastOfList() : "g9";
      case 3 -> object() + "[" + out.pick("'a'", "'n'", "1", "1.5", "true") + "]";
      default -> {
        String v = out.variable(kind, true);
        yield v == null ? "g" + out.below(4) : v;
      }
    };
  }

  /** A hole, whose table would have more than one length, cannot come about at the end. */
  private String lastOfList() {
    String list = out.variable(Kind.LIST, false);
    return list == null ? "nowhere[1]" : list + "[#" + list + "]";
  }

  String variable(Kind kind, String otherwise) {
    String v = out.variable(kind, false);
    return v == null ? otherwise : v;
  }

  private String lineBreak() {
    return out.oneIn(12) ? "\n  " : "";
  }
}
