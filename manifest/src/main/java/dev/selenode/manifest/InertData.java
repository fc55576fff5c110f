package dev.selenode.manifest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The data a manifest may hold: null, {@link Boolean}, {@link Long}, finite {@link Double}, {@link
 * String}, and unmodifiable lists and string-keyed maps of those. It is what JSON can say, so that
 * nothing live stays in a manifest and nothing is lost on the way to a file.
 */
final class InertData {
  private InertData() {}

  /**
   * A deep, unmodifiable copy; smaller number types are widened.
   *
   * @throws IllegalArgumentException if something in it is not inert data
   */
  static Object copy(Object value) {
    if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
      return ((Number) value).longValue();
    }
    if (value instanceof List<?> list) {
      return copyList(list);
    }
    if (value instanceof Map<?, ?> map) {
      return copyMap(map);
    }
    if (!isScalar(value)) {
      throw new IllegalArgumentException("not inert data: " + value);
    }
    return value;
  }

  private static boolean isScalar(Object value) {
    return value == null
        || value instanceof Boolean
        || value instanceof Long
        || value instanceof String
        || (value instanceof Double d && Double.isFinite(d));
  }

  private static List<Object> copyList(List<?> list) {
    List<Object> copy = new ArrayList<>(list.size());
    for (Object item : list) {
      copy.add(copy(item));
    }
    return Collections.unmodifiableList(copy);
  }

  private static Map<String, Object> copyMap(Map<?, ?> map) {
    Map<String, Object> copy = new LinkedHashMap<>();
    map.forEach(
        (key, item) -> {
          if (!(key instanceof String name)) {
            throw new IllegalArgumentException("not a string key: " + key);
          }
          copy.put(name, copy(item));
        });
    return Collections.unmodifiableMap(copy);
  }
}
