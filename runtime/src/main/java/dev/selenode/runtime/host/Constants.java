package dev.selenode.runtime.host;

import dev.selenode.runtime.value.Text;

/** Constants that nobody can change. */
final class Constants {
  private Constants() {}

  /** The Lua value of a constant. */
  static Object immutable(String name, Object value) {
    if (value instanceof String text) {
      return Text.toLua(text);
    }
    if (value instanceof Character c) {
      return Text.toLua(c.toString());
    }
    if (value instanceof Enum<?> e) {
      return Text.toLua(e.name());
    }
    if (value instanceof Number n) {
      return n.doubleValue();
    }
    if (value == null || value instanceof Boolean) {
      return value;
    }
    throw new IllegalArgumentException(
        "constant '" + name + "' is a " + value.getClass().getName() + ", which can be changed");
  }
}
