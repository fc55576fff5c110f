package dev.selenode.manifest.read;

import dev.selenode.runtime.syntax.Expr;
import dev.selenode.runtime.syntax.LocalVariable;
import dev.selenode.runtime.syntax.Statement;
import java.util.HashSet;
import java.util.Set;

/** How a chunk calls the table it returns: by local variables, or by global names. */
final class ClassVariable {
  private final Set<LocalVariable> locals = new HashSet<>();
  private final Set<String> globals = new HashSet<>();
  private final Set<Expr.TableConstructor> constructors = new HashSet<>();

  private ClassVariable() {}

  static ClassVariable returnedBy(Iterable<Statement> statements) {
    ClassVariable found = new ClassVariable();
    for (Statement statement : statements) {
      if (statement instanceof Statement.Return r && !r.values().isEmpty()) {
        found.add(r.values().get(0));
      }
    }
    return found;
  }

  private void add(Expr returned) {
    Expr value = unwrapped(returned);
    if (value instanceof Expr.Local l) {
      locals.add(l.variable());
    } else if (value instanceof Expr.TableConstructor c) {
      constructors.add(c);
    } else if (globalName(value) != null) {
      globals.add(globalName(value));
    }
  }

  /** Whether an expression is a variable that holds the class table. */
  boolean isNamedBy(Expr value) {
    return value instanceof Expr.Local l
        ? locals.contains(l.variable())
        : globals.contains(globalName(value));
  }

  boolean isHeldBy(LocalVariable variable) {
    return locals.contains(variable);
  }

  /** Whether a constructor stands in the return statement itself. */
  boolean isReturned(Expr.TableConstructor constructor) {
    return constructors.contains(constructor);
  }

  /** What {@code setmetatable} and parentheses pass through. */
  static Expr unwrapped(Expr value) {
    if (value instanceof Expr.Parenthesis p) {
      return unwrapped(p.inner());
    }
    if (value instanceof Expr.Call call
        && "setmetatable".equals(globalName(call.function()))
        && !call.arguments().isEmpty()) {
      return unwrapped(call.arguments().get(0));
    }
    return value;
  }

  /** The name of a global variable, or null. */
  static String globalName(Expr value) {
    return value instanceof Expr.Index index
            && index.table() instanceof Expr.Local l
            && l.variable().name().equals("_ENV")
        ? SourceOrder.name(index.key())
        : null;
  }
}
