package dev.selenode.runtime.value;

/** An open-addressing hash with linear probing. */
final class StrongPart extends HashPart {
  private Object[] keys = new Object[4];
  private Object[] values = new Object[4];
  private int used;

  @Override
  Object get(Object key) {
    int i = position(key);
    return i < 0 ? null : values[i];
  }

  @Override
  void put(Object key, Object value) {
    int i = position(key);
    if (i >= 0) {
      values[i] = value;
    } else if (value != null) {
      if ((used + 1) * 4 > keys.length * 3) {
        rehash();
      }
      insert(key, value);
    }
  }

  @Override
  void remove(Object key) {
    int hole = position(key);
    if (hole < 0) {
      return;
    }
    int mask = keys.length - 1;
    used--;
    // Entries behind the hole that belong in front of it move up, or probing would miss them.
    for (int i = (hole + 1) & mask; keys[i] != null; i = (i + 1) & mask) {
      int home = hash(keys[i]) & mask;
      if (((i - home) & mask) >= ((i - hole) & mask)) {
        keys[hole] = keys[i];
        values[hole] = values[i];
        hole = i;
      }
    }
    keys[hole] = null;
    values[hole] = null;
  }

  @Override
  int position(Object key) {
    Object[] ks = keys;
    int mask = ks.length - 1;
    for (int i = hash(key) & mask; ; i = (i + 1) & mask) {
      Object k = ks[i];
      if (k == null) {
        return -1;
      }
      if (same(k, key)) {
        return i;
      }
    }
  }

  @Override
  int capacity() {
    return keys.length;
  }

  @Override
  Object keyAt(int position) {
    return keys[position];
  }

  @Override
  Object valueAt(int position) {
    return values[position];
  }

  private void insert(Object key, Object value) {
    int mask = keys.length - 1;
    int i = hash(key) & mask;
    while (keys[i] != null) {
      i = (i + 1) & mask;
    }
    keys[i] = key;
    values[i] = value;
    used++;
  }

  private void rehash() {
    Object[] oldKeys = keys;
    Object[] oldValues = values;
    int live = 0;
    for (Object v : oldValues) {
      if (v != null) {
        live++;
      }
    }
    int size = 4;
    while ((live + 1) * 2 > size) {
      size *= 2;
    }
    keys = new Object[size];
    values = new Object[size];
    used = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != null) {
        insert(oldKeys[i], oldValues[i]);
      }
    }
  }
}
