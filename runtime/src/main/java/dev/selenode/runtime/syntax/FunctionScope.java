package dev.selenode.runtime.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What is known of a function while it is read: its variables in scope, blocks, open gotos. */
final class FunctionScope {
  final FunctionScope outer;
  final FunctionBody body;

  /** Declared and still in scope, or about to be: the first {@link #active} ones are visible. */
  final List<LocalVariable> declared = new ArrayList<>();

  /** For each active variable the one of the same name it hides, or null. */
  final List<LocalVariable> hidden = new ArrayList<>();

  final Set<LocalVariable> upvalues = Collections.newSetFromMap(new IdentityHashMap<>());
  final List<PendingGoto> pending = new ArrayList<>();
  int active;
  BlockScope block;

  FunctionScope(FunctionScope outer, FunctionBody body) {
    this.outer = outer;
    this.body = body;
  }

  /** A block being read. */
  static final class BlockScope {
    final BlockScope outer;
    final boolean loop;
    final int firstActive;
    final int firstPending;
    final List<PlacedLabel> labels = new ArrayList<>(0);

    BlockScope(FunctionScope function, boolean loop) {
      this.outer = function.block;
      this.loop = loop;
      this.firstActive = function.active;
      this.firstPending = function.pending.size();
    }
  }

  /** A label with the number of variables visible at it. */
  record PlacedLabel(Label label, int active) {}

  /**
   * A goto whose label is not known yet, and the place in its block that waits for it. A {@code
   * break} outside a loop is one without a place; no label can end it.
   */
  static final class PendingGoto {
    final String name;
    final int line;
    final List<Statement> home;
    final int index;
    int active;

    PendingGoto(String name, int line, List<Statement> home, int index, int active) {
      this.name = name;
      this.line = line;
      this.home = home;
      this.index = index;
      this.active = active;
    }
  }
}
