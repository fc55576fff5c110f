package dev.selenode.manifest.declare;

import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Table;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An enum as scripts see it: a global table from names to numbers and back, under the names of both
 * engines. {@code PropertyHint.RANGE}, {@code PropertyHint.PROPERTY_HINT_RANGE} and the global
 * {@code PROPERTY_HINT_RANGE} are the same number.
 */
final class Enumeration {
  private final String name;
  private final String prefix;
  private final Map<String, Long> numbers = new LinkedHashMap<>();

  /**
   * @param prefix what Godot 4 puts before the names
   */
  Enumeration(String name, String prefix) {
    this.name = name;
    this.prefix = prefix;
  }

  /** Adds a name. The first name of a number is the one the number leads back to. */
  Enumeration with(String constant, long number) {
    numbers.put(constant, number);
    return this;
  }

  void install(LuaState state) {
    Table table = state.newTable();
    numbers.forEach(
        (constant, number) -> {
          Double value = (double) number;
          table.set(constant, value);
          table.set(prefix + constant, value);
          state.globals().set(prefix + constant, value);
          if (table.get(value) == null) {
            table.set(value, constant);
          }
        });
    state.globals().set(name, table);
  }
}
