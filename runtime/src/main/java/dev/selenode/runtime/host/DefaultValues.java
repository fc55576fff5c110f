package dev.selenode.runtime.host;

/** Values written as text in {@link LuaDefault}. */
final class DefaultValues {
  private DefaultValues() {}

  static Object parse(Class<?> type, String text) {
    if (type == boolean.class || type == Boolean.class) {
      return Boolean.valueOf(text);
    }
    if (type == double.class || type == Double.class) {
      return Double.valueOf(text);
    }
    if (type == float.class || type == Float.class) {
      return Float.valueOf(text);
    }
    if (type == int.class || type == Integer.class) {
      return Integer.valueOf(text);
    }
    if (type == long.class || type == Long.class) {
      return Long.valueOf(text);
    }
    if (text.equals("null") && !type.isPrimitive()) {
      return null;
    }
    if (type == String.class || type == Object.class) {
      return text;
    }
    throw new IllegalArgumentException("no default for " + type.getName() + ": '" + text + "'");
  }
}
