package dev.selenode.runtime.value;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * A Lua table. Values are plain Java objects: null for nil, {@link Boolean}, {@link Double}, {@link
 * String} (one char a byte), tables, functions, coroutines, and any other object as userdata.
 *
 * <p>Keys 1…n lie in an array, string keys in slots laid out by a {@link Shape}, all others in a
 * hash. Every method here is raw: metatables and slot guards are the interpreter's business.
 *
 * <p>Not thread-safe: a table belongs to its state's thread.
 */
public class Table {
  private static final Object[] NONE = {};
  private static final double[] NO_NUMBERS = {};
  private static final int SLOT_POSITIONS = 1 << 28;
  private static final int HASH_POSITIONS = 1 << 29;

  private Shape shape;

  /** The values in the first slots, as many as the layout says. */
  private double[] numbers = NO_NUMBERS;

  /** All other values; shorter than the layout if all beyond it are numbers. */
  private Object[] slots = NONE;

  private Object[] array = NONE;
  private int size;
  private HashPart hash;
  private Table metatable;

  /** An empty table that shares its layout with no other. */
  public Table() {
    this.shape = Shape.EMPTY;
  }

  /** An empty table whose layouts grow from a state's root. */
  public Table(Shape root) {
    this.shape = root;
    if (root.size() > 0) {
      this.slots = new Object[root.size()];
    }
  }

  /**
   * A table with the given layout and values; the arrays become the table's own.
   *
   * @param numbers the values of the layout's {@link Shape#numbers} first slots
   * @param slots by slot; those of numbers are not looked at, and may be left out at the end
   */
  public Table(Shape shape, double[] numbers, Object[] slots) {
    this.shape = shape;
    this.numbers = numbers;
    this.slots = slots;
  }

  // --- string keys ---------------------------------------------------------------------------

  public final Shape shape() {
    return shape;
  }

  /** The value in a slot of {@link #shape()}. */
  public final Object slot(int slot) {
    return slot < shape.numbers() ? (Double) numbers[slot] : valueOf(slots[slot]);
  }

  /** The value in a slot beyond the numbers, or of the number whose slot is {@code ~place}. */
  public final Object at(int place) {
    return place < 0 ? (Double) numbers[~place] : valueOf(slots[place]);
  }

  /** Whether there is no value in a slot of {@link #shape()}. */
  public final boolean isEmpty(int slot) {
    return slot >= shape.numbers() && slots[slot] == null;
  }

  /**
   * The values of the first {@link Shape#numbers} slots, to be read or changed at once: a change of
   * layout replaces them.
   */
  public final double[] numbers() {
    return numbers;
  }

  /** What is in a slot beyond those; a number may be in a cell, which must not be kept. */
  public final Object storedSlot(int slot) {
    return slots[slot];
  }

  /** The value of what {@link #storedSlot} returned. */
  public static Object valueOf(Object stored) {
    return stored instanceof NumberCell n ? (Double) n.value : stored;
  }

  /**
   * Stores a number over another value, in a slot of {@link #shape()}, which must not be read-only.
   * The second number in a slot makes it a cell: storing into that neither allocates nor tells the
   * collector of a new reference, which under G1 costs more than a field access does.
   */
  public final void setNumber(int slot, double value) {
    if (slot < shape.numbers()) {
      numbers[slot] = value;
      return;
    }
    Object v = slots[slot];
    if (v instanceof NumberCell n) {
      n.value = value;
    } else {
      slots[slot] = v instanceof Double ? new NumberCell(value) : (Double) value;
    }
  }

  /** Stores into a slot of {@link #shape()}, which must not be read-only; that may change then. */
  public final void setSlot(int slot, Object value) {
    if (slot < shape.numbers()) {
      if (value instanceof Double n) {
        numbers[slot] = n;
        return;
      }
      boxNumbers();
    }
    slots[slot] = value;
  }

  /** Something else than a number is to be stored among the numbers: all become objects. */
  private void boxNumbers() {
    Object[] all = Arrays.copyOf(slots, Math.max(slots.length, shape.size()));
    for (int i = 0; i < shape.numbers(); i++) {
      all[i] = numbers[i];
    }
    slots = all;
    numbers = NO_NUMBERS;
    shape = shape.withoutNumbers();
  }

