package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.bytecode.Prototype;
import java.util.ArrayList;
import java.util.List;

/** The chain of frames as messages show it: positions, levels, names, tracebacks. */
final class CallStack {
  private static final int FIRST_SHOWN = 12;
  private static final int LAST_SHOWN = 10;

  private CallStack() {}

  /** {@code path:line: } of the Lua function that is executing, or nothing. */
  static String here(LuaState s) {
    return position(s.frame);
  }

  /** As {@link LuaState#where}. */
  static String where(LuaState s, int level) {
    Frame f = s.frame;
    for (int i = 1; i < level && f != null; i++) {
      f = f.caller;
      while (f != null && hidden(f)) {
        f = f.caller;
      }
    }
    return f == null ? "" : position(f);
  }

  private static boolean hidden(Frame f) {
    return f.replaced || (f.continuation != null && f.continuation.frameName() == null);
  }

  private static String position(Frame f) {
    if (f.closure == null || f.continuation != null) {
      return "";
    }
    return f.closure.prototype.chunkName() + ":" + line(f) + ": ";
  }

  static int line(Frame f) {
    return f.closure.prototype.lineOf(Math.max(0, f.pc - 1));
  }

  /** {@code bad argument #1 to 'rep' (…)} for the builtin that is running. */
  static LuaError argumentError(LuaState s, int index, String detail) {
    String called = s.frame.closure == null ? null : Names.called(s.frame);
    int number = index + 1;
    String name;
    if (called == null) {
      String global = s.running == null ? null : GlobalNames.of(s, s.running);
      name = global == null ? "?" : global;
    } else {
      name = called.substring(called.indexOf('\'') + 1, called.length() - 1);
      if (called.startsWith("method")) {
        number--;
        if (number == 0) {
          return s.error("calling '" + name + "' on bad self (" + detail + ")");
        }
      }
    }
    return s.error("bad argument #" + number + " to '" + name + "' (" + detail + ")");
  }

  /** The frames from {@code innermost} down, the middle of a deep stack left out. */
  static List<TraceFrame> trace(Frame innermost) {
    List<TraceFrame> trace = new ArrayList<>();
    List<TraceFrame> last = new ArrayList<>();
    int left = 0;
    for (Frame f = innermost; f != null; f = f.caller) {
      if (hidden(f) || (f.closure == null && f.continuation == null)) {
        continue;
      }
      if (trace.size() < FIRST_SHOWN) {
        trace.add(describe(f));
      } else {
        if (last.size() == LAST_SHOWN) {
          last.remove(0);
          left++;
        }
        last.add(describe(f));
      }
    }
    if (left > 0) {
      trace.add(new TraceFrame("...", -1, "(" + left + " more levels)"));
    }
    trace.addAll(last);
    return trace;
  }

  private static TraceFrame describe(Frame f) {
    if (f.continuation != null) {
      return new TraceFrame("[Java]", -1, "in function '" + f.continuation.frameName() + "'");
    }
    Prototype p = f.closure.prototype;
    return new TraceFrame(p.chunkName(), line(f), "in " + functionName(f, p));
  }

  private static String functionName(Frame f, Prototype p) {
    if (p.line() == 0) {
      return "main chunk";
    }
    String called = f.tailCalled || f.caller == null ? null : Names.called(f.caller);
    if (called == null) {
      return "function <" + p.chunkName() + ":" + p.line() + ">";
    }
    return called.startsWith("global ")
        ? "function " + called.substring("global ".length())
        : called;
  }
}
