package dev.selenode.runtime.host;

import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Coroutine;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;
import java.lang.reflect.Array;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One deep conversion of Java values to Lua ones. */
final class ToLua {
  private static final List<Class<?>> CONVERTED =
      List.of(
          Number.class,
          Boolean.class,
          String.class,
          Character.class,
          Enum.class,
          Optional.class,
          Map.class,
          Iterable.class,
          Table.class,
          LuaFunction.class,
          Coroutine.class,
          LuaCallable.class,
          HostFunction.class,
          LuaResult.class);

  /** Classes that some state maps to a value type; only that state's own mapping converts them. */
  private static final Set<Class<?>> MAPPED = ConcurrentHashMap.newKeySet();

  /** Asking a class once is cheaper than asking an object of all these types each time. */
  private static final ClassValue<Boolean> PLAIN =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return !type.isArray()
              && !MAPPED.contains(type)
              && CONVERTED.stream().noneMatch(c -> c.isAssignableFrom(type));
        }
      };

  private final LuaState state;
  private final Nesting open = new Nesting();

  ToLua(LuaState state) {
    this.state = state;
  }

  /** Whether an object is of a type that nothing here converts. */
  static boolean isPlainObject(Object java) {
    return PLAIN.get(java.getClass());
  }

  /** Lets {@link #isPlainObject} know that a state maps a class. */
  static void convertsAlso(Class<?> type) {
    if (MAPPED.add(type)) {
      PLAIN.remove(type);
    }
  }

  Object value(Object java) {
    if (java == null || java instanceof Double) {
      return java;
    }
    if (java instanceof String text) {
      return Text.toLua(text);
    }
    if (java instanceof Boolean b) {
      return b ? Boolean.TRUE : Boolean.FALSE; // Lua.truth compares by identity
    }
    if (java instanceof Number n) {
      return n.doubleValue();
    }
    if (java instanceof Table || java instanceof LuaFunction || java instanceof Coroutine) {
      return java;
    }
    return other(java);
  }

  private Object other(Object java) {
    if (java instanceof Character c) {
      return Text.toLua(c.toString());
    }
    if (java instanceof Enum<?> e) {
      return Text.toLua(e.name());
    }
    if (java instanceof LuaCallable callable) {
      return callable.function();
    }
    if (java instanceof HostFunction function) {
      return Builtin.of("host function", (s, args) -> HostCall.run(s, function, args));
    }
    if (java instanceof Optional<?> optional) {
      return value(optional.orElse(null));
    }
    if (java instanceof byte[] bytes) {
      return Text.ofBytes(bytes);
    }
    if (java instanceof Map<?, ?> map) {
      return map(map);
    }
    if (java instanceof Iterable<?> elements
        && HostClasses.of(state).find(java.getClass()) == null) {
      return sequence(elements);
    }
    if (java.getClass().isArray()) {
      return array(java);
    }
    ValueMapping<?, ?> mapping = HostClasses.of(state).valueMapping(java.getClass());
    return mapping != null ? mapping.lua(java) : ObjectBridge.of(state).toLua(java);
  }

  private Table map(Map<?, ?> map) {
    open.enter(map, "map");
    Table table = new Table();
    map.forEach(
        (key, value) -> {
          Object luaKey = value(key);
          if (luaKey == null || (luaKey instanceof Double d && d.isNaN())) {
            throw new IllegalArgumentException("map key is " + key);
          }
          table.set(luaKey, value(value));
        });
    open.leave(map);
    return table;
  }

  private Table sequence(Iterable<?> elements) {
    open.enter(elements, "list");
    Table table = new Table();
    int i = 0;
    for (Object element : elements) {
      table.set(++i, value(element));
    }
    open.leave(elements);
    return table;
  }

  private Table array(Object array) {
    open.enter(array, "array");
    Table table = new Table();
    for (int i = 0; i < Array.getLength(array); i++) {
      table.set(i + 1, value(Array.get(array, i)));
    }
    open.leave(array);
    return table;
  }
}