  /** The value of a string key, or null. */
  public final Object get(String key) {
    int slot = shape.find(key);
    if (slot >= 0) {
      return slot(slot);
    }
    return hash instanceof WeakPart ? hash.get(key) : null;
  }

  /** Stores under a key that is computed at run time. */
  public final void set(String key, Object value) {
    set(key, value, false);
  }

  /** Stores under a key that is written in the source. */
  public final void setField(String key, Object value) {
    set(key, value, true);
  }

  private void set(String key, Object value, boolean constant) {
    int slot = shape.find(key);
    if (slot >= 0) {
      if (shape.readOnly()) {
        thaw();
      }
      setSlot(slot, value);
    } else if (value != null) {
      if (hash instanceof WeakPart) {
        hash.put(key, value);
      } else {
        addSlot(key, value, constant);
      }
    }
  }

  /**
   * Moves to a layout that a site remembers to follow {@link #shape()} by one key.
   *
   * @param next what {@code shape()} became when that key was added before
   */
  public final void addSlot(Shape next, Object value) {
    int slot = next.size() - 1;
    if (slot >= slots.length) {
      slots = Arrays.copyOf(slots, slot < 4 ? 4 : slot * 2);
    }
    slots[slot] = value;
    shape = next;
  }

  private void addSlot(String key, Object value, boolean constant) {
    if (shape.readOnly()) {
      thaw();
    }
    if (shape.size() >= 16 && shape.size() == slots.length && !shape.shared() && !shape.guarded()) {
      dropDeadSlots();
    }
    int slot = shape.size();
    Shape next = shape.with(key, constant);
    if (slot >= slots.length) {
      slots = Arrays.copyOf(slots, slot < 4 ? 4 : slot * 2);
    }
    slots[slot] = value;
    shape = next;
  }

  /** Before a private layout grows: keys whose values went nil give their slots back. */
  private void dropDeadSlots() {
    int live = 0;
    for (Object v : slots) {
      if (v != null) {
        live++;
      }
    }
    if (live <= slots.length - slots.length / 4) {
      Object[] kept = new Object[slots.length];
      Shape compact = shape.compacted(slots);
      int n = 0;
      for (Object v : slots) {
        if (v != null) {
          kept[n++] = v;
        }
      }
      slots = kept;
      shape = compact;
    }
  }

  /** Replaces layout and values at once, as a reload does; the array becomes the table's own. */
  public final void adopt(Shape newShape, Object[] values) {
    shape = newShape;
    slots = values;
    numbers = newShape.numbers() == 0 ? NO_NUMBERS : new double[newShape.numbers()];
    for (int i = 0; i < numbers.length; i++) {
      if (!(values[i] instanceof Double n)) {
        shape = newShape.withoutNumbers();
        numbers = NO_NUMBERS;
        return;
      }
      numbers[i] = n;
    }
  }

  // --- copy on write -------------------------------------------------------------------------

  /**
   * A table that shares this one's slots until it first writes. This table must not be changed
   * afterwards. Only string keys are taken over.
   */
  public final Table copyOnWrite() {
    if (shape.numbers() > 0) {
      boxNumbers();
    }
    if (!shape.readOnly()) {
      shape = shape.frozen();
    }
    return new Table(shape, NO_NUMBERS, slots);
  }

  private void thaw() {
    shape = shape.thawed();
    Object[] own = slots.clone();
    for (int i = 0; i < own.length; i++) {
      own[i] = own[i] instanceof NumberCell n ? (Double) n.value : own[i];
    }
    slots = own;
  }

  // --- integer keys --------------------------------------------------------------------------

  /** The value of an integer key, or null. */
  public final Object get(int key) {
    int i = key - 1;
    if (i >= 0 && i < size) {
      return array[i];
    }
    return hash == null ? null : hash.get((double) key);
  }

  /** Stores under an integer key. */
  public final void set(int key, Object value) {
    int i = key - 1;
    if (i >= 0 && i < size) {
      array[i] = value;
      if (value == null && key == size) {
        trim();
      }
    } else if (i == size && value != null && !(hash instanceof WeakPart)) {
      append(value);
    } else {
      putHash((double) key, value);
    }
  }

  private void append(Object value) {
    if (size == array.length) {
      array = Arrays.copyOf(array, size < 4 ? 4 : size * 2);
    }
    array[size++] = value;
    if (hash != null) {
      migrate();
    }
  }

