package dev.selenode.runtime.value;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The layout of a table's string keys: key → slot. Tables built alike by scripts share one
 * immutable shape, reached by transitions from a root; a table with many or computed keys owns a
 * private one that only ever grows. In both, a slot once given to a key stays that key's, so that a
 * site may remember {@code shape → slot} for as long as it sees the same shape object.
 *
 * <p>Not thread-safe: a root and all that grows from it belong to one state.
 */
public final class Shape {
  /** The layout of a table without string keys that shares with nobody. */
  public static final Shape EMPTY = new Shape(new String[0], 0, false, null);

  private static final int MAX_SHARED_KEYS = 64;
  private static final int MAX_TRANSITIONS = 64;

  private final boolean shared;
  private final SlotGuard[] guards;
  private final int numbers;
  private String[] keys;
  private int count;
  private int[] index;
  private Map<String, Shape> transitions;
  private boolean readOnly;

  /** The same layout without numbers in place; null until it is asked for. */
  private Shape withoutNumbers;

  private Shape(String[] keys, int count, boolean shared, SlotGuard[] guards) {
    this(keys, count, shared, guards, 0);
  }

  private Shape(String[] keys, int count, boolean shared, SlotGuard[] guards, int numbers) {
    this.keys = keys;
    this.count = count;
    this.shared = shared;
    this.guards = guards;
    this.numbers = numbers;
    this.index = indexOf(keys, count);
  }

  /** A root whose tables share layouts; one per state. */
  public static Shape newRoot() {
    return new Shape(new String[0], 0, true, null);
  }

  /**
   * A root that begins with declared keys.
   *
   * @param guards what each key admits; null elements and a null array admit everything
   * @param numbers how many of the first keys have numbers, which tables keep unboxed
   */
  public static Shape declared(String[] keys, SlotGuard[] guards, int numbers) {
    SlotGuard[] own = guards == null ? null : guards.clone();
    return new Shape(keys.clone(), keys.length, true, own, numbers);
  }

  /** The slot of a key, or -1. */
  @SuppressWarnings("ReferenceEquality") // most keys are the same constant
  public int find(String key) {
    int[] ix = index;
    int mask = ix.length - 1;
    int h = key.hashCode();
    for (int i = (h ^ h >>> 15) & mask; ; i = (i + 1) & mask) {
      int slot = ix[i] - 1;
      if (slot < 0) {
        return -1;
      }
      String k = keys[slot];
      if (k == key || k.equals(key)) {
        return slot;
      }
    }
  }

  /** How many slots there are. */
  public int size() {
    return count;
  }

  /** The key of a slot. */
  public String key(int slot) {
    return keys[slot];
  }

  /** What a slot admits, or null for anything. */
  public SlotGuard guard(int slot) {
    return guards != null && slot < guards.length ? guards[slot] : null;
  }

  /** In how many of the first slots there are numbers, and nothing else. */
  public int numbers() {
    return numbers;
  }

  /** The same layout with objects in all slots. */
  Shape withoutNumbers() {
    if (withoutNumbers == null || !shared) {
      withoutNumbers = new Shape(Arrays.copyOf(keys, count), count, shared, guards);
    }
    return withoutNumbers;
  }

  /** Whether some slots admit only some values; such a layout keeps all its keys. */
  boolean guarded() {
    return guards != null;
  }

  /** Whether other tables may have this very layout, and it never changes. */
  public boolean shared() {
    return shared;
  }

  /** Whether a table of this shape must take a copy of its slots before the first write. */
  public boolean readOnly() {
    return readOnly;
  }

  /**
   * The layout after one more key; this same object when private. The new key has slot {@code
   * size()} of the old one.
   *
   * @param constant whether the key is written in the source, so that others will follow this path
   */
  Shape with(String key, boolean constant) {
    if (!shared) {
      Shape target = this == EMPTY ? new Shape(new String[4], 0, false, null) : this;
      target.append(key);
      return target;
    }
    Shape next = transitions == null ? null : transitions.get(key);
    if (next != null) {
      return next;
    }
    int fanOut = transitions == null ? 0 : transitions.size();
    String[] grown = Arrays.copyOf(keys, constant ? count + 1 : Math.max(8, count * 2));
    if (!constant || count >= MAX_SHARED_KEYS || fanOut >= MAX_TRANSITIONS) {
      Shape own = new Shape(grown, count, false, guards, numbers);
      own.append(key);
      return own;
    }
    grown[count] = key;
    next = new Shape(grown, count + 1, true, guards, numbers);
    if (transitions == null) {
      transitions = new HashMap<>(4);
    }
    transitions.put(key, next);
    return next;
  }

  /** A private copy that holds only the keys of slots that are in use; see {@link Table}. */
  Shape compacted(Object[] slots) {
    String[] live = new String[Math.max(8, count)];
    int n = 0;
    for (int i = 0; i < count; i++) {
      if (slots[i] != null) {
        live[n++] = keys[i];
      }
    }
    return new Shape(live, n, false, null);
  }

  /** A copy for a table whose slots are shared with others until it first writes. */
  Shape frozen() {
    Shape copy = new Shape(Arrays.copyOf(keys, count), count, false, guards);
    copy.readOnly = true;
    return copy;
  }

  /** A private, writable copy of a frozen shape. */
  Shape thawed() {
    return new Shape(Arrays.copyOf(keys, Math.max(4, count)), count, false, guards);
  }

  private void append(String key) {
    if (count == keys.length) {
      keys = Arrays.copyOf(keys, Math.max(4, count * 2));
    }
    keys[count++] = key;
    if (count * 2 > index.length) {
      index = indexOf(keys, count);
    } else {
      insert(index, key, count);
    }
  }

  private static int[] indexOf(String[] keys, int count) {
    int[] ix = new int[Math.max(2, Integer.highestOneBit(Math.max(1, count * 2 - 1)) * 2)];
    for (int i = 0; i < count; i++) {
      insert(ix, keys[i], i + 1);
    }
    return ix;
  }

  private static void insert(int[] ix, String key, int slotPlusOne) {
    int mask = ix.length - 1;
    int h = key.hashCode();
    int i = (h ^ h >>> 15) & mask;
    while (ix[i] != 0) {
      i = (i + 1) & mask;
    }
    ix[i] = slotPlusOne;
  }
}
