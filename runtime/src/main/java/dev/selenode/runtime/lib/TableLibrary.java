package dev.selenode.runtime.lib;

import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.value.Table;

/** {@code table}: raw in its elements, though {@code __len} is asked. */
final class TableLibrary {
  static final Builtin UNPACK = Builtin.of("unpack", TableLibrary::unpack);

  private TableLibrary() {}

  static Table create() {
    return new Functions()
        .add("concat", TableLibrary::concat)
        .add("insert", TableLibrary::insert)
        .add("maxn", TableLibrary::maxn)
        .add("pack", TableLibrary::pack)
        .add("remove", TableLibrary::remove)
        .add("sort", TableSort::sort)
        .add(UNPACK)
        .table();
  }

  private static Object insert(LuaState s, Object[] args) {
    Table t = Check.table(s, args, 0);
    int end = Arguments.length(s, t) + 1;
    if (args.length == 2) {
      t.set(end, args[1]);
      return Multi.NONE;
    }
    if (args.length != 3) {
      throw s.error("wrong number of arguments to 'insert'");
    }
    int position = Arguments.int32(s, args, 1);
    if (position < 1 || position > end) {
      throw Check.argument(s, 1, "position out of bounds");
    }
    if (t.metatable() == null) {
      s.tick((end - position) >> 4);
      t.insert(position, args[2]);
      return Multi.NONE;
    }
    for (int i = end; i > position; i--) {
      s.tick(1);
      t.set(i, t.get(i - 1));
    }
    t.set(position, args[2]);
    return Multi.NONE;
  }

  private static Object remove(LuaState s, Object[] args) {
    Table t = Check.table(s, args, 0);
    int size = Arguments.length(s, t);
    int position = Arguments.int32(s, args, 1, size);
    if (position != size && (position < 1 || position > size + 1)) {
      throw Check.argument(s, 0, "position out of bounds");
    }
    if (t.metatable() == null) {
      s.tick((size - position) >> 4);
      return t.remove(position);
    }
    Object removed = t.get(position);
    int i = position;
    for (; i < size; i++) {
      s.tick(1);
      t.set(i, t.get(i + 1));
    }
    t.set(i, null);
    return removed;
  }

  private static Object maxn(LuaState s, Object[] args) {
    Table t = Check.table(s, args, 0);
    double most = 0;
    for (int p = t.advance(Table.START); p >= 0; p = t.advance(p + 1)) {
      s.tick(1);
      if (t.keyAt(p) instanceof Double key && key > most) {
        most = key;
      }
    }
    return most;
  }

  private static Object concat(LuaState s, Object[] args) {
    String separator = Check.string(s, args, 1, "");
    Table t = Check.table(s, args, 0);
    int first = Arguments.int32(s, args, 2, 1);
    int last = Check.absent(args, 3) ? Arguments.length(s, t) : Arguments.int32(s, args, 3);
    StringPieces result = new StringPieces(s);
    for (long i = first; i <= last; i++) {
      s.tick(1);
      Object value = t.get((int) i);
      if (!(value instanceof String || value instanceof Double)) {
        throw s.error(
            "invalid value (" + Lua.typeName(value) + ") at index " + i + " in table for 'concat'");
      }
      result.add(Lua.toString(value));
      if (i < last) {
        result.add(separator);
      }
    }
    return result.toString();
  }

  private static Object pack(LuaState s, Object[] args) {
    Table t = new Table();
    s.tick(args.length >> 4);
    t.setRange(1, args, 0, args.length);
    t.set("n", (double) args.length);
    return t;
  }

  private static Object unpack(LuaState s, Object[] args) {
    Table t = Check.table(s, args, 0);
    int first = Arguments.int32(s, args, 1, 1);
    int last = Check.absent(args, 2) ? Arguments.length(s, t) : Arguments.int32(s, args, 2);
    if (first > last) {
      return Multi.NONE;
    }
    long count = (long) last - first + 1;
    if (count > StringLibrary.MOST_RESULTS) {
      throw s.error("too many results to unpack");
    }
    int n = (int) count;
    if (n == 1) {
      return t.get(first);
    }
    s.tick(n);
    if (n > 1 << 8) {
      s.reserve(n * 8L);
    }
    Object[] values = new Object[n];
    for (int i = 0; i < n; i++) {
      values[i] = t.get(first + i);
    }
    return values;
  }
}
