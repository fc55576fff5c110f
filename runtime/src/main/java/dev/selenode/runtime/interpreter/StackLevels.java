package dev.selenode.runtime.interpreter;

import java.util.ArrayList;
import java.util.List;

/**
 * The stack of a coroutine by levels, as scripts ask for it: 0 is the builtin at work there, 1 the
 * function that called it. Only for the thread that the state is confined to.
 */
public final class StackLevels {
  private final LuaState state;
  private final Frame innermost;
  private final Frame end;

  private StackLevels(LuaState state, Frame innermost, Frame end) {
    this.state = state;
    this.innermost = innermost;
    this.end = end;
  }

  /** Those of the running coroutine, and below them those of who resumed it. */
  public static StackLevels running(LuaState s) {
    return new StackLevels(s, s.frame, null);
  }

  /** Those of any coroutine, which are none if it has not begun or is dead. */
  public static StackLevels of(LuaState s, Coroutine co) {
    if (co == s.current) {
      return running(s);
    }
    return switch (co.status()) {
      case SUSPENDED -> new StackLevels(s, co.top, co.base);
      case NORMAL -> new StackLevels(s, resumed(s, co).base.caller, co.base);
      default -> new StackLevels(s, null, null);
    };
  }

  /** The coroutine that another one waits for. */
  private static Coroutine resumed(LuaState s, Coroutine waiting) {
    Coroutine co = s.current;
    while (co.resumer != waiting) {
      co = co.resumer;
    }
    return co;
  }

  /** Whether these are of the coroutine that asks. */
  public boolean isRunning() {
    return innermost == state.frame;
  }

  /** One level, or null if the stack is not that deep. */
  public TraceFrame at(long level) {
    if (innermost == null || level < 0) {
      return null;
    }
    if (level == 0) {
      return builtin();
    }
    Frame f = frame(level);
    return f == null ? null : CallStack.describe(f);
  }

  /** A level and those below it, the middle of a deep stack left out. */
  public List<TraceFrame> from(int level) {
    List<TraceFrame> trace = new ArrayList<>();
    if (innermost == null || level < 0) {
      return trace;
    }
    if (level == 0) {
      trace.add(builtin());
    }
    CallStack.addTrace(trace, frame(Math.max(level, 1)), end);
    return trace;
  }

  private Frame frame(long level) {
    long left = level;
    for (Frame f = innermost; f != end && f != null; f = f.caller) {
      if (CallStack.shown(f) && --left == 0) {
        return f;
      }
    }
    return null;
  }

  private TraceFrame builtin() {
    String called = Names.called(Interpreter.visible(innermost));
    String name = called == null ? null : called.substring(called.indexOf('\''));
    if (name == null && isRunning()) {
      name = "'" + CallStack.runningName(state) + "'";
    }
    return new TraceFrame("[Java]", -1, name == null ? "in ?" : "in function " + name);
  }
}
