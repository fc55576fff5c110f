package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.value.Table;

/** What a function is called where scripts find it: {@code print}, {@code string.rep}. */
final class GlobalNames {
  private GlobalNames() {}

  /** The global or the field of a global table that holds a function, or null. */
  static String of(LuaState s, LuaFunction function) {
    Table globals = s.globals();
    String name = keyOf(globals, function);
    for (int p = globals.advance(Table.START); name == null && p >= 0; ) {
      if (globals.keyAt(p) instanceof String key && globals.valueAt(p) instanceof Table t) {
        String field = t == globals ? null : keyOf(t, function);
        name = field == null ? null : key + "." + field;
      }
      p = globals.advance(p + 1);
    }
    return name;
  }

  private static String keyOf(Table table, LuaFunction function) {
    for (int p = table.advance(Table.START); p >= 0; p = table.advance(p + 1)) {
      if (table.valueAt(p) == function && table.keyAt(p) instanceof String key) {
        return key;
      }
    }
    return null;
  }
}
