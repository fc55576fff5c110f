package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.value.Shape;
import dev.selenode.runtime.value.Table;

/**
 * Table accesses of compiled code. The first lines of each method are the common case and get
 * inlined at every site; what follows is out of line. {@code pc} is the instruction, for messages
 * and for the interpreter in case the access has to wait for a function that yields.
 */
final class CompiledAccess {
  private CompiledAccess() {}

  static Object getField(LuaState s, Frame f, int pc, Object target, FieldSite site) {
    if (target instanceof Table t && t.shape() == site.shape) {
      Object v = t.slot(site.slot);
      if (v != null) {
        return v;
      }
    }
    return getFieldSlow(s, f, pc, target, site);
  }

  private static Object getFieldSlow(LuaState s, Frame f, int pc, Object target, FieldSite site) {
    f.pc = pc + 1;
    if (target instanceof Table t) {
      Shape shape = t.shape();
      int slot = shape.find(site.key);
      Object v = slot >= 0 ? t.slot(slot) : t.get(site.key);
      if (v != null) {
        if (slot >= 0) {
          site.shape = shape;
          site.slot = slot;
        }
        return v;
      }
      if (t.metatable() == null) {
        return null;
      }
    }
    return CompiledCalls.value(s, Metamethods.index(s, target, site.key));
  }

  static void setField(LuaState s, Frame f, int pc, Object target, FieldSite site, Object v) {
    if (target instanceof Table t && t.shape() == site.shape) {
      if (site.next == null) {
        if (site.guard == null ? t.slot(site.slot) != null : guarded(t, site, v)) {
          t.setSlot(site.slot, v);
          return;
        }
      } else if (v != null && t.metatable() == null) {
        t.addSlot(site.next, v);
        return;
      }
    }
    setFieldSlow(s, f, pc, target, site, v);
  }

  private static boolean guarded(Table t, FieldSite site, Object v) {
    return v instanceof Double && site.guard.admitsNumbers() && t.slot(site.slot) != null;
  }

  private static void setFieldSlow(
      LuaState s, Frame f, int pc, Object target, FieldSite site, Object v) {
    f.pc = pc + 1;
    if (target instanceof Table t && !t.shape().readOnly()) {
      Shape before = t.shape();
      int slot = before.find(site.key);
      if (slot >= 0 && (t.slot(slot) != null || t.metatable() == null)) {
        site.guard = before.guard(slot);
        site.slot = slot;
        site.next = null;
        site.shape = before;
        t.setSlot(slot, site.guard == null ? v : site.guard.admit(v));
        return;
      }
      if (slot < 0 && t.metatable() == null && v != null) {
        t.setField(site.key, v);
        Shape after = t.shape();
        if (before.shared() && after.shared() && after.size() == before.size() + 1) {
          site.next = after;
          site.shape = before;
        }
        return;
      }
    }
    CompiledCalls.effect(s, Metamethods.setIndex(s, target, site.key, v));
  }

  /** The method of {@code target:key()}. */
  static Object method(LuaState s, Frame f, int pc, Object target, FieldSite site) {
    if (target instanceof Table t && t.shape() == site.shape) {
      if (site.metatable == null) {
        Object v = t.slot(site.slot);
        if (v != null) {
          return v;
        }
      } else if (t.metatable() == site.metatable
          && site.metatable.shape() == site.metatableShape
          && site.metatable.slot(site.handlerSlot) == site.handler
          && site.holder.shape() == site.holderShape) {
        Object v = site.holder.slot(site.slot);
        if (v != null) {
          return v;
        }
      }
    }
    return methodSlow(s, f, pc, target, site);
  }

  private static Object methodSlow(LuaState s, Frame f, int pc, Object target, FieldSite site) {
    f.pc = pc + 1;
    if (target instanceof Table t) {
      Shape shape = t.shape();
      int own = shape.find(site.key);
      Table mt = t.metatable();
      if (own >= 0 && t.slot(own) != null) {
        site.metatable = null;
        site.slot = own;
        site.shape = shape;
        return t.slot(own);
      }
      // Only a shared layout, which never gets another key, tells that the object lacks the method.
      if (own < 0 && mt != null && shape.shared()) {
        Object v = remember(t, mt, site);
        if (v != null) {
          return v;
        }
      }
    }
    if (target instanceof String) {
      Table mt = s.metatable(target);
      if (mt != null && mt.get("__index") instanceof Table library) {
        Object v = library.get(site.key);
        if (v != null) {
          return v;
        }
      }
    }
    return CompiledCalls.value(s, Metamethods.index(s, target, site.key));
  }

  private static Object remember(Table t, Table mt, FieldSite site) {
    Object handler = mt.get("__index");
    Table holder = handler instanceof MemberIndex index ? index.members() : null;
    if (handler instanceof Table table) {
      holder = table;
    }
    int slot = holder == null ? -1 : holder.shape().find(site.key);
    if (slot < 0 || holder.slot(slot) == null) {
      return null;
    }
    site.metatable = mt;
    site.metatableShape = mt.shape();
    site.handlerSlot = mt.shape().find("__index");
    site.handler = handler;
    site.holder = holder;
    site.holderShape = holder.shape();
    site.slot = slot;
    site.shape = t.shape();
    return holder.slot(slot);
  }

  // --- computed keys -------------------------------------------------------------------------

  static Object getIndex(LuaState s, Frame f, int pc, Object target, double key) {
    if (target instanceof Table t) {
      int i = (int) key - 1;
      if (i >= 0 && i < t.arraySize() && i + 1 == key) {
        Object v = t.arrayItem(i);
        if (v != null) {
          return v;
        }
      }
    }
    return getIndex(s, f, pc, target, (Object) key);
  }

  static Object getIndex(LuaState s, Frame f, int pc, Object target, Object key) {
    if (target instanceof Table t) {
      Object v = Indexing.get(t, key);
      if (v != null || t.metatable() == null) {
        return v;
      }
    }
    f.pc = pc + 1;
    return CompiledCalls.value(s, Metamethods.index(s, target, key));
  }

  static void setIndex(LuaState s, Frame f, int pc, Object target, double key, Object v) {
    if (target instanceof Table t) {
      int i = (int) key - 1;
      if (i >= 0 && i < t.arraySize() && i + 1 == key && v != null && t.arrayItem(i) != null) {
        t.setArrayItem(i, v);
        return;
      }
    }
    setIndex(s, f, pc, target, (Object) key, v);
  }

  static void setIndex(LuaState s, Frame f, int pc, Object target, Object key, Object v) {
    if (target instanceof Table t && Indexing.set(t, key, v)) {
      return;
    }
    f.pc = pc + 1;
    CompiledCalls.effect(s, Metamethods.setIndex(s, target, key, v));
  }
}
