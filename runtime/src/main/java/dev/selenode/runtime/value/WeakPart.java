package dev.selenode.runtime.value;

import java.lang.ref.WeakReference;

/**
 * The contents of a table whose metatable has a {@code __mode}: objects are held weakly, strings,
 * numbers and booleans as ever. Values of weak keys are not ephemerons: one that refers to its own
 * key keeps it, as Java has no such reference.
 */
final class WeakPart extends HashPart {
  private final boolean weakKeys;
  private final boolean weakValues;
  private Object[] keys = new Object[8];
  private Object[] values = new Object[8];
  private int[] hashes = new int[8];
  private int used;

  WeakPart(boolean weakKeys, boolean weakValues) {
    this.weakKeys = weakKeys;
    this.weakValues = weakValues;
  }

  boolean weakKeys() {
    return weakKeys;
  }

  boolean weakValues() {
    return weakValues;
  }

  @Override
  Object get(Object key) {
    int i = position(key);
    return i < 0 ? null : valueAt(i);
  }

  @Override
  void put(Object key, Object value) {
    int i = position(key);
    if (i >= 0) {
      values[i] = wrap(value, weakValues);
    } else if (value != null) {
      if ((used + 1) * 4 > keys.length * 3) {
        rehash();
      }
      insert(wrap(key, weakKeys), wrap(value, weakValues), hash(key));
    }
  }

  @Override
  void remove(Object key) {
    put(key, null); // its place is given back when the part next grows
  }

  @Override
  int position(Object key) {
    int h = hash(key);
    int mask = keys.length - 1;
    for (int i = h & mask; keys[i] != null; i = (i + 1) & mask) {
      if (hashes[i] == h && same(unwrap(keys[i]), key)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  int capacity() {
    return keys.length;
  }

  @Override
  Object keyAt(int position) {
    return unwrap(keys[position]);
  }

  @Override
  Object valueAt(int position) {
    return unwrap(keys[position]) == null ? null : unwrap(values[position]);
  }

  private void insert(Object key, Object value, int h) {
    int mask = keys.length - 1;
    int i = h & mask;
    while (keys[i] != null) {
      i = (i + 1) & mask;
    }
    keys[i] = key;
    values[i] = value;
    hashes[i] = h;
    used++;
  }

  private void rehash() {
    Object[] oldKeys = keys;
    Object[] oldValues = values;
    int[] oldHashes = hashes;
    int live = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (unwrap(oldKeys[i]) == null || unwrap(oldValues[i]) == null) {
        oldValues[i] = null;
      } else {
        live++;
      }
    }
    int size = 8;
    while ((live + 1) * 2 > size) {
      size *= 2;
    }
    keys = new Object[size];
    values = new Object[size];
    hashes = new int[size];
    used = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != null) {
        insert(oldKeys[i], oldValues[i], oldHashes[i]);
      }
    }
  }

  private static Object wrap(Object value, boolean weak) {
    return weak && value != null && !plain(value) ? new WeakReference<>(value) : value;
  }

  private static Object unwrap(Object stored) {
    return stored instanceof WeakReference<?> reference ? reference.get() : stored;
  }

  private static boolean plain(Object value) {
    return value instanceof String || value instanceof Double || value instanceof Boolean;
  }
}
