package dev.selenode.runtime.lib;

import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaError;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.value.Table;

/**
 * {@code table.sort}: a quicksort that compares the same pairs in the same order as PUC Lua's, so
 * that scripts with an inconsistent order see the same results and the same errors.
 */
final class TableSort {
  private final LuaState state;
  private final Table table;
  private final LuaFunction order;

  private TableSort(LuaState state, Table table, LuaFunction order) {
    this.state = state;
    this.table = table;
    this.order = order;
  }

  static Object sort(LuaState s, Object[] args) {
    Table t = Check.table(s, args, 0);
    int n = Arguments.length(s, t);
    LuaFunction order = Check.absent(args, 1) ? null : Check.function(s, args, 1);
    new TableSort(s, t, order).sort(1, n);
    return Multi.NONE;
  }

  /** Recurs into the smaller half only, so at most 31 deep. */
  private void sort(int from, int to) {
    int low = from;
    int high = to;
    while (low < high) {
      orderPair(low, high);
      if (high - low == 1) {
        return;
      }
      int middle = (int) (((long) low + high) / 2);
      if (less(table.get(middle), table.get(low))) {
        swap(middle, low);
      } else {
        orderPair(middle, high);
      }
      if (high - low == 2) {
        return;
      }
      Object pivot = table.get(middle);
      swap(middle, high - 1);
      int split = partition(low, high, pivot);
      swap(high - 1, split);
      if (split - low < high - split) {
        sort(low, split - 1);
        low = split + 1;
      } else {
        sort(split + 1, high);
        high = split - 1;
      }
    }
  }

  private int partition(int low, int high, Object pivot) {
    int i = low;
    int j = high - 1;
    for (; ; ) {
      while (less(table.get(++i), pivot)) {
        if (i >= high) {
          throw invalidOrder();
        }
      }
      while (less(pivot, table.get(--j))) {
        if (j <= low) {
          throw invalidOrder();
        }
      }
      if (j < i) {
        return i;
      }
      swap(i, j);
    }
  }

  private LuaError invalidOrder() {
    return state.error("invalid order function for sorting");
  }

  private void orderPair(int a, int b) {
    if (less(table.get(b), table.get(a))) {
      swap(a, b);
    }
  }

  private void swap(int i, int j) {
    Object kept = table.get(i);
    table.set(i, table.get(j));
    table.set(j, kept);
  }

  private boolean less(Object a, Object b) {
    state.tick(1);
    if (order != null) {
      return Lua.truth(Multi.first(state.call(order, a, b)));
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x < y;
    }
    if (a instanceof String x && b instanceof String y) {
      return x.compareTo(y) < 0;
    }
    if (Lua.metamethod(state, a, "__lt") == null && Lua.metamethod(state, b, "__lt") == null) {
      throw incomparable(a, b);
    }
    return Lua.lessThan(state, a, b);
  }

  /** Without a position, because in Lua it is the library that compares. */
  private static LuaError incomparable(Object a, Object b) {
    String first = Lua.typeName(a);
    String second = Lua.typeName(b);
    return new LuaError(
        first.equals(second)
            ? "attempt to compare two " + first + " values"
            : "attempt to compare " + first + " with " + second);
  }
}
