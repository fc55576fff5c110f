package dev.selenode.runtime.plugin;

import dev.selenode.runtime.host.Conversions;
import dev.selenode.runtime.interpreter.Coroutine;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Plain Java values and Lua values, there and back. Containers are copied; any other Java object
 * that the host hands over is itself, and all that a plugin can do with it is to hand it back.
 */
final class PluginValues {
  private static final int MAX_DEPTH = 100;

  private PluginValues() {}

  // --- to Lua --------------------------------------------------------------------------------

  /** What a handler returned: an array is none or several values. */
  static Object results(Isolate isolate, Object java) {
    if (!(java instanceof Object[] many)) {
      return toLua(isolate, java);
    }
    return many.length == 1 ? toLua(isolate, many[0]) : all(isolate, many);
  }

  static Object[] all(Isolate isolate, Object[] java) {
    Object[] lua = new Object[java.length];
    for (int i = 0; i < java.length; i++) {
      lua[i] = toLua(isolate, java[i]);
    }
    return lua;
  }

  static Object toLua(Isolate isolate, Object java) {
    return toLua(isolate, java, 0);
  }

  private static Object toLua(Isolate isolate, Object java, int depth) {
    if (java == null || java instanceof Double) {
      return java;
    }
    if (java instanceof String text) {
      return Text.toLua(text);
    }
    if (java instanceof Boolean b) {
      return b ? Boolean.TRUE : Boolean.FALSE; // Lua compares them by identity
    }
    if (java instanceof Number n) {
      return n.doubleValue();
    }
    if (depth > MAX_DEPTH) {
      throw new IllegalArgumentException("value contains itself or is nested too deep");
    }
    if (java instanceof List<?> list) {
      return list(isolate, list, depth);
    }
    if (java instanceof Map<?, ?> map) {
      return map(isolate, map, depth);
    }
    return object(isolate, java);
  }

  private static Table list(Isolate isolate, List<?> list, int depth) {
    Table table = new Table();
    int i = 0;
    for (Object item : list) {
      table.set(++i, toLua(isolate, item, depth + 1));
    }
    return table;
  }

  private static Table map(Isolate isolate, Map<?, ?> map, int depth) {
    Table table = new Table();
    map.forEach(
        (key, value) -> {
          Object luaKey = toLua(isolate, key, depth + 1);
          if (luaKey == null || (luaKey instanceof Double d && d.isNaN())) {
            throw new IllegalArgumentException("map key is " + key);
          }
          table.set(luaKey, toLua(isolate, value, depth + 1));
        });
    return table;
  }

  private static Object object(Isolate isolate, Object java) {
    if (java instanceof PluginCallback callback) {
      if (callback.plugin() == isolate.plugin() && callback.function() != null) {
        return callback.function();
      }
      throw new IllegalArgumentException("function of another plugin");
    }
    boolean lua = java instanceof Table || java instanceof LuaFunction || java instanceof Coroutine;
    if (lua || java instanceof Object[]) {
      throw new IllegalArgumentException("cannot hand a plugin " + java.getClass().getSimpleName());
    }
    return java;
  }

  // --- to Java -------------------------------------------------------------------------------

  static List<Object> results(Object results, Isolate isolate) {
    Object[] lua = Multi.all(results);
    if (lua.length == 0) {
      return List.of();
    }
    List<Object> java = new ArrayList<>(lua.length);
    for (Object value : lua) {
      java.add(toJava(isolate, value));
    }
    return Collections.unmodifiableList(java);
  }

  static Object toJava(Isolate isolate, Object lua) {
    isolate.beginConversion();
    return toJava(isolate, lua, 0);
  }

  private static Object toJava(Isolate isolate, Object lua, int depth) {
    isolate.countConverted();
    if (lua instanceof String text) {
      return Text.toJava(text);
    }
    if (lua instanceof LuaFunction) {
      return isolate.callback(lua);
    }
    if (lua instanceof Coroutine) {
      throw isolate.state().error("cannot hand a coroutine to the host");
    }
    if (!(lua instanceof Table table)) {
      return lua;
    }
    if (depth > MAX_DEPTH) {
      throw isolate.state().error("table contains itself or is nested too deep");
    }
    return Conversions.isList(isolate.state(), table)
        ? list(isolate, table, depth)
        : map(isolate, table, depth);
  }

  private static List<Object> list(Isolate isolate, Table table, int depth) {
    int n = table.length();
    isolate.state().tick(n);
    List<Object> list = new ArrayList<>(n);
    for (int i = 1; i <= n; i++) {
      list.add(toJava(isolate, table.get(i), depth + 1));
    }
    return list;
  }

  private static Map<Object, Object> map(Isolate isolate, Table table, int depth) {
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int p = table.advance(Table.START); p >= 0; p = table.advance(p + 1)) {
      isolate.state().tick(1);
      Object key = toJava(isolate, table.keyAt(p), depth + 1);
      map.put(key, toJava(isolate, table.valueAt(p), depth + 1));
    }
    return map;
  }
}
