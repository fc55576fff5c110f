package dev.selenode.runtime.lib;

import dev.selenode.runtime.bytecode.Prototype;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.Closure;
import dev.selenode.runtime.interpreter.Coroutine;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.interpreter.TraceFrame;
import dev.selenode.runtime.value.Table;
import java.util.List;

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
    boolean other = Check.any(arguments, 0) instanceof Coroutine;
    Object[] args = other ? Multi.rest(arguments, 1) : arguments;
    Object message = Check.any(args, 0);
    if (message != null && !(message instanceof String) && !(message instanceof Double)) {
      return message;
    }
    StringPieces text = new StringPieces(s);
    if (message != null) {
      text.add(Lua.toString(message));
      text.add("\n");
    }
    text.add("stack traceback:");
    if (!other) {
      List<TraceFrame> frames = s.trace();
      for (int i = Math.max(0, Arguments.int32(s, args, 1, 1) - 1); i < frames.size(); i++) {
        text.add("\n\t" + frames.get(i));
      }
    }
    return text.toString();
  }

  private static Object getInfo(LuaState s, Object[] arguments) {
    Object[] args =
        Check.any(arguments, 0) instanceof Coroutine ? Multi.rest(arguments, 1) : arguments;
    Object subject = Check.any(args, 0);
    if (subject instanceof LuaFunction function) {
      return function(function);
    }
    long level = Arguments.integer(s, args, 0);
    if (level < 0) {
      return null;
    }
    List<TraceFrame> frames = s.trace();
    if (level == 0) {
      return builtin(new Table(), "getinfo");
    }
    return level > frames.size() ? null : frame(frames.get((int) level - 1));
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
