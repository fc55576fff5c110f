package dev.selenode.runtime.host;

import java.util.IdentityHashMap;

/**
 * The containers a conversion is inside of: neither endless nor deeper than the Java stack likes.
 */
final class Nesting {
  private static final int MAX_DEPTH = 200;

  /** Null while there was none: most conversions are of one value. */
  private IdentityHashMap<Object, Object> open;

  void enter(Object container, String kind) {
    if (open == null) {
      open = new IdentityHashMap<>(4);
    }
    if (open.put(container, container) != null) {
      throw new IllegalArgumentException(kind + " contains itself");
    }
    if (open.size() > MAX_DEPTH) {
      throw new IllegalArgumentException(kind + " is nested too deep");
    }
  }

  void leave(Object container) {
    open.remove(container);
  }
}
