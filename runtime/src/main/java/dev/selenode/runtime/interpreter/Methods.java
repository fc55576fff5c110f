package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.value.Table;

/** The look-up of {@code value:name}. */
final class Methods {
  private Methods() {}

  /** The method, or a {@link Call} for it. */
  static Object find(LuaState s, Frame f, int site, Object target, Object name) {
    f.pc = site + 1;
    if (target instanceof Table t) {
      FieldSite known = f.closure.profile.site(site, (String) name);
      Object v = known.valueIn(t);
      if (v == null) {
        v = CompiledAccess.find(t, known);
      }
      if (v != null) {
        return v;
      }
    } else if (target instanceof String) {
      Table mt = s.metatable(target);
      if (mt != null && mt.get("__index") instanceof Table library) {
        Object v = library.get((String) name);
        if (v != null) {
          return v;
        }
      }
    } else if (target != null) {
      return Fields.getMember(s, f, site, target, name);
    }
    return Metamethods.index(s, target, name);
  }
}
