package dev.selenode.manifest.read;

import dev.selenode.runtime.syntax.Expr;
import dev.selenode.runtime.syntax.Statement;
import java.util.List;

/** Reports each member that a statement stores into the class table. */
final class MentionCollector {
  private final ClassVariable classVariable;
  private final Listener listener;

  /** Gets a member's key, a Lua value, and line. */
  @FunctionalInterface
  interface Listener {
    void mention(Object key, int line);
  }

  MentionCollector(ClassVariable classVariable, Listener listener) {
    this.classVariable = classVariable;
    this.listener = listener;
  }

  void collect(Statement statement) {
    if (statement instanceof Statement.LocalDeclaration s) {
      for (int i = 0; i < s.variables().size(); i++) {
        if (classVariable.isHeldBy(s.variables().get(i))) {
          constructor(valueAt(s.values(), i));
        }
      }
    } else if (statement instanceof Statement.Assignment s) {
      for (int i = 0; i < s.targets().size(); i++) {
        target(s.targets().get(i), valueAt(s.values(), i));
      }
    } else if (statement instanceof Statement.Return s
        && !s.values().isEmpty()
        && ClassVariable.unwrapped(s.values().get(0)) instanceof Expr.TableConstructor c
        && classVariable.isReturned(c)) {
      constructor(c);
    }
  }

  private void target(Expr target, Expr value) {
    if (classVariable.isNamedBy(target)) {
      constructor(value);
    } else if (target instanceof Expr.Index index && classVariable.isNamedBy(index.table())) {
      mention(index.key(), index.line());
    }
  }

  private void constructor(Expr value) {
    if (value != null && ClassVariable.unwrapped(value) instanceof Expr.TableConstructor c) {
      double position = 0;
      for (Expr.Field field : c.fields()) {
        if (field.key() == null) {
          listener.mention(++position, field.line());
        } else {
          mention(field.key(), field.key().line());
        }
      }
    }
  }

  private void mention(Expr key, int line) {
    if (key instanceof Expr.Constant constant && constant.value() != null) {
      listener.mention(constant.value(), line);
    }
  }

  private static Expr valueAt(List<Expr> values, int i) {
    return i < values.size() ? values.get(i) : null;
  }
}
