package dev.selenode.runtime.variant;

import dev.selenode.runtime.host.Arguments;
import dev.selenode.runtime.host.LuaResult;
import dev.selenode.runtime.host.TypeMismatch;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Arguments of container methods: values to store, indices, other containers. */
final class Elements {
  private static final int BYTES_PER_ELEMENT = 8;

  private Elements() {}

  /** The values of the array, pool or table in an argument. */
  static List<Object> of(Arguments args, int i) {
    Object from = args.lua(i);
    if (from instanceof Sequence sequence) {
      args.state().tick(sequence.items().size());
      return sequence.items();
    }
    if (!(from instanceof Table table)) {
      throw args.mismatch(i, "Array");
    }
    args.state().tick(table.length());
    return valuesOf(table);
  }

  /** The values of an array, a pool or a table; none for anything else. */
  static List<Object> valuesOf(Object from) {
    if (from instanceof Sequence sequence) {
      return sequence.items();
    }
    if (!(from instanceof Table table)) {
      return List.of();
    }
    int n = table.length();
    List<Object> values = new ArrayList<>(n);
    for (int k = 1; k <= n; k++) {
      values.add(table.get(k));
    }
    return values;
  }

  /** What a constructor is given: one container to copy, or the elements themselves. */
  static <S extends Sequence> S fill(S empty, Arguments args) {
    Object first = args.lua(0);
    boolean container = first instanceof Sequence || first instanceof Table;
    if (args.count() == 1 && container) {
      append(empty, args, of(args, 0));
    } else {
      append(empty, args, Arrays.asList(args.rest(0)));
    }
    return empty;
  }

  /** Appends all values or, if one does not fit, none. */
  static void append(Sequence to, Arguments args, List<Object> values) {
    args.state().reserve((long) values.size() * BYTES_PER_ELEMENT);
    List<Object> admitted = new ArrayList<>(values.size());
    for (Object value : values) {
      admitted.add(to.admit(value));
    }
    to.items().addAll(admitted);
  }

  /** The value in an argument, as a sequence would hold it. */
  static Object admit(Sequence to, Arguments args, int i) {
    try {
      return to.admit(args.lua(i));
    } catch (TypeMismatch e) {
      throw args.mismatch(i, e.want());
    }
  }

  /** The place that an index in an argument means: from 0, or from the end if negative. */
  static int index(Arguments args, int i, int size) {
    int index = args.integer(i);
    int place = index < 0 ? size + index : index;
    if (place < 0 || place >= size) {
      throw args.state().error("index " + index + " is out of range (size " + size + ")");
    }
    return place;
  }

  static void resize(LuaState s, Sequence sequence, int size) {
    List<Object> items = sequence.items();
    if (size < 0) {
      throw s.error("size " + size + " is negative");
    }
    if (size < items.size()) {
      items.subList(size, items.size()).clear();
      return;
    }
    s.reserve((long) (size - items.size()) * BYTES_PER_ELEMENT);
    while (items.size() < size) {
      s.tick(1);
      items.add(sequence.gap());
    }
  }

  /** The first place from {@code from} on, or the last one down from it; -1 if there is none. */
  static int find(LuaState s, List<Object> items, Object wanted, int from, int step) {
    for (int i = from; i >= 0 && i < items.size(); i += step) {
      s.tick(1);
      if (Lua.equals(s, items.get(i), wanted)) {
        return i;
      }
    }
    return -1;
  }

  static LuaResult result(Object lua) {
    return new LuaResult(lua);
  }
}
