package dev.selenode.manifest.read;

import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;
import dev.selenode.runtime.variant.Array;
import dev.selenode.runtime.variant.Dictionary;
import dev.selenode.runtime.variant.VariantType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One Lua value as plain data. */
final class PlainValue {
  private final Set<Object> open = Collections.newSetFromMap(new IdentityHashMap<>());

  private PlainValue() {}

  /** Thrown for a value that contains itself, as plain data can't. */
  private static final class Cycle extends RuntimeException {
    private static final long serialVersionUID = 1;

    Cycle() {
      super(null, null, false, false);
    }
  }

  /** The plain data, or null if the value can't be written. */
  static Object of(PropertyType type, Object lua) {
    if (type.variant() == VariantType.INT && lua instanceof Double d) {
      return (long) (double) d;
    }
    try {
      return new PlainValue().plain(lua);
    } catch (Cycle e) {
      return null;
    }
  }

  private Object plain(Object lua) {
    if (lua instanceof String s) {
      return Text.toJava(s);
    }
    if (lua instanceof Boolean) {
      return lua;
    }
    if (lua instanceof Double d) {
      return Double.isFinite(d) ? d : Lua.toString(d);
    }
    return lua instanceof Table || lua instanceof Array || lua instanceof Dictionary
        ? container(lua)
        : null;
  }

  private Object container(Object lua) {
    if (!open.add(lua)) {
      throw new Cycle();
    }
    Object plain;
    if (lua instanceof Array array) {
      plain = list(array.items());
    } else if (lua instanceof Dictionary dictionary) {
      plain = map(dictionary.items());
    } else {
      Table table = (Table) lua;
      plain = Sequences.isSequence(table) ? list(elements(table)) : map(entries(table));
    }
    open.remove(lua);
    return plain;
  }

  private List<Object> list(List<Object> items) {
    List<Object> list = new ArrayList<>(items.size());
    items.forEach(item -> list.add(plain(item)));
    return list;
  }

  private Map<String, Object> map(Map<Object, Object> items) {
    Map<String, Object> map = new LinkedHashMap<>();
    items.forEach((key, value) -> map.put(Text.toJava(Lua.toString(key)), plain(value)));
    return map;
  }

  private static List<Object> elements(Table table) {
    List<Object> elements = new ArrayList<>();
    for (int i = 1; i <= table.length(); i++) {
      elements.add(table.get(i));
    }
    return elements;
  }

  private static Map<Object, Object> entries(Table table) {
    Map<Object, Object> entries = new LinkedHashMap<>();
    for (int p = table.advance(Table.START); p >= 0; p = table.advance(p + 1)) {
      entries.put(table.keyAt(p), table.valueAt(p));
    }
    return entries;
  }
}
