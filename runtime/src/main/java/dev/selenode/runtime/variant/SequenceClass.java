package dev.selenode.runtime.variant;

import dev.selenode.runtime.host.Arguments;
import dev.selenode.runtime.host.DynamicMembers;
import dev.selenode.runtime.host.HostClassBuilder;
import dev.selenode.runtime.host.Parameter;
import dev.selenode.runtime.host.TypeNames;
import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import java.util.Collections;
import java.util.List;

/**
 * The part of Array and the Pool arrays that is alike in both. Under {@code []}, {@code #}, {@code
 * pairs} and {@code ipairs} they count from 1, as tables do; their methods count from 0, as Godot
 * does.
 */
final class SequenceClass {
  private SequenceClass() {}

  static <S extends Sequence> void describe(HostClassBuilder<S> b) {
    b.dynamic(new Indices<>())
        .operator("__len", Builtin.unary("__len", (s, a) -> (double) items(a).size()))
        .operator("__pairs", Builtin.unary("pairs", (s, a) -> iteration(a)))
        .operator("__ipairs", Builtin.unary("ipairs", (s, a) -> iteration(a)))
        .operator("__add", Operators.binary("__add", SequenceClass::sum))
        .operator("__tostring", Builtin.unary("tostring", Values::text))
        .operator("__concat", Operators.CONCAT);
    questions(b);
    changes(b);
    removals(b);
  }

  private static List<Object> items(Object sequence) {
    return ((Sequence) sequence).items();
  }

  private static <S extends Sequence> void questions(HostClassBuilder<S> b) {
    b.returning(int.class)
        .method("size", a -> a.items().size())
        .method("count", (a, args) -> count(a, args))
        .method("find", (a, args) -> find(a, args))
        .method("rfind", (a, args) -> rfind(a, args))
        .returning(boolean.class)
        .method("empty", a -> a.items().isEmpty())
        .method("is_empty", a -> a.items().isEmpty())
        .method("has", (a, args) -> Elements.find(args.state(), a.items(), args.lua(0), 0, 1) >= 0)
        .returning(Object.class)
        .method(
            "get",
            (a, args) -> Elements.result(a.items().get(Elements.index(args, 0, a.items().size()))))
        .method("safe_get", (a, args) -> Elements.result(safeGet(a, args.integer(0))))
        .method("front", a -> Elements.result(a.items().isEmpty() ? null : a.items().get(0)))
        .method("back", a -> Elements.result(last(a)));
  }

  /** Nil where there is nothing. */
  private static Object safeGet(Sequence a, int index) {
    int place = index < 0 ? a.items().size() + index : index;
    return place >= 0 && place < a.items().size() ? a.items().get(place) : null;
  }

  /** Makes the array longer if it must. */
  private static Object safeSet(Sequence a, Arguments args) {
    int index = args.integer(0);
    if (index >= a.items().size()) {
      Elements.resize(args.state(), a, index + 1);
    }
    return set(a, args);
  }

  private static Object last(Sequence a) {
    return a.items().isEmpty() ? null : a.items().get(a.items().size() - 1);
  }

  private static <S extends Sequence> void changes(HostClassBuilder<S> b) {
    b.returning(void.class)
        .method("append", (a, args) -> push(a, args))
        .method("push_back", (a, args) -> push(a, args))
        .method("append_array", (a, args) -> appendAll(a, args))
        .method("set", (a, args) -> set(a, args))
        .method("insert", (a, args) -> insert(a, args))
        .method("fill", (a, args) -> fill(a, args))
        .method("resize", (a, args) -> resized(a, args))
        .action("invert", a -> Collections.reverse(a.items()))
        .alias("reverse", "invert")
        .alias("extend", "append_array")
        .method("safe_set", (a, args) -> safeSet(a, args))
        .method("sort", (a, args) -> sorted(a, args));
  }

  private static <S extends Sequence> void removals(HostClassBuilder<S> b) {
    b.action("clear", a -> a.items().clear())
        .method("remove", (a, args) -> nothing(removed(a, args)))
        .alias("remove_at", "remove")
        .method("erase", (a, args) -> erase(a, args));
  }

  private static Object sum(Object a, Object b) {
    if (!(a instanceof Sequence x) || !(b instanceof Sequence y) || a.getClass() != b.getClass()) {
      return null;
    }
    Sequence sum = x.newEmpty();
    sum.items().addAll(x.items());
    sum.items().addAll(y.items());
    return sum;
  }

