package dev.selenode.instance.scene.file;

import dev.selenode.runtime.host.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON value, the path to it, and the list that its faults go to. What is asked for and not there
 * is noted, and something harmless given back, so that reading goes on to the next fault.
 *
 * @param value plain data, or {@link #ABSENT}
 */
record Place(String path, Object value, List<String> faults) {
  static final Object ABSENT = new Object();

  /** Notes a fault of this value. */
  void fault(String message) {
    faults.add(path + ": " + message);
  }

  boolean absent() {
    return value == ABSENT || value == null;
  }

  /** The fields of an object, all of which must be known. */
  boolean hasOnly(List<String> known) {
    if (!isObject()) {
      return false;
    }
    others(known)
        .forEach(
            (name, item) ->
                new Place(path + "." + name, item, faults)
                    .fault("unknown field" + Suggestion.hint(name, known)));
    return true;
  }

  /** Whether it is an object at all. */
  boolean isObject() {
    if (!(value instanceof Map)) {
      wanted("object");
      return false;
    }
    return true;
  }

  /** The fields of an object but for those that are known. */
  Map<String, Object> others(List<String> known) {
    Map<String, Object> others = entries();
    others.keySet().removeAll(known);
    return others;
  }

  Place field(String name) {
    Map<?, ?> map = (Map<?, ?>) value;
    Object found = map.containsKey(name) ? map.get(name) : ABSENT;
    return new Place(path + "." + name, found, faults);
  }

  /** The items of an array; none if it was left out. */
  List<Place> items() {
    List<Place> items = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        items.add(new Place(path + "[" + i + "]", list.get(i), faults));
      }
    } else if (value != ABSENT) {
      wanted("array");
    }
    return items;
  }

  /** The fields of an object whose names are free; none if it was left out. */
  Map<String, Object> entries() {
    Map<String, Object> entries = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, item) -> entries.put((String) name, item));
    } else if (value != ABSENT) {
      wanted("object");
    }
    return entries;
  }

  /** A string that must be there, and not empty. */
  String text() {
    if (value instanceof String s && !s.isEmpty()) {
      return s;
    }
    wanted("".equals(value) ? "a name" : "string");
    return "";
  }

  /** A string, or null if it was left out. */
  String optionalText() {
    if (absent()) {
      return null;
    }
    String text = text();
    return text.isEmpty() ? null : text;
  }

  private void wanted(String want) {
    fault("got " + typeName(value) + ", want " + want);
  }

  /** What JSON calls the type of a value. */
  static String typeName(Object value) {
    if (value == ABSENT) {
      return "nothing";
    }
    if (value == null) {
      return "null";
    }
    if (value instanceof String s) {
      return s.isEmpty() ? "empty string" : "string";
    }
    if (value instanceof Boolean) {
      return "boolean";
    }
    if (value instanceof Number) {
      return "number";
    }
    return value instanceof List ? "array" : "object";
  }
}
