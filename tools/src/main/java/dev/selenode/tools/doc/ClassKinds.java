package dev.selenode.tools.doc;

import dev.selenode.tools.reference.ClassEntry.Kind;

/** Words and signs for readers. */
final class ClassKinds {
  private ClassKinds() {}

  static String name(Kind kind) {
    return switch (kind) {
      case SCRIPT -> "script";
      case HOST -> "class";
      case SINGLETON -> "singleton";
      case VALUE -> "value type";
    };
  }

  static String plural(Kind kind) {
    return switch (kind) {
      case SCRIPT -> "Scripts";
      case HOST -> "Classes";
      case SINGLETON -> "Singletons";
      case VALUE -> "Value types";
    };
  }

  static String operator(String event) {
    return switch (event) {
      case "add" -> "+";
      case "sub", "unm" -> "-";
      case "mul" -> "*";
      case "div" -> "/";
      case "mod" -> "%";
      case "pow" -> "^";
      case "len" -> "#";
      default -> event;
    };
  }
}
