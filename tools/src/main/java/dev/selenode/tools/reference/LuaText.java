package dev.selenode.tools.reference;

import dev.selenode.runtime.host.TypeNames;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.NumberFormat;
import dev.selenode.runtime.value.Text;
import dev.selenode.runtime.variant.VariantType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Values as a script would write them. */
final class LuaText {
  private static final String IDENTIFIER = "[A-Za-z_]\\w*";

  private LuaText() {}

  /** The type of a Lua value as scripts declare it. */
  static String type(LuaState state, Object value) {
    if (value instanceof Double d) {
      return d == Math.rint(d) && !Double.isInfinite(d) ? "int" : "float";
    }
    if (value instanceof String) {
      return "String";
    }
    if (value instanceof Boolean) {
      return "bool";
    }
    return value == null ? "nil" : TypeNames.of(state, value);
  }

  /** A Lua value in one line. */
  static String of(LuaState state, Object value) {
    if (value instanceof String s) {
      return quoted(Text.toJava(s));
    }
    String text = Text.toJava(Lua.toString(state, value));
    boolean constructed = text.startsWith("(") && !(value instanceof Number);
    return constructed ? TypeNames.of(state, value) + text : text;
  }

  /**
   * A default as manifests have it: plain data.
   *
   * @param type the property's
   */
  static String ofPlain(Object value, String type) {
    if (value instanceof String s) {
      return type.equals("NodePath") ? "NodePath(" + quoted(s) + ")" : quoted(s);
    }
    if (value instanceof Double d) {
      return NumberFormat.format(d);
    }
    if (value instanceof List<?> list) {
      String items =
          list.stream().map(item -> ofPlain(item, "any")).collect(Collectors.joining(", "));
      boolean called = type.matches(IDENTIFIER) && !type.equals("Variant") && !type.equals("any");
      return called && !type.equals("table") ? type + "(" + items + ")" : "{ " + items + " }";
    }
    if (value instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> only : map.entrySet()) {
        if (map.size() == 1 && isValueType((String) only.getKey(), only.getValue())) {
          return ofPlain(only.getValue(), (String) only.getKey());
        }
      }
      return map.isEmpty() ? "{}" : "{ " + fields(map) + " }";
    }
    return String.valueOf(value).replace("null", "nil");
  }

  /** Values stand in plain data as {@code {"Vector2": [1, 2]}}. */
  private static boolean isValueType(String name, Object content) {
    return content instanceof List
        && Arrays.stream(VariantType.values()).anyMatch(t -> t.scriptName().equals(name));
  }

  private static String fields(Map<?, ?> map) {
    return map.entrySet().stream()
        .map(e -> key((String) e.getKey()) + " = " + ofPlain(e.getValue(), "any"))
        .collect(Collectors.joining(", "));
  }

  private static String key(String name) {
    return name.matches(IDENTIFIER) ? name : "[" + quoted(name) + "]";
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'";
  }
}
