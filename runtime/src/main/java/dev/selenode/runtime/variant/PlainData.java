package dev.selenode.runtime.variant;

import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Lua values as data that JSON can hold (null, Boolean, Double, String, List, Map with String
 * keys), and back without loss.
 *
 * <p>Nil, booleans, finite numbers and texts are themselves. A table with the keys 1…n is a list,
 * one with text keys a map. All else is a map of one entry that names its type: {@code
 * {"Vector2":[1,2]}}, {@code {"Color":[1,0,0,1]}}, {@code {"NodePath":"a/b:x"}}, {@code
 * {"Array":[…]}}, {@code {"Dictionary":[[key,value],…]}}, {@code {"float":"inf"}}, {@code
 * {"bytes":"…"}} for a string that is not UTF-8, and {@code {"table":[[key,value],…]}} for any
 * other table, also for one that looks like one of these. {@code {"Object":…}} stands for a host
 * object where the caller knows what to say of it. The numbers of a type come in the order of its
 * constructor: a Basis by rows, a Transform basis first, a Transform2D by columns.
 */
public final class PlainData {
  private static final String OBJECT = VariantType.OBJECT.scriptName();
  private static final int MAX_DEPTH = 200;
  private static final int MAX_VALUES = 10_000_000;

  private final UnaryOperator<Object> objects;
  private int values;

  private PlainData(UnaryOperator<Object> objects) {
    this.objects = objects;
  }

  /**
   * The data of a Lua value.
   *
   * @throws IllegalArgumentException if it has none: functions, host objects, or a value that
   *     contains itself
   */
  public static Object of(Object lua) {
    return of(lua, object -> null);
  }

  /**
   * As {@link #of(Object)}, but host objects may have data too: {@code {"Object": …}}.
   *
   * @param objects what to say of an object; null if it has no data
   */
  public static Object of(Object lua, UnaryOperator<Object> objects) {
    return new PlainData(objects).of(lua, 0);
  }

  private Object of(Object lua, int depth) {
    if (depth > MAX_DEPTH || ++values > MAX_VALUES) {
      throw new IllegalArgumentException("value contains itself or is nested too deep");
    }
    if (lua == null || lua instanceof Boolean) {
      return lua;
    }
    if (lua instanceof Double d) {
      return Double.isFinite(d) ? d : Map.of("float", d.isNaN() ? "nan" : d > 0 ? "inf" : "-inf");
    }
    if (lua instanceof String text) {
      return text(text);
    }
    if (lua instanceof Table table && lua.getClass() == Table.class) {
      return table(table, depth);
    }
    if (lua instanceof Array array) {
      return Map.of("Array", list(array.items(), depth));
    }
    if (lua instanceof PoolArray pool) {
      return Map.of(VariantType.typeOf(pool).scriptName(), list(pool.items(), depth));
    }
    if (lua instanceof Dictionary dictionary) {
      List<Object> pairs = new ArrayList<>();
      dictionary.items().forEach((key, value) -> pairs.add(pair(key, value, depth)));
      return Map.of("Dictionary", pairs);
    }
    boolean isObject = lua instanceof Table || VariantType.typeOf(lua) == VariantType.OBJECT;
    Object reference = isObject ? objects.apply(lua) : null;
    return reference == null ? ValueData.of(lua) : Map.of(OBJECT, reference);
  }

  private static Object text(String lua) {
    String text = Text.toJava(lua);
    return Text.toLua(text).equals(lua)
        ? text
        : Map.of("bytes", Base64.getEncoder().encodeToString(Text.bytes(lua)));
  }

  private List<Object> list(List<Object> items, int depth) {
    List<Object> list = new ArrayList<>(items.size());
    for (Object item : items) {
      list.add(of(item, depth + 1));
    }
    return list;
  }

  private List<Object> pair(Object key, Object value, int depth) {
    List<Object> pair = new ArrayList<>(2);
    pair.add(of(key, depth + 1));
    pair.add(of(value, depth + 1));
    return pair;
  }

