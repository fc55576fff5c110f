package dev.selenode.runtime.variant;

import dev.selenode.runtime.host.Arguments;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClassBuilder;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiPredicate;

/** Array as scripts see it. */
final class ArrayClass {
  private ArrayClass() {}

  static HostClass describe() {
    HostClassBuilder<Array> b = HostClass.builder(Array.class);
    b.constructor(args -> Elements.fill(new Array(), args))
        .parameterized(TypedClasses::ofArray)
        .staticMethod("from", args -> Elements.fill(new Array(), args))
        .value(a -> (Array) VariantType.copy(a), Array::equals);
    SequenceClass.describe(b);
    ends(b);
    orders(b);
    parts(b);
    ArrayFunctions.describe(b);
    return b.build();
  }

  private static void ends(HostClassBuilder<Array> b) {
    b.returning(void.class)
        .method("push_front", (a, args) -> pushFront(a, args))
        .returning(Object.class)
        .method("pop_back", a -> popped(a, a.items().size() - 1))
        .method("pop_front", a -> popped(a, 0))
        .method("pop_at", (a, args) -> Elements.result(SequenceClass.removed(a, args)))
        .method("max", (a, args) -> extreme(args.state(), a.items(), false))
        .method("min", (a, args) -> extreme(args.state(), a.items(), true))
        .method("pick_random", (a, args) -> picked(a.items()))
        .returning(int.class)
        .method("find_last", (a, args) -> findLast(a, args))
        .method("hash", (a, args) -> new ContentHash(args.state()).of(a));
  }

  private static void orders(HostClassBuilder<Array> b) {
    b.method("bsearch", (a, args) -> search(a, args, null, 1))
        .method("bsearch_custom", (a, args) -> search(a, args, order(args, 1), orderEnd(args, 1)))
        .returning(void.class)
        .method("sort_custom", (a, args) -> sortCustom(a, args))
        .action("shuffle", a -> Collections.shuffle(a.items(), ThreadLocalRandom.current()));
  }

  private static void parts(HostClassBuilder<Array> b) {
    b.returning(Array.class)
        .method("duplicate", SequenceClass.DEEP, (a, deep) -> duplicate(a, a.items(), deep))
        .method("slice", (a, args) -> slice(a, args))
        .returning(String.class)
        .method("join", (a, args) -> join(a.items(), args));
  }

  private static Object pushFront(Array a, Arguments args) {
    a.items().add(0, Elements.admit(a, args, 0));
    return null;
  }

  private static Object popped(Array a, int i) {
    return Elements.result(a.items().isEmpty() ? null : a.items().remove(i));
  }

  private static Object findLast(Array a, Arguments args) {
    int last = a.items().size() - 1;
    return Elements.find(args.state(), a.items(), args.lua(0), last, -1);
  }

  private static Object extreme(LuaState s, List<Object> items, boolean least) {
    Object best = items.isEmpty() ? null : items.get(0);
    for (int i = 1; i < items.size(); i++) {
      Object item = items.get(i);
      s.tick(1);
      if (least ? Lua.lessThan(s, item, best) : Lua.lessThan(s, best, item)) {
        best = item;
      }
    }
    return Elements.result(best);
  }

  private static Object picked(List<Object> items) {
    int n = items.size();
    return Elements.result(n == 0 ? null : items.get(ThreadLocalRandom.current().nextInt(n)));
  }

  /** A function, or an object and the name of its method. */
  private static BiPredicate<Object, Object> order(Arguments args, int i) {
    LuaState s = args.state();
    Object target = args.lua(i);
    if (isFunction(s, target)) {
      return (x, y) -> Lua.truth(Multi.first(s.call(target, x, y)));
    }
    if (target == null) {
      throw args.mismatch(i, "function");
    }
    Object method = Lua.index(s, target, Text.toLua(args.string(i + 1)));
    return (x, y) -> Lua.truth(Multi.first(s.call(method, target, x, y)));
  }

  /** The argument after an order. */
  private static int orderEnd(Arguments args, int i) {
    return isFunction(args.state(), args.lua(i)) ? i + 1 : i + 2;
  }

  /** A function or a Callable. */
  static boolean isFunction(LuaState s, Object lua) {
    return lua instanceof LuaFunction
        || (!(lua instanceof Table) && Lua.metamethod(s, lua, "__call") != null);
  }

  private static Object sortCustom(Array a, Arguments args) {
    Sorting.sort(args.state(), a.items(), order(args, 0));
    return null;
  }

  /** Where a value is or belongs in a sorted array: before or after its equals. */
  private static Object search(
      Array a, Arguments args, BiPredicate<Object, Object> custom, int beforeAt) {
    LuaState s = args.state();
    BiPredicate<Object, Object> less = custom == null ? (x, y) -> Lua.lessThan(s, x, y) : custom;
    Object value = args.lua(0);
    boolean before = args.get(beforeAt, boolean.class, true);
    int low = 0;
    int high = a.items().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Object item = a.items().get(middle);
      if (before ? less.test(item, value) : !less.test(value, item)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Array duplicate(Array of, List<Object> items, boolean deep) {
    Array copy = of.newEmpty();
    for (Object item : items) {
      copy.items().add(deep ? VariantType.copy(item) : Values.copyValue(item));
    }
    return copy;
  }

  /** Both ends belong to it; negative ones count from the end. */
  private static Object slice(Array a, Arguments args) {
    int n = a.items().size();
    int step = args.integer(2, 1);
    if (step == 0) {
      throw args.state().error("step of slice is 0");
    }
    int begin = place(args.integer(0), n);
    int end = place(args.integer(1, -1), n);
    List<Object> slice = new ArrayList<>();
    for (long i = begin; step > 0 ? i <= end : i >= end; i += step) {
      if (i >= 0 && i < n) {
        slice.add(a.items().get((int) i));
      }
    }
    return duplicate(a, slice, args.get(3, boolean.class, false));
  }

  private static int place(int index, int size) {
    return index < 0 ? Math.max(-1, size + index) : Math.min(index, size - 1);
  }

  static Object join(List<Object> items, Arguments args) {
    return join(items, args.state(), args.absent(0) ? "" : Text.toLua(args.string(0)));
  }

  /** All texts with a Lua string between them. */
  static Object join(List<Object> items, LuaState s, String separator) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      String text = Values.text(s, items.get(i));
      s.reserve(text.length() + separator.length());
      joined.append(i > 0 ? separator : "").append(text);
    }
    return Elements.result(joined.toString());
  }
}
