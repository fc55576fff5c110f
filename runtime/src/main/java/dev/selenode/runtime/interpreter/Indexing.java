package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.value.Table;

/** Reads and writes of computed keys. */
final class Indexing {
  private Indexing() {}

  /** The value a table itself has, or null. */
  static Object get(Table t, Object key) {
    if (key instanceof Double d) {
      double v = d;
      int i = (int) v - 1;
      if (i >= 0 && i < t.arraySize() && i + 1 == v) {
        return t.arrayItem(i);
      }
    }
    return t.get(key);
  }

  /** After {@link #get} found nothing: the value, or a {@link Call} for it. */
  static Object getSlow(LuaState s, Object target, Object key) {
    if (target instanceof Table t && t.metatable() == null) {
      return null;
    }
    return Metamethods.index(s, target, key);
  }

  /** Stores if nothing but the table itself is concerned; false if it has not. */
  static boolean set(Table t, Object key, Object value) {
    if (key instanceof Double d) {
      double v = d;
      int i = (int) v - 1;
      int size = t.arraySize();
      if (i >= 0 && i < size && i + 1 == v && value != null && t.arrayItem(i) != null) {
        t.setArrayItem(i, value);
        return true;
      }
      if (t.metatable() == null && !Double.isNaN(v)) {
        t.set(key, value);
        return true;
      }
      return false;
    }
    if (t.metatable() == null && key != null) {
      t.set(key, value);
      return true;
    }
    return false;
  }
}
