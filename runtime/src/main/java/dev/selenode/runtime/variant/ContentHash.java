package dev.selenode.runtime.variant;

import dev.selenode.runtime.interpreter.LuaState;
import java.util.Map;

/** Hashes of containers by what they contain: equal contents have equal hashes. */
final class ContentHash {
  private static final int MAX_DEPTH = 64;

  private final LuaState state;

  ContentHash(LuaState state) {
    this.state = state;
  }

  int of(Object lua) {
    return of(lua, 0);
  }

  private int of(Object lua, int depth) {
    state.tick(1);
    if (depth > MAX_DEPTH) {
      return 0;
    }
    int hash = 1;
    if (lua instanceof Sequence sequence) {
      for (Object item : sequence.items()) {
        hash = 31 * hash + of(item, depth + 1);
      }
      return hash;
    }
    if (lua instanceof Dictionary dictionary) {
      for (Map.Entry<Object, Object> entry : dictionary.items().entrySet()) {
        hash = 31 * hash + of(entry.getKey(), depth + 1) * 17 + of(entry.getValue(), depth + 1);
      }
      return hash;
    }
    return lua == null ? 0 : lua.hashCode();
  }
}
