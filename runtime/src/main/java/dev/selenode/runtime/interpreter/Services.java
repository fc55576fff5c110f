package dev.selenode.runtime.interpreter;

import java.util.HashMap;
import java.util.Map;

/** What libraries and host functions of a state find by its type. */
final class Services {
  private static final Service NONE = new Service(null, null);

  private final Map<Class<?>, Object> all = new HashMap<>();

  /** What was asked for last, which is what a loop asks for again. */
  private Service last = NONE;

  /** One object, so that another thread that looks never sees half of it. */
  private record Service(Class<?> type, Object provided) {}

  void put(Class<?> type, Object service) {
    all.put(type, service);
    last = NONE;
  }

  <T> T get(Class<T> type) {
    Service known = last;
    if (known.type != type) {
      known = new Service(type, all.get(type));
      if (known.provided == null) {
        throw new IllegalStateException("no service " + type.getName());
      }
      last = known;
    }
    return type.cast(known.provided);
  }
}
