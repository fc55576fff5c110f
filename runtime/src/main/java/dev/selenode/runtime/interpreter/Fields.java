package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.value.Shape;
import dev.selenode.runtime.value.SlotGuard;
import dev.selenode.runtime.value.Table;

/** Reads and writes of constant string keys, with the caches of their sites. */
final class Fields {
  private Fields() {}

  /** The read that its site's cache could not answer: the value, or a {@link Call} for it. */
  static Object get(LuaState s, Frame f, int site, Object target, Object key) {
    f.pc = site + 1;
    if (target instanceof Table t) {
      Shape shape = t.shape();
      int slot = shape.find((String) key);
      if (slot >= 0) {
        f.closure.profile.caches[site] = new FieldCache(shape, slot, null, null);
        Object v = t.slot(slot);
        if (v != null) {
          return v;
        }
      } else {
        Object v = t.get((String) key);
        if (v != null) {
          return v;
        }
      }
      if (t.metatable() == null) {
        return null;
      }
    }
    return Metamethods.index(s, target, key);
  }

  /** The write that its site's cache could not do: null when done, or a {@link Call} to do it. */
  static Call set(LuaState s, Frame f, int site, Object target, Object key, Object value) {
    f.pc = site + 1;
    if (target instanceof Table t && !t.shape().readOnly()) {
      Shape before = t.shape();
      String name = (String) key;
      int slot = before.find(name);
      if (slot >= 0 && (t.slot(slot) != null || t.metatable() == null)) {
        SlotGuard guard = before.guard(slot);
        f.closure.profile.caches[site] = new FieldCache(before, slot, null, guard);
        t.setSlot(slot, guard == null ? value : guard.admit(value));
        return null;
      }
      if (slot < 0 && value != null && Metamethods.addsPlainly(t)) {
        t.setField(name, value);
        Shape after = t.shape();
        if (t.metatable() == null
            && before.shared()
            && after.shared()
            && after.size() == before.size() + 1) {
          f.closure.profile.caches[site] = new FieldCache(before, before.size(), after, null);
        }
        return null;
      }
    }
    return Metamethods.setIndex(s, target, key, value);
  }

  /** Whether a cached store applies; it has been done then. */
  static boolean store(FieldCache c, Table t, Object value) {
    if (c.next != null) {
      if (value == null || t.metatable() != null) {
        return false;
      }
      t.addSlot(c.next, value);
      return true;
    }
    if (t.slot(c.slot) == null && t.metatable() != null) {
      return false;
    }
    if (c.guard != null && !(value instanceof Double && c.guard.admitsNumbers())) {
      return false;
    }
    t.setSlot(c.slot, value);
    return true;
  }
}
