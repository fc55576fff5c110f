package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.value.NumberCell;
import dev.selenode.runtime.value.Shape;
import dev.selenode.runtime.value.SlotGuard;
import dev.selenode.runtime.value.Table;

/**
 * Table accesses of compiled code. The first lines of each method are the common case and get
 * inlined at every site; what follows is out of line. {@code pc} is the instruction, for messages
 * and for the interpreter in case the access has to wait for a function that yields.
 */
public final class CompiledAccess {
  private CompiledAccess() {}

  public static Object getField(LuaState s, Frame f, int pc, Object target, FieldSite site) {
    Object v = PlainAccess.inSlot(target, site);
    return v != null ? v : find(s, f, pc, target, site);
  }

  /** As {@link #getField}, but a number may come as what it is in. */
  public static Object getStored(LuaState s, Frame f, int pc, Object target, FieldSite site) {
    Object v = PlainAccess.stored(target, site);
    return v != null ? v : find(s, f, pc, target, site);
  }

  /** Whether {@link #getStored} found a number. */
  public static boolean isNumber(Object stored) {
    return stored instanceof double[] || stored instanceof NumberCell || stored instanceof Double;
  }

  /** The number it found at a site. */
  public static double number(Object stored, FieldSite site) {
    if (stored instanceof double[] numbers) {
      return numbers[site.slot];
    }
    return stored instanceof NumberCell cell ? cell.value : (Double) stored;
  }

  /** The method of {@code target:key()}. */
  public static Object method(LuaState s, Frame f, int pc, Object target, FieldSite site) {
    if (target instanceof Table t) {
      Object v = site.valueIn(t);
      if (v != null) {
        return v;
      }
    } else if (target != null) {
      Object v = site.sharedMember(s, target);
      if (v != null) {
        return v;
      }
    }
    return find(s, f, pc, target, site);
  }

  private static Object find(LuaState s, Frame f, int pc, Object target, FieldSite site) {
    if (target instanceof Table t) {
      MissingField missing = site.missingIn(t);
      if (missing != null) {
        f.pc = pc + 1;
        return CompiledCalls.value(s, missing.get(s, t));
      }
      Object v = find(t, site);
      if (v != null || t.metatable() == null) {
        return v;
      }
      site.learnMissing(t);
    } else if (target instanceof String) {
      Table mt = s.metatable(target);
      if (mt != null && mt.get("__index") instanceof Table library) {
        Object v = library.get(site.key);
        if (v != null) {
          return v;
        }
      }
    } else if (target != null) {
      JavaMember known = site.memberOf(s, target);
      if (known != null && known.value != null) {
        return known.value;
      }
      if (known != null && known.field != null) {
        f.pc = pc + 1;
        return CompiledCalls.value(s, known.field.get(s, target));
      }
    }
    f.pc = pc + 1;
    return CompiledCalls.value(s, Metamethods.index(s, target, site.key));
  }

  /** The value that a table has or finds in those behind it, by what the site knows or learns. */
  static Object find(Table t, FieldSite site) {
    for (FieldSite entry = site; entry != null; entry = entry.more) {
      Object v = entry.valueIn(t);
      if (v != null) {
        return v;
      }
    }
    return learn(t, site);
  }

  /** Looks for the key in a table and the tables behind it, and remembers the way. */
  private static Object learn(Table t, FieldSite site) {
    Shape shape = t.shape();
    int slot = shape.find(site.key);
    if (slot >= 0) {
      Object v = t.slot(slot);
      FieldSite entry = v == null ? null : site.entryFor(shape);
      if (entry != null) {
        entry.fill(shape, slot, null);
      }
      return v;
    }
    return learnLink(t, site);
  }

  private static Object learnLink(Table t, FieldSite site) {
    FieldSite.Link link = link(t, site.key, 0);
    if (link == null) {
      return t.get(site.key);
    }
    Table holder = link.holderFor(t);
    int slot = holder.shape().find(site.key);
    FieldSite entry = site.entryFor(t.shape());
    if (entry != null) {
      entry.fill(t.shape(), slot, link);
    }
    return holder.slot(slot);
  }

