package dev.selenode.runtime.value;

/**
 * The keys of a table that are neither in its array nor in its shape. Positions run from 0 to
 * {@link #capacity}; an entry whose value went nil keeps its place until the next growth, so that a
 * traversal may clear fields.
 */
abstract class HashPart {
  /** The value of a key, or null. */
  abstract Object get(Object key);

  /** Stores; null only clears a key that is there. */
  abstract void put(Object key, Object value);

  /** Takes a key out, place and all: not while the table is being traversed. */
  abstract void remove(Object key);

  /** Where a key is, or -1. */
  abstract int position(Object key);

  abstract int capacity();

  /** The key at a position, null where there is none (any more). */
  abstract Object keyAt(int position);

  /** The value at a position, null where there is none (any more). */
  abstract Object valueAt(int position);

  /** Lua's raw equality for keys: numbers, strings and booleans by value, the rest by identity. */
  static boolean same(Object a, Object b) {
    return a == b || (a instanceof Double && a.equals(b)) || (a instanceof String && a.equals(b));
  }

  static int hash(Object key) {
    int h;
    if (key instanceof Double || key instanceof String || key instanceof Boolean) {
      h = key.hashCode();
      h ^= h >>> 20 ^ h >>> 12;
    } else {
      h = System.identityHashCode(key);
    }
    return h ^ h >>> 7 ^ h >>> 4;
  }
}
