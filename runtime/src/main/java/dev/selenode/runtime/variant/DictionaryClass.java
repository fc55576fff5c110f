package dev.selenode.runtime.variant;

import dev.selenode.runtime.host.Arguments;
import dev.selenode.runtime.host.DynamicMembers;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClassBuilder;
import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.value.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Dictionary as scripts see it: {@code d.key} and {@code d[key]} for all keys but the names of its
 * methods, which {@code get} and {@code set} reach; assigning nil erases.
 */
final class DictionaryClass {
  private DictionaryClass() {}

  static HostClass describe() {
    HostClassBuilder<Dictionary> b = HostClass.builder(Dictionary.class);
    b.constructor(args -> fill(new Dictionary(), args))
        .parameterized(TypedClasses::ofDictionary)
        .dynamic(new Keys())
        .operator(
            "__len", Builtin.unary("__len", (s, d) -> (double) ((Dictionary) d).items().size()))
        .operator("__pairs", Builtin.unary("pairs", (s, d) -> iteration(s, (Dictionary) d)))
        .operator("__tostring", Builtin.unary("tostring", Values::text))
        .operator("__concat", Operators.CONCAT);
    questions(b);
    changes(b);
    return b.build();
  }

  static Dictionary fill(Dictionary made, Arguments args) {
    if (args.count() > 0) {
      putAll(args, made, args.lua(0), true);
    }
    return made;
  }

  private static void questions(HostClassBuilder<Dictionary> b) {
    b.returning(int.class)
        .method("size", d -> d.items().size())
        .method("hash", (d, args) -> new ContentHash(args.state()).of(d))
        .returning(boolean.class)
        .method("empty", d -> d.items().isEmpty())
        .method("is_empty", d -> d.items().isEmpty())
        .method("has", (d, args) -> d.has(args.lua(0)))
        .method("is_typed", d -> !d.isTyped(ElementType.ANY, ElementType.ANY))
        .method("is_typed_key", d -> !d.keyType().isAny())
        .method("is_typed_value", d -> !d.valueType().isAny())
        .method("has_all", (d, args) -> Elements.of(args, 0).stream().allMatch(d::has))
        .returning(String.class)
        .method("get_typed_key_class_name", d -> d.keyType().className())
        .method("get_typed_value_class_name", d -> d.valueType().className())
        .returning(int.class)
        .method("get_typed_key_builtin", d -> d.keyType().variant().number())
        .method("get_typed_value_builtin", d -> d.valueType().variant().number())
        .returning(Object.class)
        .method("get", (d, args) -> get(d, args))
        .method("get_or_add", (d, args) -> getOrAdd(d, args))
        .method("find_key", (d, args) -> keyOf(args.state(), d, args.lua(0)))
        .method("next", (d, args) -> next(d, args.lua(0)))
        .returning(Array.class)
        .method("keys", d -> new Array(new ArrayList<>(d.items().keySet())))
        .method("values", d -> new Array(new ArrayList<>(d.items().values())));
  }

  private static Object get(Dictionary d, Arguments args) {
    return Elements.result(d.has(args.lua(0)) ? d.get(args.lua(0)) : args.lua(1));
  }

  private static Object getOrAdd(Dictionary d, Arguments args) {
    if (!d.has(args.lua(0))) {
      put(args.state(), d, args.lua(0), args.lua(1));
    }
    return Elements.result(d.get(args.lua(0)));
  }

  private static Object keyOf(LuaState s, Dictionary d, Object value) {
    for (Map.Entry<Object, Object> entry : d.items().entrySet()) {
      s.tick(1);
      if (Lua.equals(s, entry.getValue(), value)) {
        return Elements.result(entry.getKey());
      }
    }
    return null;
  }

  /** The key after one, the first after nil; nil after the last. */
  private static Object next(Dictionary d, Object key) {
    boolean found = key == null;
    for (Object each : d.items().keySet()) {
      if (found) {
        return Elements.result(each);
      }
      found = each.equals(key);
    }
    return null;
  }

  private static void changes(HostClassBuilder<Dictionary> b) {
    b.returning(void.class)
        .action("clear", d -> d.items().clear())
        .method("set", (d, args) -> put(args.state(), d, args.lua(0), args.lua(1)))
        .method("merge", (d, args) -> merge(d, args))
        .method("merged", (d, args) -> merged(d, args))
        .returns(Dictionary.class)
        .returning(boolean.class)
        .method("erase", (d, args) -> d.erase(args.lua(0)))
        .returning(Dictionary.class)
        .method("duplicate", SequenceClass.DEEP, (d, deep) -> duplicate(d, deep));
  }

  private static Object put(LuaState s, Dictionary d, Object key, Object value) {
    if (key == null || (key instanceof Double n && n.isNaN())) {
      throw s.error("dictionary key is " + (key == null ? "nil" : "NaN"));
    }
    s.reserve(48);
    d.put(key, value);
    return null;
  }

  private static Object merge(Dictionary d, Arguments args) {
    putAll(args, d, args.lua(0), args.get(1, boolean.class, false));
    return null;
  }

  private static Dictionary merged(Dictionary d, Arguments args) {
    Dictionary both = duplicate(d, false);
    merge(both, args);
    return both;
  }

  private static void putAll(Arguments args, Dictionary to, Object from, boolean overwrite) {
    LuaState s = args.state();
    if (from instanceof Dictionary d) {
      for (Map.Entry<Object, Object> entry : List.copyOf(d.items().entrySet())) {
        putOne(s, to, entry.getKey(), entry.getValue(), overwrite);
      }
    } else if (from instanceof Table t) {
      for (int p = t.advance(Table.START); p >= 0; p = t.advance(p + 1)) {
        putOne(s, to, t.keyAt(p), t.valueAt(p), overwrite);
      }
    } else {
      throw args.mismatch(0, "Dictionary");
    }
  }

  private static void putOne(
      LuaState s, Dictionary to, Object key, Object value, boolean overwrite) {
    s.tick(1);
    if (overwrite || !to.has(key)) {
      put(s, to, key, value);
    }
  }

  private static Dictionary duplicate(Dictionary d, boolean deep) {
    if (deep) {
      return (Dictionary) VariantType.copy(d);
    }
    Dictionary copy = d.newEmpty();
    d.items().forEach((key, value) -> copy.put(key, Values.copyValue(value)));
    return copy;
  }

  /** Over the keys there are now; those that go meanwhile are left out. */
  private static Object iteration(LuaState s, Dictionary d) {
    s.reserve(8L * d.items().size());
    return Multi.of(new Step(d), d, null);
  }

  private static final class Step extends Builtin {
    private final Dictionary dictionary;
    private final List<Object> keys;
    private int at;

    Step(Dictionary dictionary) {
      super("next");
      this.dictionary = dictionary;
      this.keys = new ArrayList<>(dictionary.items().keySet());
    }

    @Override
    public Object callN(LuaState s, Object[] args) {
      while (at < keys.size()) {
        Object key = keys.get(at++);
        if (dictionary.has(key)) {
          return Multi.of(key, dictionary.get(key));
        }
      }
      return null;
    }
  }

  private static final class Keys implements DynamicMembers<Dictionary> {
    @Override
    public Object get(LuaState s, Dictionary d, Object key) {
      return d.get(key);
    }

    @Override
    public void set(LuaState s, Dictionary d, Object key, Object value) {
      if (value == null) {
        d.erase(key);
      } else {
        put(s, d, key, value);
      }
    }
  }
}