  private static Object count(Sequence a, Arguments args) {
    int count = 0;
    int at = -1;
    while ((at = Elements.find(args.state(), a.items(), args.lua(0), at + 1, 1)) >= 0) {
      count++;
    }
    return count;
  }

  private static Object find(Sequence a, Arguments args) {
    int from = Math.max(0, args.integer(1, 0));
    return Elements.find(args.state(), a.items(), args.lua(0), from, 1);
  }

  private static Object rfind(Sequence a, Arguments args) {
    int from = args.integer(1, -1);
    int start = from < 0 ? a.items().size() + from : Math.min(from, a.items().size() - 1);
    return Elements.find(args.state(), a.items(), args.lua(0), start, -1);
  }

  private static Object push(Sequence a, Arguments args) {
    return nothing(a.items().add(Elements.admit(a, args, 0)));
  }

  private static Object appendAll(Sequence a, Arguments args) {
    Elements.append(a, args, Elements.of(args, 0));
    return null;
  }

  private static Object set(Sequence a, Arguments args) {
    return nothing(
        a.items().set(Elements.index(args, 0, a.items().size()), Elements.admit(a, args, 1)));
  }

  private static Object insert(Sequence a, Arguments args) {
    a.items().add(Elements.index(args, 0, a.items().size() + 1), Elements.admit(a, args, 1));
    return null;
  }

  private static Object fill(Sequence a, Arguments args) {
    args.state().tick(a.items().size());
    Object value = Elements.admit(a, args, 0);
    a.items().replaceAll(before -> value);
    return null;
  }

  private static Object resized(Sequence a, Arguments args) {
    Elements.resize(args.state(), a, args.integer(0));
    return null;
  }

  private static Object sorted(Sequence a, Arguments args) {
    LuaState s = args.state();
    Sorting.sort(s, a.items(), (x, y) -> Lua.lessThan(s, x, y));
    return null;
  }

  static Object removed(Sequence a, Arguments args) {
    return a.items().remove(Elements.index(args, 0, a.items().size()));
  }

  private static Object erase(Sequence a, Arguments args) {
    int at = Elements.find(args.state(), a.items(), args.lua(0), 0, 1);
    return nothing(at < 0 ? null : a.items().remove(at));
  }

  @SuppressWarnings("unused") // takes what Java methods return that Godot's don't
  private static Object nothing(Object ignored) {
    return null;
  }

  /** {@code pairs} and {@code ipairs}: stops at the end, not at nil. */
  private static Object iteration(Object sequence) {
    return Multi.of(new Step(), sequence, 0.0);
  }

  private static final class Step extends Builtin {
    Step() {
      super("next");
    }

    @Override
    public Object callN(LuaState s, Object[] args) {
      return call2(s, Check.any(args, 0), Check.any(args, 1));
    }

    @Override
    public Object call2(LuaState s, Object sequence, Object key) {
      if (!(sequence instanceof Sequence of) || !(key instanceof Double at) || at < 0) {
        throw s.error("bad arguments to 'next' (want an array and an index)");
      }
      List<Object> items = of.items();
      int next = (int) (double) at;
      return next < items.size() ? Multi.of((double) (next + 1), items.get(next)) : null;
    }
  }

  /** {@code a[i]}, from 1. */
  private static final class Indices<S extends Sequence> implements DynamicMembers<S> {
    @Override
    public Object get(LuaState s, S a, Object key) {
      int i = place(key);
      if (i < 0 && key instanceof String name) {
        return VariantFunctions.named(name);
      }
      return i >= 0 && i < a.items().size() ? a.items().get(i) : null;
    }

    @Override
    public void set(LuaState s, S a, Object key, Object value) {
      int i = place(key);
      if (i < 0) {
        String got = key instanceof Double ? Lua.toString(key) : TypeNames.of(s, key);
        throw s.error("bad index of " + TypeNames.of(s, a) + " (got " + got + ", want 1 or more)");
      }
      Object admitted = a.admit(value);
      if (i >= a.items().size()) {
        Elements.resize(s, a, i + 1);
      }
      a.items().set(i, admitted);
    }

    /** The index from 0, or -1. */
    private static int place(Object key) {
      return key instanceof Double d && d == (int) (double) d ? (int) (double) d - 1 : -1;
    }
  }

  /** {@code Parameter.optional("deep", …)}, which several methods have. */
  static final Parameter<Boolean> DEEP = Parameter.optional("deep", boolean.class, false);
}