  private Object table(Table table, int depth) {
    int count = 0;
    boolean plain = true;
    for (int p = table.advance(Table.START); p >= 0; p = table.advance(p + 1)) {
      count++;
      plain &= table.keyAt(p) instanceof String key && text(key) instanceof String;
    }
    if (count > 0 && count == table.length()) {
      List<Object> items = new ArrayList<>();
      for (int i = 1; i <= count; i++) {
        items.add(of(table.get(i), depth + 1));
      }
      return items;
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    List<Object> pairs = new ArrayList<>();
    plain &= !ValueData.looksTagged(table, count);
    for (int p = table.advance(Table.START); p >= 0; p = table.advance(p + 1)) {
      if (plain) {
        String field = Text.toJava((String) table.keyAt(p));
        fields.put(field, of(table.valueAt(p), depth + 1));
      } else {
        pairs.add(pair(table.keyAt(p), table.valueAt(p), depth));
      }
    }
    return plain ? fields : Map.of("table", pairs);
  }

  /**
   * The Lua value of data: a fresh one. Numbers may be of any kind.
   *
   * @throws IllegalArgumentException if it is not such data
   */
  public static Object toLua(Object data) {
    return toLua(
        data,
        reference -> {
          throw new IllegalArgumentException("no object here: " + reference);
        });
  }

  /**
   * As {@link #toLua(Object)}, with objects.
   *
   * @param objects the Lua value of what was said of an object
   */
  public static Object toLua(Object data, UnaryOperator<Object> objects) {
    return new PlainData(objects).lua(data);
  }

  private Object lua(Object data) {
    if (data == null || data instanceof Boolean) {
      return data;
    }
    if (data instanceof Number n) {
      return n.doubleValue();
    }
    if (data instanceof String text) {
      return Text.toLua(text);
    }
    if (data instanceof List<?> list) {
      Table table = new Table();
      for (int i = 0; i < list.size(); i++) {
        table.set(i + 1, lua(list.get(i)));
      }
      return table;
    }
    if (!(data instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException("no data: " + data.getClass().getName());
    }
    if (ValueData.isTagged(map)) {
      Map.Entry<?, ?> tagged = map.entrySet().iterator().next();
      return tagged((String) tagged.getKey(), tagged.getValue());
    }
    Table table = new Table();
    map.forEach((key, value) -> table.set(Text.toLua((String) key), lua(value)));
    return table;
  }

  private Object tagged(String tag, Object content) {
    switch (tag) {
      case "float" -> {
        return ValueData.special((String) content);
      }
      case "bytes" -> {
        byte[] ascii = ((String) content).getBytes(StandardCharsets.US_ASCII);
        return Text.ofBytes(Base64.getDecoder().decode(ascii));
      }
      case "table" -> {
        Table table = new Table();
        pairs(content).forEach(pair -> table.set(lua(pair.get(0)), lua(pair.get(1))));
        return table;
      }
      case "Dictionary" -> {
        Dictionary dictionary = new Dictionary();
        pairs(content).forEach(pair -> dictionary.put(lua(pair.get(0)), lua(pair.get(1))));
        return dictionary;
      }
      default -> {
        VariantType type = VariantType.named(tag);
        if (type == VariantType.OBJECT) {
          return objects.apply(content);
        }
        if (!(type.zero() instanceof Sequence sequence)) {
          return ValueData.read(type, content);
        }
        for (Object item : (List<?>) content) {
          sequence.items().add(sequence.admit(lua(item)));
        }
        return sequence;
      }
    }
  }

  private static List<List<?>> pairs(Object content) {
    List<List<?>> pairs = new ArrayList<>();
    for (Object pair : (List<?>) content) {
      if (!(pair instanceof List<?> two) || two.size() != 2) {
        throw new IllegalArgumentException("no pair of key and value: " + pair);
      }
      pairs.add(two);
    }
    return pairs;
  }
}
