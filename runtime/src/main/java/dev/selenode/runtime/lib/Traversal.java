package dev.selenode.runtime.lib;

import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaError;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.value.Table;

/** {@code next}, {@code pairs} and {@code ipairs}: what {@code for} loops call at every turn. */
final class Traversal {
  /** {@code next}, called with two arguments in loops. */
  static final Builtin NEXT =
      new Builtin("next") {
        @Override
        public Object callN(LuaState s, Object[] args) {
          return next(Check.table(s, args, 0), Check.any(args, 1));
        }

        @Override
        public Object call2(LuaState s, Object a, Object b) {
          return a instanceof Table t ? next(t, b) : callN(s, new Object[] {a, b});
        }
      };

  /** The iterator of {@code ipairs}. */
  private static final Builtin INDEX_AFTER =
      new Builtin(null) {
        @Override
        public Object callN(LuaState s, Object[] args) {
          int i = Arguments.int32(s, args, 1);
          return indexAfter(Check.table(s, args, 0), i);
        }

        @Override
        public Object call2(LuaState s, Object a, Object b) {
          return a instanceof Table t && b instanceof Double d && (int) (double) d == d
              ? indexAfter(t, (int) (double) d)
              : callN(s, new Object[] {a, b});
        }
      };

  private Traversal() {}

  private static Object next(Table t, Object key) {
    int after = t.positionAfter(key);
    if (after < 0) {
      throw new LuaError("invalid key to 'next'");
    }
    int position = t.advance(after);
    return position < 0 ? null : new Object[] {t.keyAt(position), t.valueAt(position)};
  }

  private static Object indexAfter(Table t, int before) {
    int i = before + 1;
    Object value = t.get(i);
    return value == null ? null : new Object[] {(double) i, value};
  }

  static Object pairs(LuaState s, Object[] args) {
    return begin(s, args, "__pairs", NEXT, null);
  }

  static Object indexPairs(LuaState s, Object[] args) {
    return begin(s, args, "__ipairs", INDEX_AFTER, 0.0);
  }

  private static Object begin(
      LuaState s, Object[] args, String event, Builtin iterator, Double start) {
    Object value = Check.any(args, 0);
    Object handler = Lua.metamethod(s, value, event);
    if (handler == null) {
      return new Object[] {iterator, Check.table(s, args, 0), start};
    }
    Object results = s.call(handler, value);
    return new Object[] {Multi.get(results, 0), Multi.get(results, 1), Multi.get(results, 2)};
  }
}
