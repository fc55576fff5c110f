package dev.selenode.instance;

import dev.selenode.instance.object.ObjectState;
import dev.selenode.manifest.read.Fault;
import dev.selenode.runtime.ScriptError;
import dev.selenode.runtime.ScriptError.Kind;
import dev.selenode.runtime.interpreter.LimitError;
import dev.selenode.runtime.interpreter.LuaError;
import dev.selenode.runtime.interpreter.TraceFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lua errors → what listeners get. */
final class ErrorReports {
  /** A chunk's path has no colon after its root's, so the first {@code :digits:} ends it. */
  private static final Pattern POSITION =
      Pattern.compile("^((?:res|user)://[^\\n]*?|[^:\\n]+?):(\\d+): (.*)$", Pattern.DOTALL);

  private ErrorReports() {}

  /** An error that came out of a host call. */
  static ScriptError of(LuaError error, ObjectState owner, String entry) {
    List<TraceFrame> frames = new ArrayList<>();
    if (error.trace() != null) {
      frames.addAll(error.trace());
    }
    long id = owner == null ? 0 : owner.id();
    String script = owner == null ? null : path(owner);
    frames.add(new TraceFrame("", -1, entry(entry, script, id)));
    Kind kind = error instanceof LimitError ? Kind.LIMIT : Kind.RUNTIME;
    return positioned(kind, error.getMessage(), frames, id, script);
  }

  private static String entry(String entry, String script, long id) {
    StringBuilder text = new StringBuilder("in call \"").append(entry).append('"');
    if (script != null) {
      text.append(" @ ").append(script);
    }
    if (id != 0) {
      text.append(", owner ").append(id);
    }
    return text.toString();
  }

  private static String path(ObjectState owner) {
    return owner.instance() instanceof InstanceTable self ? self.type().script().path() : null;
  }

  /** A message with its position taken off the front, if it has one. */
  static ScriptError positioned(
      Kind kind, String message, List<TraceFrame> frames, long owner, String pathOtherwise) {
    Matcher m = POSITION.matcher(message);
    if (m.matches()) {
      int line = Integer.parseInt(m.group(2));
      return new ScriptError(kind, m.group(1), line, m.group(3), frames, owner);
    }
    for (TraceFrame frame : frames) {
      if (frame.line() > 0) {
        return new ScriptError(kind, frame.path(), frame.line(), message, frames, owner);
      }
    }
    return new ScriptError(kind, pathOtherwise, 0, message, frames, owner);
  }

  /** A script that could not be loaded. */
  static ScriptError of(Fault fault) {
    return new ScriptError(Kind.LOAD, fault.path(), fault.line(), fault.message(), List.of(), 0);
  }

  /** A chunk that failed before it returned a class. */
  static ScriptError ofLoading(String path, LuaError error) {
    List<TraceFrame> frames = error.trace() == null ? List.of() : error.trace();
    return positioned(Kind.LOAD, error.getMessage(), frames, 0, path);
  }
}
