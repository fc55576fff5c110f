package dev.selenode.runtime.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The text written so far, the variables in sight of its end, and the dice. */
final class Source {
  final Random random;
  private final StringBuilder text = new StringBuilder();
  private final List<Variable> variables = new ArrayList<>();
  private int indent;
  private int names;

  /** A local variable; {@code fixed} ones are loop counters and the like, never assigned to. */
  record Variable(String name, Kind kind, boolean fixed) {}

  Source(Random random) {
    this.random = random;
  }

  // --- dice ----------------------------------------------------------------------------------

  int below(int n) {
    return random.nextInt(n);
  }

  /** True once in {@code n} times. */
  boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  @SafeVarargs
  final <T> T pick(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  // --- variables -----------------------------------------------------------------------------

  String newName() {
    return "v" + ++names;
  }

  void declare(String name, Kind kind) {
    variables.add(new Variable(name, kind, false));
  }

  void declareFixed(String name, Kind kind) {
    variables.add(new Variable(name, kind, true));
  }

  /** A variable of a kind that may be assigned to or only read; null if there is none. */
  String variable(Kind kind, boolean assign) {
    List<String> found = new ArrayList<>();
    for (Variable v : variables) {
      if (assign && v.fixed) {
        continue;
      }
      if (v.kind == kind || (kind == Kind.ANY && !assign)) {
        found.add(v.name);
      }
    }
    return found.isEmpty() ? null : found.get(Math.max(below(found.size()), below(found.size())));
  }

  Kind kindOf(String name) {
    for (Variable v : variables) {
      if (v.name.equals(name)) {
        return v.kind;
      }
    }
    return Kind.ANY;
  }

  int mark() {
    return variables.size();
  }

  /** Ends a block: its variables are gone. */
  void release(int mark) {
    variables.subList(mark, variables.size()).clear();
  }

  // --- text ----------------------------------------------------------------------------------

  void line(String line) {
    text.append("  ".repeat(indent)).append(line).append('\n');
  }

  void open(String line) {
    line(line);
    indent++;
  }

  void close(String line) {
    indent--;
    line(line);
  }

  int length() {
    return text.length();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
