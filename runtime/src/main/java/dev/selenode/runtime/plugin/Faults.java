package dev.selenode.runtime.plugin;

import dev.selenode.runtime.interpreter.LimitError;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaError;
import dev.selenode.runtime.interpreter.TraceFrame;
import dev.selenode.runtime.value.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lua errors → what listeners get. */
final class Faults {
  private static final Pattern POSITION =
      Pattern.compile(
          "^((?:res|user)://[^\\n]*?|[^:\\n]{1,200}?):(\\d{1,9}): (.*)$", Pattern.DOTALL);

  /** A plugin chooses how long its messages are; nobody has to read all of it. */
  private static final int LONGEST = 1000;

  private static final int MOST_FRAMES = 50;

  private Faults() {}

  static PluginError of(Isolate isolate, PluginError.Kind otherwise, LuaError error) {
    PluginError.Kind kind = error instanceof LimitError ? PluginError.Kind.LIMIT : otherwise;
    List<TraceFrame> frames = error.trace() == null ? List.of() : error.trace();
    frames = frames.subList(0, Math.min(frames.size(), MOST_FRAMES));
    String id = isolate.plugin().id();
    String message = message(isolate, error);
    if (message.length() > LONGEST) {
      message = message.substring(0, LONGEST) + "…";
    }
    Matcher m = POSITION.matcher(message);
    if (m.matches()) {
      int line = Integer.parseInt(m.group(2));
      return new PluginError(id, kind, m.group(1), line, m.group(3), frames, error.getCause());
    }
    for (TraceFrame frame : frames) {
      if (frame.line() > 0) {
        return new PluginError(
            id, kind, frame.path(), frame.line(), message, frames, error.getCause());
      }
    }
    return new PluginError(id, kind, null, 0, message, frames, error.getCause());
  }

  /** The error's text; a {@code __tostring} has what is left of the call's limits. */
  private static String message(Isolate isolate, LuaError error) {
    Object value = error.value();
    boolean plain = value instanceof String || value instanceof Double;
    if (plain || Lua.metamethod(isolate.state(), value, "__tostring") == null) {
      return error.getMessage();
    }
    try {
      return Text.toJava(Lua.toString(isolate.state(), value));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return error.getMessage();
    }
  }
}
