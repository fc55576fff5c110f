package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.value.Shape;
import dev.selenode.runtime.value.SlotGuard;
import dev.selenode.runtime.value.Table;

/**
 * What operators do when the plain case does not apply. Nothing is called here: where a function
 * has to run, the {@link Call} for it is returned, so that it can yield.
 */
final class Metamethods {
  private static final int MAX_CHAIN = 2000;

  private Metamethods() {}

  /** {@code value[key]} through {@code __index}: the value, or a {@link Call}. */
  static Object index(LuaState s, Object value, Object key) {
    Object at = value;
    for (int i = 0; i < MAX_CHAIN; i++) {
      Object handler;
      if (at instanceof Table t) {
        Object v = t.get(key);
        if (v != null) {
          return v;
        }
        Table mt = t.metatable();
        handler = mt == null ? null : mt.get("__index");
        if (handler == null) {
          return null;
        }
      } else {
        Table mt = s.metatable(at);
        handler = mt == null ? null : mt.get("__index");
        if (handler == null) {
          throw Faults.index(s, at, i > 0);
        }
      }
      if (handler instanceof LuaFunction f) {
        return call(s, f, at, key);
      }
      s.tick(1);
      at = handler;
    }
    throw s.error("loop in gettable");
  }

  /** Java code is asked at once; a Lua function only becomes a request. */
  private static Object call(LuaState s, LuaFunction f, Object a, Object b) {
    if (f instanceof Closure || (f instanceof Resumable r && r.switches())) {
      return new Call(f, new Object[] {a, b}, null);
    }
    Object out =
        f instanceof Resumable resumable
            ? resumable.start(s, new Object[] {a, b})
            : f.call2(s, a, b);
    return out instanceof Object[] many ? (many.length > 0 ? many[0] : null) : out;
  }

  /** Whether a new key goes into a table without asking anybody. */
  static boolean addsPlainly(Table t) {
    Table mt = t.metatable();
    return mt == null || mt.get("__newindex") == null;
  }

  /**
   * {@code value[key] = stored}: null when done, or a {@link Call}. As with reading, a builtin may
   * return one.
   */
  static Call setIndex(LuaState s, Object value, Object key, Object stored) {
    Object at = value;
    for (int i = 0; i < MAX_CHAIN; i++) {
      Object handler;
      if (at instanceof Table t) {
        Table mt = t.metatable();
        handler = mt == null ? null : mt.get("__newindex");
        if (handler == null || t.get(key) != null) {
          rawSet(s, t, key, stored);
          return null;
        }
      } else {
        Table mt = s.metatable(at);
        handler = mt == null ? null : mt.get("__newindex");
        if (handler == null) {
          throw Faults.index(s, at, i > 0);
        }
      }
      if (handler instanceof Closure || handler instanceof Resumable) {
        return new Call(handler, new Object[] {at, key, stored}, null);
      }
      if (handler instanceof LuaFunction f) {
        return f.call3(s, at, key, stored) instanceof Call request ? request : null;
      }
      s.tick(1);
      at = handler;
    }
    throw s.error("loop in settable");
  }

  private static void rawSet(LuaState s, Table t, Object key, Object value) {
    if (key == null) {
      throw s.error("table index is nil");
    }
    if (key instanceof Double d && d.isNaN()) {
      throw s.error("table index is NaN");
    }
    if (key instanceof String name) {
      Shape shape = t.shape();
      int slot = shape.find(name);
      SlotGuard guard = slot < 0 ? null : shape.guard(slot);
      if (guard != null) {
        t.setSlot(slot, guard.admit(value));
        return;
      }
    }
    t.set(key, value);
  }

  /** The {@code __eq} both values agree on, or null. */
  static Object equality(LuaState s, Object a, Object b) {
    boolean tables = a instanceof Table && b instanceof Table;
    boolean userdata =
        !tables
            && a != null
            && b != null
            && Lua.typeName(a).equals("userdata")
            && Lua.typeName(b).equals("userdata");
    if (!tables && !userdata) {
      return null;
    }
    Table first = s.metatable(a);
    Table second = s.metatable(b);
    Object handler = first == null ? null : first.get("__eq");
    if (handler == null || second == null) {
      return null;
    }
    return first == second || Lua.rawEquals(handler, second.get("__eq")) ? handler : null;
  }

  /**
   * The handler of an order, first operand first.
   *
   * @throws LuaError if neither has one
   */
  static Object order(LuaState s, String event, Object a, Object b) {
    Object handler = either(s, event, a, b);
    if (handler == null) {
      throw Faults.compare(s, a, b);
    }
    return handler;
  }

  /** The handler of a binary event, first operand first, or null. */
  static Object either(LuaState s, String event, Object a, Object b) {
    Object handler = Lua.metamethod(s, a, event);
    return handler != null ? handler : Lua.metamethod(s, b, event);
  }
}