  /**
   * The way from a table that lacks a key to the one that has it; null if there is no plain one.
   */
  private static FieldSite.Link link(Table t, String key, int depth) {
    if (t.shape() == Shape.EMPTY) {
      return null; // a weak table has string keys too, which its layout does not tell
    }
    Table mt = t.metatable();
    Object handler = mt == null || depth > 4 ? null : mt.get("__index");
    Table holder = handler instanceof MemberIndex index ? index.members() : null;
    if (handler instanceof Table table) {
      holder = table;
    }
    if (holder == null || mt.shape().find("__index") < 0) {
      return null;
    }
    int slot = holder.shape().find(key);
    if (slot >= 0 && !holder.isEmpty(slot)) {
      return new FieldSite.Link(mt, handler, holder, null);
    }
    if (slot >= 0) {
      return null;
    }
    FieldSite.Link further = link(holder, key, depth + 1);
    return further == null ? null : new FieldSite.Link(mt, handler, holder, further);
  }

  public static void setField(
      LuaState s, Frame f, int pc, Object target, FieldSite site, Object v) {
    if (target instanceof Table t && PlainAccess.storeKnown(t, site, v)) {
      return;
    }
    setFieldSlow(s, f, pc, target, site, v);
  }

  /** As above, for a number that is not boxed yet. */
  public static void setField(
      LuaState s, Frame f, int pc, Object target, FieldSite site, double v) {
    if (!PlainAccess.storeInPlace(target, site, v)) {
      setNumberSlow(s, f, pc, target, site, v);
    }
  }

  private static void setNumberSlow(
      LuaState s, Frame f, int pc, Object target, FieldSite site, double v) {
    if (!(target instanceof Table t && PlainAccess.storeNumber(t, site, v))) {
      setField(s, f, pc, target, site, (Object) v);
    }
  }

  private static void setFieldSlow(
      LuaState s, Frame f, int pc, Object target, FieldSite site, Object v) {
    f.pc = pc + 1;
    if (target instanceof Table t) {
      MissingField missing = site.missingIn(t);
      if (missing != null) {
        CompiledCalls.effect(s, missing.set(s, t, v));
        return;
      }
      if (PlainAccess.store(t, site, v) || admit(t, site.key, v)) {
        return;
      }
      site.learnMissing(t);
    } else if (target != null) {
      JavaMember known = site.memberOf(s, target);
      if (known != null && known.field != null) {
        CompiledCalls.effect(s, known.field.set(s, target, v));
        return;
      }
    }
    CompiledCalls.effect(s, Metamethods.setIndex(s, target, site.key, v));
  }

  /** Stores into a slot whose guard has to agree. */
  private static boolean admit(Table t, String key, Object v) {
    int slot = t.shape().find(key);
    SlotGuard guard = slot < 0 || t.shape().readOnly() ? null : t.shape().guard(slot);
    if (guard == null || (t.isEmpty(slot) && t.metatable() != null)) {
      return false;
    }
    t.setSlot(slot, guard.admit(v));
    return true;
  }

  // --- computed keys -------------------------------------------------------------------------

  public static Object getIndex(LuaState s, Frame f, int pc, Object target, double key) {
    Object v = PlainAccess.item(target, key);
    return v != null ? v : getIndex(s, f, pc, target, (Object) key);
  }

  public static Object getIndex(LuaState s, Frame f, int pc, Object target, Object key) {
    if (target instanceof Table t) {
      Object v = Indexing.get(t, key);
      if (v != null || t.metatable() == null) {
        return v;
      }
    }
    f.pc = pc + 1;
    return CompiledCalls.value(s, Metamethods.index(s, target, key));
  }

  public static void setIndex(LuaState s, Frame f, int pc, Object target, double key, Object v) {
    if (!PlainAccess.storeItem(target, key, v)) {
      setIndex(s, f, pc, target, (Object) key, v);
    }
  }

  public static void setIndex(LuaState s, Frame f, int pc, Object target, Object key, Object v) {
    if (target instanceof Table t && Indexing.set(t, key, v)) {
      return;
    }
    f.pc = pc + 1;
    CompiledCalls.effect(s, Metamethods.setIndex(s, target, key, v));
  }
}
