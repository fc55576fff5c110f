package dev.selenode.runtime.variant;

import dev.selenode.runtime.host.Arguments;
import dev.selenode.runtime.host.HostClassBuilder;
import dev.selenode.runtime.host.Parameter;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import java.util.ArrayList;
import java.util.List;

/** The methods of Array that only Godot 4 has: those that call functions, and those of types. */
final class ArrayFunctions {
  private ArrayFunctions() {}

  static void describe(HostClassBuilder<Array> b) {
    b.returning(boolean.class)
        .method("all", (a, args) -> all(a, args))
        .method("any", (a, args) -> any(a, args))
        .method("is_typed", a -> !a.element().isAny())
        .method(
            "is_same_typed",
            Parameter.of("array", Array.class),
            (a, other) -> a.element().equals(other.element()))
        .returning(int.class)
        .method("get_typed_builtin", a -> a.element().variant().number())
        .returning(String.class)
        .method("get_typed_class_name", a -> a.element().className())
        .returning(Array.class)
        .method("filter", (a, args) -> filter(a, args))
        .method("map", (a, args) -> map(a, args))
        .returning(Object.class)
        .method("reduce", (a, args) -> reduce(a, args))
        .returning(void.class)
        .method("assign", (a, args) -> assign(a, args));
  }

  private static Object call(Arguments args, Object... values) {
    args.state().tick(1);
    return Multi.first(args.state().call(function(args), values));
  }

  private static Object function(Arguments args) {
    LuaState s = args.state();
    if (!ArrayClass.isFunction(s, args.lua(0))) {
      throw args.mismatch(0, "function");
    }
    return args.lua(0);
  }

  /** The items as they are now, since what is called may change the array. */
  private static List<Object> items(Array a, Arguments args) {
    function(args);
    args.state().reserve(4L * a.items().size());
    return new ArrayList<>(a.items());
  }

  private static boolean all(Array a, Arguments args) {
    return items(a, args).stream().allMatch(item -> Lua.truth(call(args, item)));
  }

  private static boolean any(Array a, Arguments args) {
    return items(a, args).stream().anyMatch(item -> Lua.truth(call(args, item)));
  }

  private static Array filter(Array a, Arguments args) {
    Array kept = a.newEmpty();
    for (Object item : items(a, args)) {
      if (Lua.truth(call(args, item))) {
        kept.items().add(item);
      }
    }
    return kept;
  }

  private static Array map(Array a, Arguments args) {
    Array mapped = new Array();
    items(a, args).forEach(item -> mapped.items().add(call(args, item)));
    return mapped;
  }

  private static Object reduce(Array a, Arguments args) {
    List<Object> items = items(a, args);
    boolean given = args.count() > 1;
    if (!given && items.isEmpty()) {
      return null;
    }
    Object result = given ? args.lua(1) : items.get(0);
    for (int i = given ? 0 : 1; i < items.size(); i++) {
      result = call(args, result, items.get(i));
    }
    return Elements.result(result);
  }

  private static Object assign(Array a, Arguments args) {
    Array fresh = a.newEmpty();
    Elements.append(fresh, args, Elements.of(args, 0));
    a.items().clear();
    a.items().addAll(fresh.items());
    return null;
  }
}
