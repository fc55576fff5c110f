package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.value.NumberCell;
import dev.selenode.runtime.value.Shape;
import dev.selenode.runtime.value.SlotGuard;
import dev.selenode.runtime.value.Table;

/**
 * Table accesses that concern nothing but the table and the tables behind it: they call nothing and
 * fail with no error, so that a compiled function needs no frame for them. What they cannot do is
 * left to the interpreter, with nothing done yet.
 */
public final class PlainAccess {
  /** What reads return where they cannot tell the value. */
  public static final Object UNKNOWN = new Object();

  private PlainAccess() {}

  public static Object getField(Object target, FieldSite site) {
    Object v = inSlot(target, site);
    return v != null ? v : find(target, site);
  }

  /** As {@link #getField}, but a number may come as what it is in; see {@link #stored}. */
  public static Object getStored(Object target, FieldSite site) {
    Object v = stored(target, site);
    return v != null ? v : find(target, site);
  }

  /** The common case of a read: what a table has in the slot that the site knows first, or null. */
  static Object inSlot(Object target, FieldSite site) {
    return target instanceof Table t && t.shape() == site.shape && site.link == null
        ? Table.valueOf(t.storedSlot(site.slot))
        : null;
  }

  /**
   * As {@link #inSlot}, but a number may come as what it is in: a cell, or the table's numbers,
   * among which it has the site's slot.
   */
  static Object stored(Object target, FieldSite site) {
    if (target instanceof Table t) {
      if (t.shape() == site.shape && site.link == null) {
        return t.storedSlot(site.slot);
      }
      if (t.shape() == site.numberShape) {
        return t.numbers();
      }
    }
    return null;
  }

  private static Object find(Object target, FieldSite site) {
    if (!(target instanceof Table t)) {
      return UNKNOWN;
    }
    Object v = CompiledAccess.find(t, site);
    return v != null || t.metatable() == null ? v : UNKNOWN;
  }

  public static boolean setField(Object target, FieldSite site, Object v) {
    return target instanceof Table t && store(t, site, v);
  }

  /** As above, for a number that is not boxed yet. */
  public static boolean setField(Object target, FieldSite site, double v) {
    return storeInPlace(target, site, v)
        || (target instanceof Table t && (storeNumber(t, site, v) || store(t, site, v)));
  }

  /**
   * The common case of storing a number: over another one in the slot that the site knows first.
   */
  static boolean storeInPlace(Object target, FieldSite site, double v) {
    if (target instanceof Table t && site.takesNumbers) {
      if (t.shape() == site.shape) {
        if (t.storedSlot(site.slot) instanceof NumberCell cell) {
          cell.value = v;
          return true;
        }
      } else if (t.shape() == site.numberShape) {
        t.numbers()[site.slot] = v;
        return true;
      }
    }
    return false;
  }

  /** Stores a number over another value, if some entry of the site says where. */
  static boolean storeNumber(Table t, FieldSite site, double v) {
    for (FieldSite entry = site; entry != null; entry = entry.more) {
      if (entry.takesNumbers && entry.next == null && entry.hasValue(t)) {
        t.setNumber(entry.slot, v);
        return true;
      }
    }
    return false;
  }

  /** Stores by what the site remembers, or learns to. */
  static boolean store(Table t, FieldSite site, Object v) {
    for (FieldSite entry = site; entry != null; entry = entry.more) {
      if (storeKnown(t, entry, v)) {
        return true;
      }
    }
    return learnStore(t, site, v);
  }

  /** Stores by what one entry of a site remembers. */
  static boolean storeKnown(Table t, FieldSite entry, Object v) {
    if (entry.next == null) {
      if ((entry.guard == null || (v instanceof Double && entry.takesNumbers))
          && entry.hasValue(t)) {
        t.setSlot(entry.slot, v);
        return true;
      }
    } else if (t.shape() == entry.shape && v != null && t.metatable() == null) {
      t.addSlot(entry.next, v);
      return true;
    }
    return false;
  }

  private static boolean learnStore(Table t, FieldSite site, Object v) {
    Shape before = t.shape();
    if (before.readOnly()) {
      return false;
    }
    int slot = before.find(site.key);
    if (slot >= 0 && (!t.isEmpty(slot) || t.metatable() == null)) {
      FieldSite entry = site.entryFor(before);
      if (entry != null) {
        entry.fill(before, slot, null);
      }
      SlotGuard guard = before.guard(slot);
      if (guard != null && !(v instanceof Double && guard.admitsNumbers())) {
        return false;
      }
      t.setSlot(slot, v);
      return true;
    }
    if (slot >= 0 || v == null || !Metamethods.addsPlainly(t)) {
      return false;
    }
    t.setField(site.key, v);
    rememberAdded(t, site, before);
    return true;
  }

  private static void rememberAdded(Table t, FieldSite site, Shape before) {
    Shape after = t.shape();
    if (t.metatable() == null
        && before.shared()
        && after.shared()
        && after.size() == before.size() + 1) {
      FieldSite entry = site.entryFor(before);
      if (entry != null) {
        entry.fill(before, before.size(), null);
        entry.next = after;
        entry.takesNumbers = false;
      }
    }
  }

  // --- computed keys -------------------------------------------------------------------------

  public static Object getIndex(Object target, double key) {
    Object v = item(target, key);
    return v != null ? v : getIndex(target, (Object) key);
  }

  /** The common case of a read: an element of a table's array, or null. */
  static Object item(Object target, double key) {
    if (target instanceof Table t) {
      int i = (int) key - 1;
      if (i >= 0 && i < t.arraySize() && i + 1 == key) {
        return t.arrayItem(i);
      }
    }
    return null;
  }

  public static Object getIndex(Object target, Object key) {
    if (!(target instanceof Table t)) {
      return UNKNOWN;
    }
    Object v = Indexing.get(t, key);
    return v != null || t.metatable() == null ? v : UNKNOWN;
  }

  public static boolean setIndex(Object target, double key, Object v) {
    return storeItem(target, key, v) || setIndex(target, (Object) key, v);
  }

  /** The common case of a store: over an element of a table's array. */
  static boolean storeItem(Object target, double key, Object v) {
    if (target instanceof Table t) {
      int i = (int) key - 1;
      if (i >= 0 && i < t.arraySize() && i + 1 == key && v != null && t.arrayItem(i) != null) {
        t.setArrayItem(i, v);
        return true;
      }
    }
    return false;
  }

  public static boolean setIndex(Object target, Object key, Object v) {
    return target instanceof Table t && Indexing.set(t, key, v);
  }

  // --- comparison ----------------------------------------------------------------------------

  /** Whether comparing two values for equality asks no metatable. */
  public static boolean comparable(Object a, Object b) {
    return isPlain(a) || isPlain(b);
  }

  private static boolean isPlain(Object v) {
    return v instanceof Table t
        ? t.metatable() == null
        : v == null
            || v instanceof Double
            || v instanceof String
            || v instanceof Boolean
            || v instanceof LuaFunction;
  }
}
