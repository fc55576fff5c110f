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
      Object v = find(f.closure.profile.caches, site, t, (String) key);
      if (v != null) {
        return v;
      }
      if (t.metatable() == null) {
        return null;
      }
    } else if (target != null && !(target instanceof String)) {
      return getMember(s, f, site, target, key);
    }
    return Metamethods.index(s, target, key);
  }

  /** What a Java object has under a key: the value, or a {@link Call} for it. */
  static Object getMember(LuaState s, Frame f, int site, Object object, Object key) {
    JavaMember known = f.closure.profile.site(site, (String) key).memberOf(s, object);
    if (known != null && known.value != null) {
      return known.value;
    }
    return known != null && known.field != null
        ? known.field.get(s, object)
        : Metamethods.index(s, object, key);
  }

  private static Object find(FieldCache[] caches, int site, Table t, String key) {
    Shape shape = t.shape();
    FieldCache known = caches[site].entry(shape);
    if (known != null) {
      return t.at(known.place);
    }
    int slot = shape.find(key);
    if (slot < 0) {
      return t.get(key);
    }
    caches[site] = caches[site].with(shape, slot, null, null);
    return t.slot(slot);
  }

  /** The write that its site's cache could not do: null when done, or a {@link Call} to do it. */
  static Call set(LuaState s, Frame f, int site, Object target, Object key, Object value) {
    f.pc = site + 1;
    if (target instanceof Table t && !t.shape().readOnly()) {
      Shape before = t.shape();
      FieldCache[] caches = f.closure.profile.caches;
      FieldCache known = caches[site].entry(before);
      if (known != null && store(known, t, value)) {
        return null;
      }
      String name = (String) key;
      int slot = before.find(name);
      if (slot >= 0 && (!t.isEmpty(slot) || t.metatable() == null)) {
        SlotGuard guard = before.guard(slot);
        if (known == null) {
          caches[site] = caches[site].with(before, slot, null, guard);
        }
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
          caches[site] = caches[site].with(before, before.size(), after, null);
        }
        return null;
      }
    }
    if (target != null && !(target instanceof Table)) {
      JavaMember known = f.closure.profile.site(site, (String) key).memberOf(s, target);
      if (known != null && known.field != null) {
        return known.field.set(s, target, value);
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
    boolean object = t.metatable() != null;
    if (object && c.place >= 0 && t.storedSlot(c.place) == null) {
      return false;
    }
    if (c.guard != null && !(value instanceof Double && c.guard.admitsNumbers())) {
      return false;
    }
    int slot = c.place < 0 ? ~c.place : c.place;
    if (object && value instanceof Double n) {
      t.setNumber(slot, n); // objects live long, so that a new reference in them is dear
    } else {
      t.setSlot(slot, value);
    }
    return true;
  }
}
