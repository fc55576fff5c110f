package dev.selenode.instance;

import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Table;
import java.util.Set;

/** What class tables get beyond what their scripts put in: {@code super}, {@code new}. */
final class ClassTables {
  private static final Set<String> NOT_INHERITED =
      Set.of(
          "extends",
          "class_name",
          "is_tool",
          "tool",
          "icon",
          "rpc_config",
          "super",
          "__index",
          "__newindex");

  private final Table metatable = new Table();

  ClassTables(LuaState state) {
    metatable.setField("__metatable", false);
    metatable.setField("__index", Builtin.of("__index", ClassTables::index));
    metatable.setField("__tostring", Builtin.of("tostring", ClassTables::name));
  }

  /** Gives a class table its base and its constructor. */
  void complete(ScriptClass type) {
    Table table = type.definition().classTable();
    Object base =
        type.base() != null ? type.base().definition().classTable() : type.definition().hostClass();
    table.set("super", base);
    if (table.metatable() == null) {
      table.setMetatable(metatable);
    } else if (table.get("new") == null) {
      table.set("new", Construction.NEW);
    }
  }

  private static Object index(LuaState s, Object[] args) {
    Table table = (Table) args[0];
    if ("new".equals(args[1])) {
      return Construction.NEW;
    }
    return args[1] instanceof String key && !NOT_INHERITED.contains(key)
        ? Lua.index(s, table.get("super"), key)
        : null;
  }

  private static Object name(LuaState s, Object[] args) {
    Script script = s.service(Scripting.class).library().ofTable(args[0]);
    return script == null ? "class" : "[Script:" + script.path() + "]";
  }
}
