package dev.selenode.manifest.read;

import dev.selenode.manifest.declare.PropertyDeclaration;
import dev.selenode.runtime.host.Suggestion;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.value.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The fields of one {@code property{…}}, taken out one by one; what is left is unknown. */
final class PropertyFields {
  private static final List<String> NAMES =
      List.of(
          "default",
          "default_value",
          "type",
          "set",
          "setter",
          "get",
          "getter",
          "export",
          "usage",
          "hint",
          "hint_string",
          "hint_text",
          "rset_mode",
          "class_name");

  private final Map<Object, Object> fields;
  private final Set<Object> taken = new HashSet<>();
  private final Consumer<String> faults;

  PropertyFields(PropertyDeclaration declaration, Consumer<String> faults) {
    this.fields = declaration.fields();
    this.faults = faults;
  }

  /** The value of the first of these keys that is there, or null; it is a fault if two are. */
  Object take(Object... aliases) {
    Object first = null;
    for (Object key : aliases) {
      Object value = fields.get(key);
      taken.add(key);
      if (value != null && first != null) {
        faults.accept("has both " + shown(first) + " and " + shown(key));
      } else if (value != null) {
        first = key;
      }
    }
    return first == null ? null : fields.get(first);
  }

  Object peek(Object key) {
    return fields.get(key);
  }

  /** A text, as Java has it; a number counts as one. Null if it is not there. */
  String takeText(Object... aliases) {
    Object value = take(aliases);
    if (value == null || value instanceof String || value instanceof Double) {
      return value == null ? null : Text.toJava(Lua.toString(value));
    }
    faults.accept(aliases[0] + " got " + Lua.typeName(value) + ", want string");
    return null;
  }

  boolean takeFlag(String key) {
    Object value = take(key);
    if (value != null && !(value instanceof Boolean)) {
      faults.accept(key + " got " + Lua.typeName(value) + ", want bool");
    }
    return value == Boolean.TRUE;
  }

  /** Reports the fields that nobody took. */
  void checkNoneLeft() {
    List<String> unknown = new ArrayList<>();
    for (Object key : fields.keySet()) {
      if (!taken.contains(key)) {
        String hint = key instanceof String s ? Suggestion.hint(s, NAMES) : "";
        unknown.add("has unknown field " + shown(key) + hint);
      }
    }
    unknown.stream().sorted().forEach(faults);
  }

  private static String shown(Object key) {
    return key instanceof String s ? "'" + Text.toJava(s) + "'" : "[" + Lua.toString(key) + "]";
  }
}
