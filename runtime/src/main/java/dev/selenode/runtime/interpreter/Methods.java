package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.value.Table;

/** The look-up of {@code value:name}. */
final class Methods {
  private Methods() {}

  /** The method, or a {@link Call} for it. */
  static Object find(
      LuaState s, Frame f, FieldCache[] caches, int site, Object target, Object name) {
    f.pc = site + 1;
    if (target instanceof Table t) {
      FieldCache cache = caches[site];
      Table at = t;
      // The cache is about the table that has the method, most often the class behind the object.
      if (cache.shape == at.shape()) {
        Object v = at.slot(cache.slot);
        if (v != null) {
          return v;
        }
      }
      if (at.shape().find((String) name) < 0 && at.metatable() != null) {
        Table next = behind(at);
        if (next != null && cache.shape == next.shape()) {
          Object v = next.slot(cache.slot);
          if (v != null && t.get((String) name) == null) {
            return v;
          }
        }
      }
      return search(s, caches, site, t, (String) name);
    }
    if (target instanceof String) {
      Table mt = s.metatable(target);
      if (mt != null && mt.get("__index") instanceof Table library) {
        Object v = library.get((String) name);
        if (v != null) {
          return v;
        }
      }
    }
    return Metamethods.index(s, target, name);
  }

  private static Object search(LuaState s, FieldCache[] caches, int site, Table t, String name) {
    Table at = t;
    for (int i = 0; i < 2; i++) {
      int slot = at.shape().find(name);
      if (slot >= 0 && at.slot(slot) != null) {
        caches[site] = new FieldCache(at.shape(), slot, null, null);
        return at.slot(slot);
      }
      Table next = at.metatable() == null ? null : behind(at);
      if (next == null) {
        break;
      }
      at = next;
    }
    return Metamethods.index(s, t, name);
  }

  /** The table that a table with a metatable takes members from, or null. */
  private static Table behind(Table t) {
    Object handler = t.metatable().get("__index");
    if (handler instanceof MemberIndex index) {
      return index.members();
    }
    return handler instanceof Table table ? table : null;
  }
}
