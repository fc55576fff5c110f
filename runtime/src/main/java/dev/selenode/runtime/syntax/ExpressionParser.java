package dev.selenode.runtime.syntax;

import dev.selenode.runtime.syntax.Expr.BinaryOperator;
import dev.selenode.runtime.syntax.Expr.UnaryOperator;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads expressions. Lines are those PUC Lua reports, which for an indexing is the line the parser
 * had reached when it needed the value: see {@link #settle}.
 */
abstract class ExpressionParser extends TokenReader {
  /**
   * How deep a tree may be. Nesting is bounded by the levels of {@link Scopes}, but chains such as
   * {@code a+b+c} grow to the left without nesting, and later passes recurse over them. Measured:
   * three interpreted frames a level overflow a stack of 512 KB between 500 and 750.
   */
  static final int MAX_HEIGHT = 500;

  /** The height of the expression read last. */
  private int height;

  /** The greatest height in the function being read. */
  private int tallest;

  /** The expression, if it is the one read last, whose value is taken: no longer assignable. */
  private Expr settled;

  ExpressionParser(Lexer lexer) {
    super(lexer);
  }

  /** Reads the rest of a function after the word {@code function} and its name. */
  abstract FunctionBody functionBody(String name, boolean method, int line);

  final Expr expression() {
    Expr result = binary(0);
    tallest = Math.max(tallest, height);
    return result;
  }

  /** An expression whose value is taken at once. */
  final Expr value() {
    return settle(expression());
  }

  /** Expressions with commas between; the last one is not settled, the caller may read on first. */
  final List<Expr> expressions() {
    List<Expr> list = new ArrayList<>(2);
    list.add(expression());
    while (take(Token.COMMA)) {
      settleLast(list);
      list.add(expression());
    }
    return list;
  }

  /** The same, all values taken at once. */
  final List<Expr> values() {
    List<Expr> list = expressions();
    settleLast(list);
    return list;
  }

  private void settleLast(List<Expr> list) {
    int last = list.size() - 1;
    list.set(last, settle(list.get(last)));
  }

  /**
   * Notes that the value is taken here: an indexing gets the line of the token read last, as PUC
   * gives it, unless its value was taken before.
   */
  final Expr settle(Expr expression) {
    if (expression == settled) {
      return expression;
    }
    settled = expression instanceof Expr.Index index ? at(index, lexer.lastLine()) : expression;
    return settled;
  }

  static Expr.Index at(Expr.Index index, int line) {
    return index.line() == line ? index : new Expr.Index(index.table(), index.key(), line);
  }

  /** Whether the expression, which must be the one read last, can be assigned to. */
  final boolean assignable(Expr expression) {
    return expression != settled
        && (expression instanceof Expr.Local || expression instanceof Expr.Index);
  }

  private void setHeight(int newHeight) {
    height = newHeight;
    if (height > MAX_HEIGHT) {
      throw lexer.error("function or expression too complex");
    }
  }

  /** Reads operands and the operators between them that bind more strongly than the limit. */
  private Expr binary(int limit) {
    scopes.enter();
    UnaryOperator unary = Operators.unary(lexer.token());
    Expr left = unary == null ? simple() : unary(unary);
    Token operator = lexer.token();
    while (Operators.leftPriority(operator) > limit) {
      int line = lexer.line();
      lexer.next();
      left = settle(left);
      int leftHeight = height;
      Expr right = settle(binary(Operators.rightPriority(operator)));
      setHeight(Math.max(leftHeight, height) + 1);
      left = combine(operator, left, right, line);
      operator = lexer.token();
    }
    scopes.leave();
    return left;
  }

  private Expr combine(Token token, Expr left, Expr right, int line) {
    return switch (token) {
      case AND -> new Expr.And(left, right, line);
      case OR -> new Expr.Or(left, right, line);
      case CONCAT -> concat(left, right, line);
      default -> {
        BinaryOperator operator = Operators.binary(token);
        boolean own = Operators.arithmetic(operator);
        yield new Expr.Binary(operator, left, right, own ? line : lexer.lastLine());
      }
    };
  }

  /** Joins with a concatenation on the right, whose line stays: one operation does them all. */
  private static Expr concat(Expr left, Expr right, int line) {
    List<Expr> operands = new ArrayList<>();
    operands.add(left);
    if (right instanceof Expr.Concat rest) {
      operands.addAll(rest.operands());
      return new Expr.Concat(operands, rest.line());
    }
    operands.add(right);
    return new Expr.Concat(operands, line);
  }

  private Expr unary(UnaryOperator operator) {
    int line = lexer.line();
    lexer.next();
    Expr operand = settle(binary(Operators.UNARY_PRIORITY));
    if (operator == UnaryOperator.NEGATE
        && operand instanceof Expr.Constant constant
        && constant.value() instanceof Double number) {
      return new Expr.Constant(-number, line);
    }
    setHeight(height + 1);
    return new Expr.Unary(operator, operand, line);
  }

  private Expr simple() {
    int line = lexer.line();
    height = 1;
    return switch (lexer.token()) {
      case NUMBER, STRING -> constant(lexer.value(), line);
      case NIL -> constant(null, line);
      case TRUE -> constant(true, line);
      case FALSE -> constant(false, line);
      case DOTS -> vararg(line);
      case OPEN_BRACE -> table();
      case FUNCTION -> {
        lexer.next();
        yield function(null, false, lexer.line());
      }
      default -> suffixed();
    };
  }

  private Expr vararg(int line) {
    if (!scopes.function().vararg()) {
      throw lexer.error("cannot use '...' outside a vararg function");
    }
    lexer.next();
    return new Expr.Vararg(line);
  }

  private Expr constant(Object value, int line) {
    lexer.next();
    return new Expr.Constant(value, line);
  }

  final Expr.Function function(String name, boolean method, int line) {
    int before = tallest;
    tallest = 0;
    FunctionBody body = functionBody(name, method, line);
    setHeight(tallest + 1);
    tallest = Math.max(before, height);
    return new Expr.Function(body);
  }

  /** A variable, an indexing or a call. */
  final Expr suffixed() {
    int line = lexer.line();
    Expr result = primary();
    while (true) {
      switch (lexer.token()) {
        case DOT -> result = field(settle(result));
        case OPEN_BRACKET -> result = element(settle(result));
        case COLON -> result = methodCall(result, line);
        case OPEN_PARENTHESIS, STRING, OPEN_BRACE ->
            result = new Expr.Call(settle(result), arguments(line), line);
        default -> {
          tallest = Math.max(tallest, height);
          return result;
        }
      }
    }
  }

  /** {@code .name} behind a value. */
  final Expr.Index field(Expr table) {
    lexer.next();
    int line = lexer.line();
    setHeight(height + 1);
    return new Expr.Index(table, new Expr.Constant(name(), line), lexer.lastLine());
  }

  private Expr.Index element(Expr table) {
    int tableHeight = height;
    Expr key = bracketedKey();
    setHeight(Math.max(tableHeight, height) + 1);
    return new Expr.Index(table, key, lexer.lastLine());
  }

  private Expr methodCall(Expr result, int line) {
    lexer.next();
    String name = name();
    Expr receiver = settle(result);
    int nameLine = lexer.lastLine();
    return new Expr.MethodCall(receiver, name, arguments(line), line, nameLine);
  }

  private Expr bracketedKey() {
    lexer.next();
    Expr key = value();
    expect(Token.CLOSE_BRACKET);
    return key;
  }

  private Expr primary() {
    height = 1;
    if (at(Token.NAME)) {
      return variable();
    } else if (!at(Token.OPEN_PARENTHESIS)) {
      throw lexer.error("unexpected symbol");
    }
    int line = lexer.line();
    lexer.next();
    Expr inner = expression();
    close(Token.CLOSE_PARENTHESIS, Token.OPEN_PARENTHESIS, line);
    return parenthesised(inner, line);
  }

  private Expr parenthesised(Expr inner, int line) {
    if (inner instanceof Expr.Call
        || inner instanceof Expr.MethodCall
        || inner instanceof Expr.Vararg) {
      setHeight(height + 1);
      return settle(new Expr.Parenthesis(inner, line));
    }
    return settle(inner);
  }

  /** The variable or global a name stands for. */
  final Expr variable() {
    String name = name();
    int line = lexer.lastLine();
    LocalVariable local = scopes.resolve(name);
    if (local != null) {
      return new Expr.Local(local, line);
    }
    Expr environment = new Expr.Local(scopes.resolve(Parser.ENVIRONMENT), line);
    return new Expr.Index(environment, new Expr.Constant(name, line), line);
  }

  /** The arguments of a call to what was read last, whose height counts in. */
  private List<Expr> arguments(int line) {
    int calledHeight = height;
    height = 0;
    List<Expr> list =
        switch (lexer.token()) {
          case OPEN_PARENTHESIS -> parenthesisedArguments(line);
          case OPEN_BRACE -> List.of(table());
          case STRING -> List.of(constant(lexer.value(), lexer.line()));
          default -> throw lexer.error("function arguments expected");
        };
    setHeight(Math.max(calledHeight, height) + 1);
    return list;
  }

  private List<Expr> parenthesisedArguments(int line) {
    lexer.next();
    if (at(Token.CLOSE_PARENTHESIS)) {
      lexer.next();
      return List.of();
    }
    int before = tallest;
    tallest = 0;
    List<Expr> list = expressions();
    height = tallest;
    tallest = Math.max(before, tallest);
    close(Token.CLOSE_PARENTHESIS, Token.OPEN_PARENTHESIS, line);
    settleLast(list);
    return list;
  }

  private Expr table() {
    int line = lexer.line();
    int before = tallest;
    tallest = 0;
    List<Expr.Field> fields = new ArrayList<>();
    expect(Token.OPEN_BRACE);
    while (!at(Token.CLOSE_BRACE)) {
      fields.add(tableField());
      if (!take(Token.COMMA) && !take(Token.SEMICOLON)) {
        break;
      }
      settleField(fields);
    }
    close(Token.CLOSE_BRACE, Token.OPEN_BRACE, line);
    settleField(fields);
    setHeight(tallest + 1);
    tallest = Math.max(before, height);
    return new Expr.TableConstructor(fields, line);
  }

  private Expr.Field tableField() {
    if (at(Token.OPEN_BRACKET)) {
      Expr key = bracketedKey();
      expect(Token.ASSIGN);
      return new Expr.Field(key, value(), lexer.lastLine());
    } else if (at(Token.NAME) && lexer.peek() == Token.ASSIGN) {
      int line = lexer.line();
      Expr key = new Expr.Constant(name(), line);
      lexer.next();
      return new Expr.Field(key, value(), lexer.lastLine());
    }
    return new Expr.Field(null, expression(), lexer.lastLine());
  }

  /** Takes the value of the last field if it is a positional one: PUC reads the comma first. */
  private void settleField(List<Expr.Field> fields) {
    if (fields.isEmpty()) {
      return;
    }
    int last = fields.size() - 1;
    Expr.Field field = fields.get(last);
    if (field.key() == null) {
      Expr value = settle(field.value());
      if (value != field.value()) {
        fields.set(last, new Expr.Field(null, value, field.line()));
      }
    }
  }
}