  /** Takes the successors of the array out of the hash, where they waited for it to reach them. */
  private void migrate() {
    hash.remove((double) size);
    for (Object next; (next = hash.get((double) (size + 1))) != null; ) {
      hash.remove((double) (size + 1));
      if (size == array.length) {
        array = Arrays.copyOf(array, size * 2);
      }
      array[size++] = next;
    }
  }

  private void trim() {
    while (size > 0 && array[size - 1] == null) {
      size--;
    }
  }

  /** Makes room for keys 1…{@code n}. */
  public final void ensureArray(int n) {
    if (n > array.length) {
      array = Arrays.copyOf(array, n);
    }
  }

  /** Stores {@code count} values from {@code source[from]} at keys {@code first…}. */
  public final void setRange(int first, Object[] source, int from, int count) {
    if (first == size + 1 && hash == null && count > 0) {
      ensureArray(size + count);
      System.arraycopy(source, from, array, size, count);
      size += count;
      trim();
    } else {
      for (int i = 0; i < count; i++) {
        set(first + i, source[from + i]);
      }
    }
  }

  /** A border: the length without {@code __len}. */
  public final int length() {
    if (size > 0 || hash == null) {
      return size;
    }
    int n = 0;
    while (hash.get((double) (n + 1)) != null) {
      n++;
    }
    return n;
  }

  /** How many leading keys lie in the array; {@link #arrayItem} reads them without checks. */
  public final int arraySize() {
    return size;
  }

  /** The value of key {@code i + 1}, for {@code i < arraySize()}. */
  public final Object arrayItem(int i) {
    return array[i];
  }

  /** Overwrites key {@code i + 1}, for {@code i < arraySize()} and a value that is not nil. */
  public final void setArrayItem(int i, Object value) {
    array[i] = value;
  }

  /** Shifts keys {@code position…n} up by one and stores at {@code position}. */
  public final void insert(int position, Object value) {
    int n = length();
    if (n == size && position >= 1 && position <= n && value != null && hash == null) {
      Object last = array[n - 1];
      System.arraycopy(array, position - 1, array, position, n - position);
      array[position - 1] = value;
      append(last);
      return;
    }
    for (int i = n + 1; i > position; i--) {
      set(i, get(i - 1));
    }
    set(position, value);
  }

  /** Takes out the value at {@code position} of 1…n and shifts the rest down. */
  public final Object remove(int position) {
    int n = length();
    Object removed = get(position);
    if (n == size && position >= 1 && position < n) {
      System.arraycopy(array, position, array, position - 1, n - position);
      array[n - 1] = null;
      trim();
      return removed;
    }
    for (int i = position; i < n; i++) {
      set(i, get(i + 1));
    }
    if (position <= n) {
      set(n, null);
    }
    return removed;
  }

  // --- any key -------------------------------------------------------------------------------

  /** The value of a key, or null. */
  public final Object get(Object key) {
    if (key instanceof String s) {
      return get(s);
    }
    if (key instanceof Double d) {
      double v = d;
      int i = (int) v;
      return i == v ? get(i) : hash == null ? null : hash.get(d);
    }
    return hash == null || key == null ? null : hash.get(key);
  }

  /** Stores under a key that is neither nil nor NaN. */
  public final void set(Object key, Object value) {
    if (key instanceof String s) {
      set(s, value);
    } else if (key instanceof Double d && (int) (double) d == d) {
      set((int) (double) d, value);
    } else {
      putHash(key, value);
    }
  }

  private void putHash(Object key, Object value) {
    if (hash == null) {
      if (value == null) {
        return;
      }
      hash = new StrongPart();
    }
    hash.put(key, value);
  }

  // --- traversal -----------------------------------------------------------------------------

  /** The first position of a traversal; see {@link #advance}. */
  public static final int START = 0;

  /** The position just after a key, or -1 if the table never had it. */
  public final int positionAfter(Object key) {
    if (key == null) {
      return START;
    }
    if (key instanceof Double d && (int) (double) d == d) {
      return positionAfter((int) (double) d);
    }
    if (key instanceof String s) {
      int slot = shape.find(s);
      if (slot >= 0) {
        return SLOT_POSITIONS + slot + 1;
      }
    }
    int i = hash == null ? -1 : hash.position(key);
    return i < 0 ? -1 : HASH_POSITIONS + i + 1;
  }

