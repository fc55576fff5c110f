package dev.selenode.runtime.plugin;

import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Table;
import java.util.IdentityHashMap;

/**
 * One deep copy of a Lua value for another state, which afterwards owns it: tables with what is in
 * them, their metatables left out. Tables that contain each other come out the same way.
 */
final class PlainCopy {
  private static final int MAX_DEPTH = 100;
  private static final int VALUE = 16;

  private final LuaState state;
  private final long most;
  private final IdentityHashMap<Table, Table> copies = new IdentityHashMap<>();
  private long bytes;

  /** A copy of at most so many bytes, at the cost of a state's running call. */
  PlainCopy(LuaState state, long most) {
    this.state = state;
    this.most = most;
  }

  /** About what the copies made so far take. */
  long bytes() {
    return bytes;
  }

  Object of(Object lua) {
    return of(lua, 0);
  }

  private Object of(Object lua, int depth) {
    count(VALUE);
    if (lua == null || lua instanceof Double || lua instanceof Boolean) {
      return lua;
    }
    if (lua instanceof String text) {
      count(24L + text.length());
      return text;
    }
    if (lua instanceof Table table) {
      return of(table, depth);
    }
    throw state.error(
        "cannot copy a " + dev.selenode.runtime.interpreter.Lua.typeName(lua) + " value");
  }

  private Table of(Table table, int depth) {
    Table known = copies.get(table);
    if (known != null) {
      return known;
    }
    if (depth >= MAX_DEPTH) {
      throw state.error("table is nested too deep");
    }
    Table copy = new Table();
    copies.put(table, copy);
    count(80);
    for (int p = table.advance(Table.START); p >= 0; p = table.advance(p + 1)) {
      state.tick(1);
      copy.set(of(table.keyAt(p), depth + 1), of(table.valueAt(p), depth + 1));
    }
    return copy;
  }

  private void count(long more) {
    bytes += more;
    if (bytes > most) {
      throw state.error("value is larger than " + most + " bytes");
    }
  }
}
