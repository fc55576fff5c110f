package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.bytecode.Instruction;
import dev.selenode.runtime.bytecode.Prototype;
import dev.selenode.runtime.value.Table;
import java.util.ArrayList;
import java.util.List;

/** The chain of frames as messages show it: positions, levels, names, tracebacks. */
final class CallStack {
  private static final int FIRST_SHOWN = 12;
  private static final int LAST_SHOWN = 10;

  private CallStack() {}

  /** {@code path:line: } of the Lua function that is executing, or nothing. */
  static String here(LuaState s) {
    return position(Interpreter.visible(s.frame));
  }

  /** As {@link #here}, of the nearest Lua function if Java code was called by Java code. */
  static String nearest(LuaState s) {
    Frame f = s.frame;
    while (f != null && (f.closure == null || f.continuation != null)) {
      f = f.caller;
    }
    return f == null ? "" : position(f);
  }

  /** As {@link LuaState#where}. */
  static String where(LuaState s, int level) {
    Frame f = Interpreter.visible(s.frame);
    for (int i = 1; i < level; i++) {
      do {
        if (f == s.current.base || f.caller == null) {
          return ""; // who resumed a coroutine did not call it
        }
        f = f.caller;
      } while (hidden(f));
    }
    return position(f);
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
    Frame caller = Interpreter.visible(s.frame);
    String called = caller.closure == null ? null : Names.called(caller);
    int number = index + 1;
    String name;
    if (called == null) {
      name = runningName(s);
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

  /** What the builtin that is running is called where it is to be found. */
  static String runningName(LuaState s) {
    return builtinName(s, running(s));
  }

  /** The builtin that is running. */
  private static LuaFunction running(LuaState s) {
    Frame f = s.frame;
    if (f.closure != null && f.continuation == null && f.pc > 0 && !f.compiled) {
      long i = f.closure.prototype.code()[f.pc - 1];
      if (Names.calls(Instruction.op(i))
          && f.registers[Instruction.a(i)] instanceof LuaFunction function) {
        return function;
      }
    }
    return s.running;
  }

  /** Its name in the globals or in a table of them, as {@code string.rep}; else its own. */
  private static String builtinName(LuaState s, LuaFunction function) {
    Table globals = s.globals();
    Object name = keyOf(globals, function);
    if (name != null) {
      return name.toString();
    }
    for (int p = globals.advance(Table.START); p >= 0; p = globals.advance(p + 1)) {
      if (globals.keyAt(p) instanceof String library && globals.valueAt(p) instanceof Table t) {
        name = keyOf(t, function);
        if (name != null) {
          return library + "." + name;
        }
      }
    }
    return function == null || function.name() == null ? "?" : function.name();
  }

  private static Object keyOf(Table t, LuaFunction function) {
    for (int p = t.advance(Table.START); p >= 0; p = t.advance(p + 1)) {
      if (t.valueAt(p) == function && t.keyAt(p) instanceof String) {
        return t.keyAt(p);
      }
    }
    return null;
  }

  /** The frames from {@code innermost} down, the middle of a deep stack left out. */
  static List<TraceFrame> trace(Frame innermost) {
    List<TraceFrame> trace = new ArrayList<>();
    addTrace(trace, innermost, null);
    return trace;
  }

  /** As {@link #trace}, but only the frames above {@code end}, after what is there already. */
  static void addTrace(List<TraceFrame> trace, Frame innermost, Frame end) {
    List<TraceFrame> last = new ArrayList<>();
    int left = 0;
    for (Frame f = innermost; f != end && f != null; f = f.caller) {
      if (!shown(f)) {
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
  }

  /** Whether a frame is a level of its own to scripts. */
  static boolean shown(Frame f) {
    return !hidden(f) && (f.closure != null || f.continuation != null);
  }

  static TraceFrame describe(Frame f) {
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
    Frame caller = f.tailCalled || f.caller == null ? null : Interpreter.visible(f.caller);
    String called = caller == null || caller.replaced ? null : Names.called(caller);
    if (called == null) {
      return "function <" + p.chunkName() + ":" + p.line() + ">";
    }
    return "function " + called.substring(called.indexOf('\''));
  }
}
