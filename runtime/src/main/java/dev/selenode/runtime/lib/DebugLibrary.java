package dev.selenode.runtime.lib;

import dev.selenode.runtime.bytecode.Prototype;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.Closure;
import dev.selenode.runtime.interpreter.Coroutine;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.StackLevels;
import dev.selenode.runtime.interpreter.TraceFrame;
import dev.selenode.runtime.value.Table;

/** {@code debug}: only what tells, nothing that changes or hands out what is another's. */
final class DebugLibrary {
  private DebugLibrary() {}

  static Table create() {
    return new Functions()
        .add("getinfo", DebugLibrary::getInfo)
        .add("traceback", DebugLibrary::traceback)
        .table();
  }

  private static Object traceback(LuaState s, Object[] arguments) {
    Coroutine of = Check.any(arguments, 0) instanceof Coroutine co ? co : null;
    int first = of == null ? 0 : 1;
    Object message = Check.any(arguments, first);
    if (message != null && !(message instanceof String) && !(message instanceof Double)) {
      return message;
    }
    StackLevels stack = stack(s, of);
    int level = Arguments.int32(s, arguments, first + 1, stack.isRunning() ? 1 : 0);
    StringPieces text = new StringPieces(s);
    if (message != null) {
      text.add(Lua.toString(message));
      text.add("\n");
    }
    text.add("stack traceback:");
    for (TraceFrame frame : stack.from(level)) {
      text.add("\n\t" + frame);
    }
    return text.toString();
  }

  private static StackLevels stack(LuaState s, Coroutine of) {
    return of == null ? StackLevels.running(s) : StackLevels.of(s, of);
  }

  private static Object getInfo(LuaState s, Object[] arguments) {
    Coroutine of = Check.any(arguments, 0) instanceof Coroutine co ? co : null;
    int first = of == null ? 0 : 1;
    Object subject = Check.any(arguments, first);
    if (subject instanceof LuaFunction function) {
      return function(function);
    }
    if (Lua.toNumber(subject) == null) {
      throw Check.argument(s, first, "function or level expected");
    }
    TraceFrame frame = stack(s, of).at(Arguments.integer(s, arguments, first));
    return frame == null ? null : frame(frame);
  }

  private static Table function(LuaFunction function) {
    Table t = new Table();
    t.set("func", function);
    if (!(function instanceof Closure closure)) {
      return builtin(t, null);
    }
    Prototype p = closure.prototype();
    place(t, p.chunkName(), -1);
    t.set("what", p.line() == 0 ? "main" : "Lua");
    t.set("linedefined", (double) p.line());
    t.set("lastlinedefined", p.line() == 0 ? -1.0 : p.endLine());
    t.set("nups", (double) p.upvalues().length);
    t.set("nparams", (double) p.parameterCount());
    t.set("isvararg", p.isVararg());
    return t;
  }

  private static Table builtin(Table t, String name) {
    place(t, "[Java]", -1);
    t.set("source", "=[Java]");
    t.set("what", "C");
    t.set("linedefined", -1.0);
    t.set("lastlinedefined", -1.0);
    t.set("nups", 0.0);
    t.set("nparams", 0.0);
    t.set("isvararg", true);
    t.set("name", name);
    return t;
  }

  private static void place(Table t, String path, int line) {
    t.set("short_src", path);
    t.set("source", path.startsWith("[string \"") ? path : "@" + path);
    t.set("currentline", (double) line);
    t.set("namewhat", "");
    t.set("istailcall", false);
  }

  private static Table frame(TraceFrame frame) {
    Table t = new Table();
    String function = frame.function();
    if (frame.line() < 0) {
      builtin(t, null);
    } else {
      place(t, frame.path(), frame.line());
      t.set("what", function.equals("in main chunk") ? "main" : "Lua");
    }
    int quote = function.indexOf('\'');
    if (quote >= 0) {
      t.set("name", function.substring(quote + 1, function.length() - 1));
      t.set("namewhat", function.substring("in ".length(), quote - 1));
    }
    return t;
  }
}
