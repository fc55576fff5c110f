package dev.selenode.instance;

import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.lib.Output;
import dev.selenode.runtime.value.Table;
import java.util.regex.Pattern;

/** Godot 4's other ways to print. */
final class Printing {
  private static final Pattern TAG = Pattern.compile("\\[/?[a-z_]+(=[^\\]]*)?\\]");

  private Printing() {}

  static void install(Table globals) {
    globals.set("prints", Builtin.of("prints", (s, args) -> write(s, join(s, args, " ") + "\n")));
    globals.set("printt", globals.get("print"));
    globals.set("printraw", Builtin.of("printraw", (s, args) -> write(s, join(s, args, ""))));
    globals.set("print_rich", Builtin.of("print_rich", Printing::rich));
    globals.set("printerr", Builtin.of("printerr", Printing::error));
  }

  private static String join(LuaState s, Object[] args, String separator) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < args.length; i++) {
      String part = Lua.toString(s, args[i]);
      s.reserve(part.length());
      text.append(i > 0 ? separator : "").append(part);
    }
    return text.toString();
  }

  private static Object write(LuaState s, String text) {
    s.limits().wrote(text.length());
    s.service(Output.class).write(text);
    return Multi.NONE;
  }

  /** A console shows no colours that a script asks for: the tags are left out. */
  private static Object rich(LuaState s, Object[] args) {
    return write(s, TAG.matcher(join(s, args, "")).replaceAll("") + "\n");
  }

  private static Object error(LuaState s, Object[] args) {
    String text = join(s, args, "") + "\n";
    s.limits().wrote(text.length());
    s.service(Output.class).writeError(text);
    return Multi.NONE;
  }
}
