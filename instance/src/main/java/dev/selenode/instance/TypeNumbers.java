package dev.selenode.instance;

import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.variant.VariantType;
import java.util.Locale;

/**
 * The types of values by Godot 3's numbers: {@code VariantType.Vector2}, {@code TYPE_VECTOR2}, and
 * {@code TYPE_FLOAT} beside {@code TYPE_REAL}.
 */
final class TypeNumbers {
  private TypeNumbers() {}

  static void install(Table globals) {
    Table table = new Table();
    for (VariantType type : VariantType.values()) {
      Double number = (double) type.number();
      String name = type.scriptName();
      table.set(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), number);
      globals.set("TYPE_" + type.name(), number);
    }
    Object real = globals.get("TYPE_FLOAT");
    table.set("Real", real);
    globals.set("TYPE_REAL", real);
    globals.set("VariantType", table);
  }
}
