package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.bytecode.Prototype;
import dev.selenode.runtime.value.Cell;
import dev.selenode.runtime.value.HoldsValues;
import dev.selenode.runtime.value.Table;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/** Adds up what is reachable from the roots of a state, in bytes of Java heap, roughly. */
final class ReachableBytes {
  private static final int NUMBER = 16;
  private static final int CLOSURE = 32;
  private static final int CELL = 16;
  private static final int FRAME = 72;
  private static final int COROUTINE = 56 + FRAME;
  private static final int USERDATA = 32;
  private static final int INSTRUCTION = 16;

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Object> waiting = new ArrayDeque<>();
  private final LuaState state;
  private long bytes;

  ReachableBytes(LuaState state) {
    this.state = state;
  }

  long count() {
    visit(state.globals());
    visit(state.metatable(""));
    state.roots().forEach(this::visit);
    for (Coroutine co = state.current; co != null; co = co.resumer) {
      visit(co);
    }
    frames(state.frame);
    for (Object next; (next = waiting.poll()) != null; ) {
      expand(next);
    }
    return bytes;
  }

  private void visit(Object value) {
    if (value == null || value instanceof Boolean) {
      return;
    }
    if (value instanceof Double) {
      // Boxes are seldom shared; looking each up would cost more than it tells.
      bytes += NUMBER;
    } else if (seen.add(value)) {
      if (value instanceof String text) {
        bytes += 40 + text.length();
      } else {
        waiting.add(value);
      }
    }
  }

  private void visitAll(Object[] values) {
    bytes += 16 + 4L * values.length;
    for (Object value : values) {
      visit(value);
    }
  }

  private void expand(Object value) {
    if (value instanceof Table t) {
      bytes += t.ownBytes();
      t.forEachStored(this::visit);
      visit(t.metatable());
    } else if (value instanceof Closure c) {
      bytes += CLOSURE;
      visitAll(c.upvalues);
      visit(c.prototype);
    } else if (value instanceof Cell cell) {
      bytes += CELL;
      visit(cell.value);
    } else if (value instanceof Prototype p) {
      bytes += 200L + (long) p.code().length * INSTRUCTION;
      if (p.engineData() instanceof FunctionProfile profile) {
        profile.forgetTables();
      }
      visitAll(p.constants());
      for (Prototype child : p.children()) {
        visit(child);
      }
    } else if (value instanceof Coroutine co) {
      bytes += COROUTINE;
      co.forgetCallees();
      visit(co.body);
      frames(co.top);
    } else if (value instanceof HoldsValues holder) {
      bytes += holder.ownBytes();
      holder.forEachValue(this::visit);
    } else {
      bytes += USERDATA;
    }
  }

  private void frames(Frame innermost) {
    for (Frame f = innermost; f != null; f = f.caller) {
      if (!seen.add(f)) {
        return;
      }
      bytes += FRAME;
      visit(f.closure);
      if (f.continuation instanceof HoldsValues holder) {
        holder.forEachValue(this::visit);
      }
      visitAll(f.registers);
      visitAll(f.varargs);
      visitAll(f.open);
    }
  }
}
