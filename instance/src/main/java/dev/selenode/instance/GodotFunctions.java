package dev.selenode.instance;

import dev.selenode.instance.object.ObjectState;
import dev.selenode.runtime.ScriptError;
import dev.selenode.runtime.ScriptException;
import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.interpreter.TraceFrame;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;
import java.util.List;

/** The table {@code GD}, and the globals that are the same functions. */
final class GodotFunctions {
  private static final List<String> ENUMS =
      List.of("PropertyHint", "PropertyUsage", "RPCMode", "Error", "VariantType");

  private GodotFunctions() {}

  static void install(Scripting scripting) {
    LuaState state = scripting.state();
    Table globals = state.globals();
    Table gd = new Table();
    gd.set("load", Builtin.of("load", GodotFunctions::load));
    gd.set("print", globals.get("print"));
    Builtin error = reporting("push_error", ScriptError.Kind.REPORTED);
    Builtin warning = reporting("push_warning", ScriptError.Kind.WARNING);
    gd.set("push_error", error);
    gd.set("print_error", error);
    gd.set("push_warning", warning);
    gd.set("print_warning", warning);
    gd.set("yield", Waiting.YIELD);
    gd.set("str", Builtin.of("str", (s, args) -> join(s, args, "")));
    gd.set("get_lua_instance", Builtin.of("get_lua_instance", GodotFunctions::luaInstance));
    gd.set("instance_from_id", Builtin.of("instance_from_id", GodotFunctions::instanceFromId));
    gd.set("is_instance_valid", Builtin.of("is_instance_valid", GodotFunctions::isValid));
    Errors.install(globals);
    TypeNumbers.install(globals);
    for (String name : ENUMS) {
      gd.set(name, globals.get(name));
    }
    gd.setMetatable(constants(globals));
    Printing.install(globals);
    globals.set("GD", gd);
    globals.set("warn", warning);
    globals.set("is_instance_valid", gd.get("is_instance_valid"));
    globals.set("instance_from_id", gd.get("instance_from_id"));
    globals.set("await", Waiting.AWAIT);
    globals.set("CONNECT_DEFERRED", 1.0);
    globals.set("CONNECT_PERSIST", 2.0);
    globals.set("CONNECT_ONESHOT", 4.0);
    globals.set("CONNECT_ONE_SHOT", 4.0);
    globals.set("CONNECT_REFERENCE_COUNTED", 8.0);
  }

  /** {@code GD.OK}, {@code GD.TYPE_INT}: the constants that are globals too. */
  private static Table constants(Table globals) {
    Table metatable = new Table();
    metatable.setField("__metatable", false);
    metatable.setField(
        "__index",
        Builtin.of("__index", (s, args) -> globals.get(args[1]) instanceof Double d ? d : null));
    return metatable;
  }

  private static Scripting scripting(LuaState s) {
    return s.service(Scripting.class);
  }

  /** A script's class table; relative paths are relative to the calling script. */
  private static Object load(LuaState s, Object[] args) {
    String path = Text.toJava(Check.string(s, args, 0));
    try {
      return scripting(s)
          .loadClass(scripting(s).runtime().resolve(path, folder(s)))
          .definition()
          .classTable();
    } catch (ScriptException e) {
      throw s.error(Text.toLua(e.getMessage()));
    }
  }

  /** The folder of the script that is running, or null. */
  private static String folder(LuaState s) {
    String where = s.where(1);
    int end = where.indexOf(".lua:");
    int slash = end < 0 || !where.startsWith("res://") ? -1 : where.lastIndexOf('/', end);
    return slash < 0 ? null : where.substring(0, Math.max(slash + 1, "res://".length()));
  }

  private static String join(LuaState s, Object[] args, String separator) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < args.length; i++) {
      text.append(i > 0 ? separator : "").append(Lua.toString(s, args[i]));
    }
    return text.toString();
  }

  // --- reports -------------------------------------------------------------------------------

  private static Builtin reporting(String name, ScriptError.Kind kind) {
    return Builtin.of(
        name,
        (s, args) -> {
          List<TraceFrame> frames = s.trace();
          ObjectState owner = scripting(s).calls().running();
          String message = Text.toJava(join(s, args, "\t"));
          TraceFrame at = frames.stream().filter(f -> f.line() > 0).findFirst().orElse(null);
          scripting(s)
              .calls()
              .report(
                  new ScriptError(
                      kind,
                      at == null ? null : at.path(),
                      at == null ? 0 : at.line(),
                      message,
                      frames,
                      owner == null ? 0 : owner.id()));
          return Multi.NONE;
        });
  }

  // --- objects -------------------------------------------------------------------------------

  /** The instance of the script on an object, or nil. */
  private static Object luaInstance(LuaState s, Object[] args) {
    Object value = Check.any(args, 0);
    ObjectState object =
        value instanceof Double id
            ? scripting(s).objects().byId((long) (double) id)
            : scripting(s).objects().fromLua(value);
    return object == null ? null : object.instance();
  }

  private static Object instanceFromId(LuaState s, Object[] args) {
    ObjectState object = scripting(s).objects().byId(Check.integer(s, args, 0));
    return object == null ? null : object.luaValue();
  }

  private static Object isValid(LuaState s, Object[] args) {
    Object value = Check.any(args, 0);
    if (value instanceof InstanceTable self) {
      return !self.object().isFreed();
    }
    if (Lua.typeName(value).equals("userdata")) {
      ObjectState known = scripting(s).objects().find(value);
      return known == null || !known.isFreed();
    }
    return false;
  }
}
