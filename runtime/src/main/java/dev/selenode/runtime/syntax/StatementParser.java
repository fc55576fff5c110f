package dev.selenode.runtime.syntax;

import java.util.ArrayList;
import java.util.List;

/** Reads statements and blocks. */
final class StatementParser extends ExpressionParser {
  StatementParser(Lexer lexer) {
    super(lexer);
  }

  /** Reads a whole chunk, as a function in one that declares {@code _ENV}. */
  FunctionBody chunk() {
    FunctionBody outside = scopes.openFunction(null, 0);
    outside.parameters().add(scopes.declare(Parser.ENVIRONMENT));
    scopes.activate(1);
    FunctionBody chunk = scopes.openFunction(null, 0);
    chunk.declareVararg();
    scopes.resolve(Parser.ENVIRONMENT);
    lexer.next();
    List<Statement> statements = statements();
    check(Token.END_OF_SOURCE);
    chunk.close(new Block(statements, lexer.line()), lexer.line());
    scopes.closeFunction();
    scopes.closeFunction();
    outside.close(new Block(List.of(), 0), 0);
    return chunk;
  }

  @Override
  FunctionBody functionBody(String name, boolean method, int line) {
    FunctionBody body = scopes.openFunction(name, line);
    expect(Token.OPEN_PARENTHESIS);
    if (method) {
      body.declareMethod();
      body.parameters().add(scopes.declare("self"));
      scopes.activate(1);
    }
    parameters(body);
    expect(Token.CLOSE_PARENTHESIS);
    List<Statement> statements = statements();
    int endLine = lexer.line();
    close(Token.END, Token.FUNCTION, line);
    body.close(new Block(statements, endLine), endLine);
    scopes.closeFunction();
    return body;
  }

  private void parameters(FunctionBody body) {
    int count = 0;
    if (!at(Token.CLOSE_PARENTHESIS)) {
      do {
        if (at(Token.NAME)) {
          body.parameters().add(scopes.declare(name()));
          count++;
        } else if (take(Token.DOTS)) {
          body.declareVararg();
        } else {
          throw lexer.error("<name> or '...' expected");
        }
      } while (!body.vararg() && take(Token.COMMA));
    }
    scopes.activate(count);
  }

  private List<Statement> statements() {
    List<Statement> list = new ArrayList<>();
    statements(list);
    return list;
  }

  private void statements(List<Statement> into) {
    while (!atBlockEnd(true)) {
      boolean last = at(Token.RETURN);
      statement(into);
      if (last) {
        return;
      }
    }
  }

  private Block block() {
    scopes.openBlock(false);
    List<Statement> statements = statements();
    Block block = new Block(statements, lexer.line());
    scopes.closeBlock();
    return block;
  }

  private void statement(List<Statement> into) {
    int line = lexer.line();
    scopes.enter();
    switch (lexer.token()) {
      case SEMICOLON -> lexer.next();
      case IF -> into.add(ifStatement(line));
      case WHILE -> into.add(whileStatement(line));
      case DO -> {
        lexer.next();
        into.add(new Statement.Do(block(), line));
        close(Token.END, Token.DO, line);
      }
      case FOR -> into.add(forStatement(line));
      case REPEAT -> into.add(repeatStatement(line));
      case FUNCTION -> into.add(functionStatement(line));
      case LOCAL -> into.add(localStatement(line));
      case DOUBLE_COLON -> label(line, into);
      case RETURN -> into.add(returnStatement(line));
      case BREAK, GOTO -> jump(into);
      default -> into.add(expressionStatement(line));
    }
    scopes.leave();
  }

  private Statement ifStatement(int line) {
    List<Statement.Branch> branches = new ArrayList<>(1);
    do {
      branches.add(branch());
    } while (at(Token.ELSEIF));
    Block otherwise = take(Token.ELSE) ? block() : null;
    close(Token.END, Token.IF, line);
    return new Statement.If(branches, otherwise, line);
  }

  private Statement.Branch branch() {
    lexer.next();
    Expr condition = expression();
    expect(Token.THEN);
    condition = settle(condition);
    scopes.openBlock(false);
    List<Statement> statements = new ArrayList<>();
    if (at(Token.BREAK) || at(Token.GOTO)) {
      jump(statements);
      emptyStatements(statements);
    }
    statements(statements);
    Block body = new Block(statements, lexer.line());
    scopes.closeBlock();
    return new Statement.Branch(condition, body);
  }

  private Statement whileStatement(int line) {
    lexer.next();
    Expr condition = value();
    scopes.openBlock(true);
    expect(Token.DO);
    Block body = block();
    close(Token.END, Token.WHILE, line);
    scopes.closeBlock();
    return new Statement.While(condition, body, line);
  }

  private Statement repeatStatement(int line) {
    scopes.openBlock(true);
    scopes.openBlock(false);
    lexer.next();
    Block body = new Block(statements(), lexer.line());
    close(Token.UNTIL, Token.REPEAT, line);
    Expr condition = value();
    scopes.closeBlock();
    scopes.closeBlock();
    return new Statement.Repeat(body, condition, line);
  }

  private Statement forStatement(int line) {
    scopes.openBlock(true);
    lexer.next();
    String first = name();
    Statement loop;
    switch (lexer.token()) {
      case ASSIGN -> loop = numericFor(first, line);
      case COMMA, IN -> loop = genericFor(first, line);
      default -> throw lexer.error("'=' or 'in' expected");
    }
    scopes.closeBlock();
    return loop;
  }

