package dev.selenode.instance;

import dev.selenode.runtime.ScriptException;
import dev.selenode.runtime.host.Conversions;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClasses;
import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;
import dev.selenode.runtime.variant.Utilities;

/**
 * Globals that are not in the table of globals but found on first use, after those that scripts set
 * themselves: singletons, host classes, scripts with a {@code class_name}, Godot 4's global
 * functions.
 */
final class GlobalNames {
  private final Scripting scripting;

  private GlobalNames(Scripting scripting) {
    this.scripting = scripting;
  }

  static void install(Scripting scripting) {
    GlobalNames names = new GlobalNames(scripting);
    Table metatable = new Table();
    metatable.setField("__metatable", false);
    metatable.setField("__index", Builtin.of("__index", (s, args) -> names.find(s, args[1])));
    scripting.state().globals().setMetatable(metatable);
  }

  private Object find(LuaState s, Object key) {
    if (!(key instanceof String name)) {
      return null;
    }
    Object singleton = scripting.runtime().singletons().get(name);
    if (singleton != null) {
      return Conversions.toLua(s, singleton);
    }
    HostClass hostClass = HostClasses.of(s).find(name);
    if (hostClass != null) {
      return hostClass;
    }
    Object script = script(s, name);
    return script != null ? script : Utilities.named(name);
  }

  private Object script(LuaState s, String name) {
    try {
      ScriptClass found = scripting.classNamed(name);
      return found == null ? null : found.definition().classTable();
    } catch (ScriptException e) {
      throw s.error(Text.toLua(e.getMessage()));
    }
  }
}
