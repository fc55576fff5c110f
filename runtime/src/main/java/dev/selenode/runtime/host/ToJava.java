package dev.selenode.runtime.host;

import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One deep conversion of Lua values to plain Java ones. */
final class ToJava {
  private final LuaState state;
  private final Nesting open = new Nesting();

  ToJava(LuaState state) {
    this.state = state;
  }

  Object value(Object lua) {
    if (lua instanceof String text) {
      return Text.toJava(text);
    }
    if (lua instanceof LuaFunction) {
      return new BoundCallable(state, lua);
    }
    if (lua == null || lua instanceof Double || lua instanceof Boolean) {
      return lua;
    }
    Object host = ObjectBridge.of(state).toJava(lua);
    if (!(host instanceof Table table)) {
      return host;
    }
    return Conversions.isList(state, table) ? list(table) : map(table);
  }

  /** A list of a table's sequence part or of a container; null for anything else. */
  List<Object> list(Object lua) {
    List<Object> elements = elements(lua);
    if (elements == null) {
      return null;
    }
    open.enter(lua, "table");
    List<Object> list = new ArrayList<>(elements.size());
    for (Object element : elements) {
      list.add(value(element));
    }
    open.leave(lua);
    return list;
  }

  /** The Lua values that {@link #list} converts. */
  List<Object> elements(Object lua) {
    if (lua instanceof JavaContainer container) {
      return container.elements();
    }
    if (!(lua instanceof Table table) || ObjectBridge.of(state).toJava(lua) != lua) {
      return null;
    }
    int n = table.length();
    state.tick(n);
    List<Object> elements = new ArrayList<>(n);
    for (int i = 1; i <= n; i++) {
      elements.add(table.get(i));
    }
    return elements;
  }

  /** A map of a table or of a container; null for anything else. */
  Map<Object, Object> map(Object lua) {
    if (lua instanceof JavaContainer container) {
      Map<Object, Object> entries = container.entries();
      return entries == null ? null : copy(lua, entries);
    }
    if (!(lua instanceof Table table) || ObjectBridge.of(state).toJava(lua) != lua) {
      return null;
    }
    open.enter(table, "table");
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int p = table.advance(Table.START); p >= 0; p = table.advance(p + 1)) {
      state.tick(1);
      map.put(value(table.keyAt(p)), value(table.valueAt(p)));
    }
    open.leave(table);
    return map;
  }

  private Map<Object, Object> copy(Object lua, Map<Object, Object> entries) {
    open.enter(lua, "table");
    Map<Object, Object> map = new LinkedHashMap<>();
    entries.forEach((key, value) -> map.put(value(key), value(value)));
    open.leave(lua);
    return map;
  }
}
