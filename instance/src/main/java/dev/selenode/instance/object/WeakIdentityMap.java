package dev.selenode.instance.object;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashSet;
import java.util.Set;

/**
 * Plain Java owners, by identity, → their states; an entry goes when its owner is collected. A hash
 * table of the weak references themselves: an object with a script costs one of them, no more.
 */
final class WeakIdentityMap {
  private static final int SMALLEST = 16;

  private Entry[] table = new Entry[SMALLEST];
  private int size;
  private final ReferenceQueue<Object> collected = new ReferenceQueue<>();

  /** Of the owners that are here, and of some that were. */
  private final Set<Class<?>> classes = new HashSet<>();

  /** One of them, which was asked for last. */
  private Class<?> known;

  /** An owner, for as long as it lives, and its state. */
  static final class Entry extends WeakReference<Object> {
    private final ObjectState state;

    Entry(Object owner, ObjectState state, ReferenceQueue<Object> queue) {
      super(owner, queue);
      this.state = state;
    }
  }

  /** Whether an object of a class may be here: it is cheaper to tell than to find it. */
  boolean knows(Class<?> javaClass) {
    if (javaClass == known) {
      return true;
    }
    boolean found = classes.contains(javaClass);
    known = found ? javaClass : known;
    return found;
  }

  ObjectState get(Object owner) {
    Entry[] t = table;
    int mask = t.length - 1;
    for (int i = place(System.identityHashCode(owner), mask); t[i] != null; i = (i + 1) & mask) {
      if (t[i].refersTo(owner)) {
        return t[i].state;
      }
    }
    return null;
  }

  /** Adds an owner that is not there; what refers to it weakly. */
  Entry put(Object owner, ObjectState state) {
    expunge();
    if (size * 2 >= table.length) {
      resize(table.length * 2);
    }
    Entry entry = new Entry(owner, state, collected);
    insert(table, entry);
    if (!knows(owner.getClass())) {
      classes.add(owner.getClass());
    }
    size++;
    return entry;
  }

  private static int place(int hash, int mask) {
    return (hash ^ hash >>> 15) & mask;
  }

  private static void insert(Entry[] table, Entry entry) {
    int mask = table.length - 1;
    int i = place(entry.state.ownerHash(), mask);
    while (table[i] != null) {
      i = (i + 1) & mask;
    }
    table[i] = entry;
  }

  /** Drops the entries of owners that were collected. */
  void expunge() {
    boolean any = false;
    for (Reference<?> gone; (gone = collected.poll()) != null; any = true) {
      remove((Entry) gone);
    }
    if (size == 0) {
      classes.clear();
      known = null;
    }
    if (any && size * 8 < table.length && table.length > SMALLEST) {
      resize(Math.max(SMALLEST, Integer.highestOneBit(size + 1) * 4));
    }
  }

  private void remove(Entry entry) {
    int mask = table.length - 1;
    int i = place(entry.state.ownerHash(), mask);
    while (table[i] != entry) {
      i = (i + 1) & mask;
    }
    size--;
    // What follows without a gap moves up, if that brings it nearer to its place.
    for (int j = (i + 1) & mask; table[j] != null; j = (j + 1) & mask) {
      int home = place(table[j].state.ownerHash(), mask);
      if (((j - home) & mask) >= ((j - i) & mask)) {
        table[i] = table[j];
        i = j;
      }
    }
    table[i] = null;
  }

  private void resize(int capacity) {
    Entry[] old = table;
    table = new Entry[capacity];
    for (Entry entry : old) {
      if (entry != null) {
        insert(table, entry);
      }
    }
  }
}
