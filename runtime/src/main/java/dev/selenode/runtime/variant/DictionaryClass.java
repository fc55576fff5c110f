package dev.selenode.runtime.variant;

import dev.selenode.runtime.host.Arguments;
import dev.selenode.runtime.host.DynamicMembers;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClassBuilder;
import dev.selenode.runtime.interpreter.Builtin;
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
    b.constructor(DictionaryClass::make)
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

  private static Dictionary make(Arguments args) {
    Dictionary made = new Dictionary();
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
        .method("has_all", (d, args) -> Elements.of(args, 0).stream().allMatch(d::has))
        .returning(Object.class)
        .method("get", (d, args) -> get(d, args))
        .returning(Array.class)
        .method("keys", d -> new Array(new ArrayList<>(d.items().keySet())))
        .method("values", d -> new Array(new ArrayList<>(d.items().values())));
  }

  private static Object get(Dictionary d, Arguments args) {
    return Elements.result(d.has(args.lua(0)) ? d.get(args.lua(0)) : args.lua(1));
  }

  private static void changes(HostClassBuilder<Dictionary> b) {
    b.returning(void.class)
        .action("clear", d -> d.items().clear())
        .method("set", (d, args) -> put(args.state(), d, args.lua(0), args.lua(1)))
        .method("merge", (d, args) -> merge(d, args))
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
    Dictionary copy = new Dictionary();
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
