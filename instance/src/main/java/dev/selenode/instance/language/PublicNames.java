package dev.selenode.instance.language;

import dev.selenode.instance.Scripting;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The functions and constants that every script of a runtime can use by a global name. */
public final class PublicNames {
  private PublicNames() {}

  /**
   * Global functions, and those in global tables as {@code GD.load}, sorted by name. Those that are
   * Lua's own have no parameters here.
   */
  public static Map<String, FunctionPlace> functions(Scripting scripting) {
    Map<String, FunctionPlace> functions = new TreeMap<>();
    globals(scripting)
        .forEach(
            (name, value) -> {
              if (value instanceof LuaFunction) {
                functions.put(name, new FunctionPlace(name, 0, 0, List.of(), true, false));
              } else if (value instanceof Table library && !name.equals("_G")) {
                strings(library).entrySet().stream()
                    .filter(f -> f.getValue() instanceof LuaFunction)
                    .map(f -> name + "." + f.getKey())
                    .forEach(
                        f -> functions.put(f, new FunctionPlace(f, 0, 0, List.of(), true, false)));
              }
            });
    for (Builtins.Described known : Builtins.functions()) {
      String name = (known.table() == null ? "" : known.table() + ".") + known.place().name();
      functions.computeIfPresent(name, (n, unknown) -> known.place());
    }
    return functions;
  }

  /**
   * Global constants, and those of global enumerations as {@code Error.FAILED}, sorted by name:
   * numbers, strings and booleans.
   */
  public static Map<String, Object> constants(Scripting scripting) {
    Map<String, Object> constants = new TreeMap<>();
    globals(scripting)
        .forEach(
            (name, value) -> {
              if (isConstant(value)) {
                constants.put(name, plain(value));
              } else if (value instanceof Table values && !name.equals("_G")) {
                strings(values)
                    .forEach(
                        (item, number) -> {
                          if (number instanceof Double) {
                            constants.put(name + "." + item, number);
                          }
                        });
              }
            });
    return constants;
  }

  private static Map<String, Object> globals(Scripting scripting) {
    scripting.runtime().requireThread();
    return strings(scripting.runtime().state().globals());
  }

  private static boolean isConstant(Object value) {
    return value instanceof Double || value instanceof String || value instanceof Boolean;
  }

  private static Object plain(Object value) {
    return value instanceof String s ? Text.toJava(s) : value;
  }

  /** What a table has under names that can be written after a dot. */
  private static Map<String, Object> strings(Table table) {
    Map<String, Object> found = new TreeMap<>();
    List<Object> keys = new ArrayList<>();
    for (int p = table.advance(Table.START); p >= 0; p = table.advance(p + 1)) {
      keys.add(table.keyAt(p));
    }
    for (Object key : keys) {
      if (key instanceof String name && name.matches("[A-Za-z_]\\w*")) {
        found.put(name, table.get(name));
      }
    }
    return found;
  }
}
