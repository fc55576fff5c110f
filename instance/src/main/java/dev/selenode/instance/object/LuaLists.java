package dev.selenode.instance.object;

import dev.selenode.runtime.host.JavaContainer;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.value.Table;
import java.util.List;

/** Lists as scripts pass them: a table 1…n, or one of the array types. */
public final class LuaLists {
  private LuaLists() {}

  /** The items of list argument {@code i}; none if it was left out. */
  public static Object[] items(LuaState s, Object[] args, int i) {
    Object list = Check.any(args, i);
    if (list == null) {
      return Multi.NONE;
    }
    if (list instanceof JavaContainer container && container.elements() != null) {
      return container.elements().toArray();
    }
    Table table = Check.table(s, args, i);
    Object[] items = new Object[table.length()];
    for (int k = 0; k < items.length; k++) {
      items[k] = table.get(k + 1);
    }
    return items;
  }

  /** A table of these. */
  public static Table table(LuaState s, List<?> luaValues) {
    Table table = s.newTable();
    table.setRange(1, luaValues.toArray(), 0, luaValues.size());
    return table;
  }
}