  private Statement numericFor(String name, int line) {
    declareHidden("(for index)", "(for limit)", "(for step)");
    LocalVariable variable = scopes.declare(name);
    expect(Token.ASSIGN);
    Expr start = value();
    expect(Token.COMMA);
    Expr limit = value();
    Expr step = take(Token.COMMA) ? value() : null;
    scopes.activate(3);
    expect(Token.DO);
    int doLine = lexer.lastLine();
    Block body = forBody(1);
    close(Token.END, Token.FOR, line);
    return new Statement.NumericFor(variable, start, limit, step, body, doLine);
  }

  private Statement genericFor(String first, int line) {
    declareHidden("(for generator)", "(for state)", "(for control)");
    List<LocalVariable> variables = new ArrayList<>(2);
    variables.add(scopes.declare(first));
    while (take(Token.COMMA)) {
      variables.add(scopes.declare(name()));
    }
    expect(Token.IN);
    int callLine = lexer.line();
    List<Expr> values = values();
    scopes.activate(3);
    expect(Token.DO);
    Block body = forBody(variables.size());
    close(Token.END, Token.FOR, line);
    return new Statement.GenericFor(variables, values, body, callLine);
  }

  /** The loop's own state takes three of the places for locals, as in PUC Lua. */
  private void declareHidden(String... names) {
    for (String name : names) {
      scopes.declare(name);
    }
  }

  private Block forBody(int variables) {
    scopes.openBlock(false);
    scopes.activate(variables);
    Block body = block();
    scopes.closeBlock();
    return body;
  }

  private Statement functionStatement(int line) {
    lexer.next();
    Expr target = variable();
    while (at(Token.DOT)) {
      target = field(settle(target));
    }
    boolean method = at(Token.COLON);
    if (method) {
      target = field(settle(target));
    }
    Expr.Function function = function(nameOf(target), method, line);
    markReassigned(target);
    return new Statement.Assignment(List.of(stored(target, line)), List.of(function), line);
  }

  private static String nameOf(Expr target) {
    return target instanceof Expr.Local local
        ? local.variable().name()
        : (String) ((Expr.Constant) ((Expr.Index) target).key()).value();
  }

  private Statement localStatement(int line) {
    lexer.next();
    if (take(Token.FUNCTION)) {
      LocalVariable variable = scopes.declare(name());
      scopes.activate(1);
      Expr.Function function = function(variable.name(), false, lexer.line());
      return new Statement.LocalFunction(variable, function.body(), line);
    }
    List<LocalVariable> variables = new ArrayList<>(1);
    do {
      variables.add(scopes.declare(name()));
    } while (take(Token.COMMA));
    List<Expr> values = take(Token.ASSIGN) ? values() : List.of();
    scopes.activate(variables.size());
    return new Statement.LocalDeclaration(variables, values, line);
  }

  private void label(int line, List<Statement> into) {
    lexer.next();
    String name = name();
    scopes.checkRepeated(name);
    expect(Token.DOUBLE_COLON);
    Label label = new Label(name, line);
    into.add(new Statement.LabelMark(label, line));
    scopes.place(label);
    emptyStatements(into);
    scopes.meet(label, atBlockEnd(false));
  }

  /** Reads what counts as nothing behind a label: semicolons and more labels. */
  private void emptyStatements(List<Statement> into) {
    while (at(Token.SEMICOLON) || at(Token.DOUBLE_COLON)) {
      statement(into);
    }
  }

  private void jump(List<Statement> into) {
    int line = lexer.line();
    if (take(Token.GOTO)) {
      scopes.addGoto(name(), line, into);
      return;
    }
    lexer.next();
    if (!scopes.insideLoop()) {
      scopes.addLostBreak(line);
    }
    into.add(new Statement.Break(line));
  }

  private Statement returnStatement(int line) {
    lexer.next();
    boolean empty = atBlockEnd(true) || at(Token.SEMICOLON);
    List<Expr> values = empty ? List.of() : values();
    take(Token.SEMICOLON);
    return new Statement.Return(values, line);
  }

  private Statement expressionStatement(int line) {
    Expr first = suffixed();
    if (at(Token.ASSIGN) || at(Token.COMMA)) {
      return assignment(first, line);
    }
    if (!(first instanceof Expr.Call) && !(first instanceof Expr.MethodCall)) {
      throw lexer.error("syntax error");
    }
    return new Statement.CallStatement(first, line);
  }

  private Statement assignment(Expr first, int line) {
    List<Expr> targets = new ArrayList<>(1);
    addTarget(targets, first);
    while (take(Token.COMMA)) {
      Expr next = suffixed();
      scopes.checkLevels(targets.size());
      addTarget(targets, next);
    }
    expect(Token.ASSIGN);
    List<Expr> values = values();
    targets.replaceAll(target -> stored(target, lexer.lastLine()));
    return new Statement.Assignment(targets, values, line);
  }

  private void addTarget(List<Expr> targets, Expr target) {
    if (!assignable(target)) {
      throw lexer.error("syntax error");
    }
    markReassigned(target);
    targets.add(target);
  }

  private static void markReassigned(Expr target) {
    if (target instanceof Expr.Local local) {
      local.variable().markReassigned();
    }
  }

  /** The target with the line the storing is reported for. */
  private static Expr stored(Expr target, int line) {
    return target instanceof Expr.Index index ? at(index, line) : target;
  }
}