  private int positionAfter(int key) {
    if (key >= 1 && key <= size) {
      return key;
    }
    int i = hash == null ? -1 : hash.position((double) key);
    if (i >= 0) {
      return HASH_POSITIONS + i + 1;
    }
    // The end of the array may have been cleared since.
    return key >= 1 && key <= array.length ? key : -1;
  }

  /** The first position at or after {@code position} that holds a value, or -1 at the end. */
  public final int advance(int position) {
    int p = position;
    if (p < SLOT_POSITIONS) {
      for (; p < size; p++) {
        if (array[p] != null) {
          return p;
        }
      }
      p = SLOT_POSITIONS;
    }
    if (p < HASH_POSITIONS) {
      int n = Math.max(shape.numbers(), Math.min(shape.size(), slots.length));
      for (int slot = p - SLOT_POSITIONS; slot < n; slot++) {
        if (!isEmpty(slot)) {
          return SLOT_POSITIONS + slot;
        }
      }
      p = HASH_POSITIONS;
    }
    if (hash != null) {
      for (int i = p - HASH_POSITIONS; i < hash.capacity(); i++) {
        if (hash.valueAt(i) != null) {
          return HASH_POSITIONS + i;
        }
      }
    }
    return -1;
  }

  /** The key at a position that {@link #advance} returned. */
  public final Object keyAt(int position) {
    if (position < SLOT_POSITIONS) {
      return (double) (position + 1);
    }
    return position < HASH_POSITIONS
        ? shape.key(position - SLOT_POSITIONS)
        : hash.keyAt(position - HASH_POSITIONS);
  }

  /** The value at a position that {@link #advance} returned. */
  public final Object valueAt(int position) {
    if (position < SLOT_POSITIONS) {
      return array[position];
    }
    return position < HASH_POSITIONS
        ? slot(position - SLOT_POSITIONS)
        : hash.valueAt(position - HASH_POSITIONS);
  }

  // --- metatable -----------------------------------------------------------------------------

  public final Table metatable() {
    return metatable;
  }

  /** Sets the metatable; its {@code __mode} at this moment makes the contents weak or strong. */
  public final void setMetatable(Table metatable) {
    this.metatable = metatable;
    Object mode = metatable == null ? null : metatable.get("__mode");
    String letters = mode instanceof String s ? s : "";
    boolean weakKeys = letters.indexOf('k') >= 0;
    boolean weakValues = letters.indexOf('v') >= 0;
    boolean isWeak = hash instanceof WeakPart;
    if (weakKeys || weakValues) {
      if (!(hash instanceof WeakPart w)
          || w.weakKeys() != weakKeys
          || w.weakValues() != weakValues) {
        rebuild(new WeakPart(weakKeys, weakValues));
      }
    } else if (isWeak) {
      rebuild(null);
    }
  }

  // --- measurement ---------------------------------------------------------------------------

  /** Java heap bytes of the table without what it refers to; a shared layout is not counted. */
  public long ownBytes() {
    long bytes = 40 + 16 + 4L * slots.length + 16 + 4L * array.length;
    if (numbers.length > 0) {
      bytes += 16 + 8L * numbers.length;
    }
    if (!shape.shared() && !shape.readOnly()) {
      bytes += 48 + 12L * shape.size();
    }
    return hash == null ? bytes : bytes + 64 + 8L * hash.capacity();
  }

  /** Gives every key and value, strongly held or not. */
  public void forEachStored(Consumer<Object> visitor) {
    for (int p = advance(START); p >= 0; p = advance(p + 1)) {
      Object key = p < SLOT_POSITIONS ? null : keyAt(p);
      visitor.accept(key);
      visitor.accept(valueAt(p));
    }
  }

  private void rebuild(HashPart part) {
    Table old = new Table(shape, numbers, slots);
    old.array = array;
    old.size = size;
    old.hash = hash;
    shape = Shape.EMPTY;
    slots = NONE;
    numbers = NO_NUMBERS;
    array = NONE;
    size = 0;
    hash = part;
    for (int p = old.advance(START); p >= 0; p = old.advance(p + 1)) {
      Object value = old.valueAt(p);
      if (part == null) {
        set(old.keyAt(p), value);
      } else if (value != null) {
        part.put(old.keyAt(p), value);
      }
    }
  }
}
