package dev.selenode.runtime.lib;

import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Call;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaError;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.interpreter.Resumable;
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

  static final LuaFunction PAIRS = new Begin("pairs", NEXT, null);
  static final LuaFunction INDEX_PAIRS = new Begin("ipairs", INDEX_AFTER, 0.0);

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

  /** {@code pairs} or {@code ipairs}; what the metamethod returns is cut to three values. */
  private static final class Begin extends Resumable {
    private final String event;
    private final Builtin iterator;
    private final Double start;

    Begin(String name, Builtin iterator, Double start) {
      super(name);
      this.event = "__" + name;
      this.iterator = iterator;
      this.start = start;
    }

    @Override
    public Object start(LuaState s, Object[] args) {
      Object value = Check.any(args, 0);
      Object handler = Lua.metamethod(s, value, event);
      return handler == null
          ? new Object[] {iterator, Check.table(s, args, 0), start}
          : new Call(handler, new Object[] {value}, (state, results) -> three(results));
    }

    private static Object three(Object results) {
      return new Object[] {Multi.get(results, 0), Multi.get(results, 1), Multi.get(results, 2)};
    }
  }
}
