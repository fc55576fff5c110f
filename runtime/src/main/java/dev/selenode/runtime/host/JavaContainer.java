package dev.selenode.runtime.host;

import java.util.List;
import java.util.Map;

/**
 * A value type that holds Lua values, and that a Java method which declares {@link List} or {@link
 * Map} takes for one. One of the two methods answers, the other gives null.
 */
public interface JavaContainer {
  /** The contained Lua values in order, or null if this is a map. The list is only read. */
  default List<Object> elements() {
    return null;
  }

  /** The contained Lua keys and values, or null if this is a list. The map is only read. */
  default Map<Object, Object> entries() {
    return null;
  }
}
