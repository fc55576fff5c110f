package dev.selenode.runtime.syntax;

import dev.selenode.runtime.syntax.FunctionScope.BlockScope;
import dev.selenode.runtime.syntax.FunctionScope.PendingGoto;
import dev.selenode.runtime.syntax.FunctionScope.PlacedLabel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Resolves names to variables and gotos to labels while the source is read, and keeps the limits of
 * Lua 5.2 on both.
 */
final class Scopes {
  private static final int MAX_LOCALS = 200;
  private static final int MAX_UPVALUES = 255;
  private static final int MAX_LEVELS = 200;

  /** PUC counts the C calls below the parser too: these two when a main script calls load. */
  private static final int LEVELS_BELOW = 2;

  private final Lexer lexer;

  /** For every name the innermost variable in scope, over all functions being read. */
  private final Map<String, LocalVariable> visible = new HashMap<>();

  private FunctionScope function;
  private int level = LEVELS_BELOW;

  Scopes(Lexer lexer) {
    this.lexer = lexer;
  }

  FunctionBody function() {
    return function.body;
  }

  /** Begins a function, with its outermost block. */
  FunctionBody openFunction(String name, int line) {
    FunctionBody body = new FunctionBody(function == null ? null : function.body, name, line);
    function = new FunctionScope(function, body);
    openBlock(false);
    return body;
  }

  void closeFunction() {
    closeBlock();
    function = function.outer;
  }

  void openBlock(boolean loop) {
    function.block = new BlockScope(function, loop);
  }

  void closeBlock() {
    BlockScope closed = function.block;
    function.block = closed.outer;
    while (function.active > closed.firstActive) {
      deactivateLast();
    }
    if (closed.outer != null) {
      moveOut(closed);
    } else if (function.pending.size() > closed.firstPending) {
      PendingGoto lost = function.pending.get(closed.firstPending);
      throw lexer.plainError(
          lost.home == null
              ? "<break> at line " + lost.line + " not inside a loop"
              : "no visible label '" + lost.name + "' for <goto> at line " + lost.line);
    }
  }

  /**
   * Counts a nested statement or expression; the limit keeps recursion off the Java stack's end.
   */
  void enter() {
    level++;
    checkLevels(0);
  }

  void leave() {
    level--;
  }

  /** Refuses if the levels with so many more are over the limit. */
  void checkLevels(int more) {
    if (level + more > MAX_LEVELS) {
      throw tooMany("C levels", MAX_LEVELS, function);
    }
  }

  /** Declares a variable that {@link #activate} brings into scope. */
  LocalVariable declare(String name) {
    if (function.declared.size() >= MAX_LOCALS) {
      throw tooMany("local variables", MAX_LOCALS, function);
    }
    LocalVariable variable = new LocalVariable(name, function.body, lexer.lastLine());
    function.declared.add(variable);
    return variable;
  }

  /** Brings the next declared variables into scope, the oldest first. */
  void activate(int count) {
    for (int i = 0; i < count; i++) {
      LocalVariable variable = function.declared.get(function.active++);
      function.hidden.add(visible.put(variable.name(), variable));
    }
  }

  private void deactivateLast() {
    int last = --function.active;
    String name = function.declared.remove(last).name();
    LocalVariable hidden = function.hidden.remove(last);
    if (hidden == null) {
      visible.remove(name);
    } else {
      visible.put(name, hidden);
    }
  }

  /** The variable a name means here, noted as captured if it is another function's; or null. */
  LocalVariable resolve(String name) {
    LocalVariable variable = visible.get(name);
    if (variable != null && variable.owner() != function.body) {
      variable.markCaptured();
      capture(function, variable);
    }
    return variable;
  }

  private void capture(FunctionScope by, LocalVariable variable) {
    if (by.body == variable.owner() || by.upvalues.contains(variable)) {
      return;
    }
    capture(by.outer, variable);
    if (by.upvalues.size() >= MAX_UPVALUES) {
      throw tooMany("upvalues", MAX_UPVALUES, by);
    }
    by.upvalues.add(variable);
  }

  private SyntaxError tooMany(String what, int limit, FunctionScope where) {
    int line = where.body.line();
    return lexer.error(
        String.format(
            "too many %s (limit is %d) in %s",
            what, limit, line == 0 ? "main function" : "function at line " + line));
  }

  boolean insideLoop() {
    for (BlockScope block = function.block; block != null; block = block.outer) {
      if (block.loop) {
        return true;
      }
    }
    return false;
  }

  /** Notes a {@code break} no loop is around; it is reported where the function ends. */
  void addLostBreak(int line) {
    function.pending.add(new PendingGoto("break", line, null, 0, function.active));
  }

  /** Adds a goto to the statements: resolved, or a place that is filled when its label comes. */
  void addGoto(String name, int line, List<Statement> home) {
    PendingGoto jump = new PendingGoto(name, line, home, home.size(), function.active);
    home.add(null);
    if (!resolveBackwards(jump)) {
      function.pending.add(jump);
    }
  }

  /** Refuses a second label of a name in one block. */
  void checkRepeated(String name) {
    for (PlacedLabel placed : function.block.labels) {
      if (placed.label().name().equals(name)) {
        throw lexer.plainError(
            "label '" + name + "' already defined on line " + placed.label().line());
      }
    }
  }

  /** Places a label, at first for gotos behind it; those before it come with {@link #meet}. */
  void place(Label label) {
    function.block.labels.add(new PlacedLabel(label, function.active));
  }

  /**
   * Ends the gotos that wait for a label of this block. At the end of a block its variables count
   * as gone already, so that {@code goto continue} may pass their declarations.
   */
  void meet(Label label, boolean endOfBlock) {
    List<PlacedLabel> labels = function.block.labels;
    int active = endOfBlock ? function.block.firstActive : function.active;
    PlacedLabel placed = new PlacedLabel(label, active);
    labels.replaceAll(old -> old.label() == label ? placed : old);
    List<PendingGoto> waiting =
        function.pending.subList(function.block.firstPending, function.pending.size());
    waiting.removeIf(jump -> tryResolve(jump, placed));
  }

  /** What a closed block leaves open is looked for in the block around it. */
  private void moveOut(BlockScope closed) {
    List<PendingGoto> waiting =
        function.pending.subList(closed.firstPending, function.pending.size());
    for (PendingGoto jump : waiting) {
      jump.active = Math.min(jump.active, closed.firstActive);
    }
    waiting.removeIf(this::resolveBackwards);
  }

  private boolean resolveBackwards(PendingGoto jump) {
    for (PlacedLabel placed : function.block.labels) {
      if (tryResolve(jump, placed)) {
        return true;
      }
    }
    return false;
  }

  private boolean tryResolve(PendingGoto jump, PlacedLabel placed) {
    if (jump.home == null || !jump.name.equals(placed.label().name())) {
      return false;
    }
    if (jump.active < placed.active()) {
      throw lexer.plainError(
          String.format(
              "<goto %s> at line %d jumps into the scope of local '%s'",
              jump.name, jump.line, function.declared.get(jump.active).name()));
    }
    jump.home.set(jump.index, new Statement.Goto(placed.label(), jump.line));
    return true;
  }
}
