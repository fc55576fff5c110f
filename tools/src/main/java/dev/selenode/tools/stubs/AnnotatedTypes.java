package dev.selenode.tools.stubs;

import java.util.Map;
import java.util.Set;

/** Types as annotations have them: Lua's names for scalars, and only classes that are declared. */
final class AnnotatedTypes {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("int", "integer"),
          Map.entry("float", "number"),
          Map.entry("String", "string"),
          Map.entry("bool", "boolean"),
          Map.entry("nil", "nil"),
          Map.entry("any", "any"),
          Map.entry("Variant", "any"),
          Map.entry("table", "table"),
          Map.entry("function", "function"),
          Map.entry("thread", "thread"));

  private final Set<String> declared;

  AnnotatedTypes(Set<String> declared) {
    this.declared = declared;
  }

  /** The type of what is read. */
  String of(String type) {
    String name = NAMES.get(type);
    if (name != null) {
      return name;
    }
    return declared.contains(type) || !type.matches("[\\w.]+") ? type : "any";
  }

  /** The type of what may be passed: for containers a plain table too. */
  String accepted(String type) {
    return switch (type) {
      case "Array", "Dictionary" -> type + "|table";
      case "NodePath" -> "NodePath|string";
      case "String" -> "string";
      default -> of(type);
    };
  }
}
