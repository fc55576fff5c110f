package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.interpreter.Coroutine.Status;
import dev.selenode.runtime.value.HoldsValues;
import java.util.function.Consumer;

/** What the {@code coroutine} library is made of. */
public final class CoroutineFunctions {
  public static final LuaFunction CREATE =
      Builtin.of("create", (s, args) -> new Coroutine(Check.function(s, args, 0)));

  public static final LuaFunction YIELD =
      new Resumable("yield") {
        @Override
        boolean switches() {
          return true;
        }

        @Override
        public Object start(LuaState s, Object[] args) {
          return suspend(s, args);
        }
      };

  public static final LuaFunction RESUME =
      new Resumable("resume") {
        @Override
        boolean switches() {
          return true;
        }

        @Override
        public Object start(LuaState s, Object[] args) {
          Coroutine co = coroutine(s, args);
          String fault = notResumable(s, co);
          return fault != null
              ? new Object[] {false, fault}
              : resume(s, co, Multi.rest(args, 1), Reporting.RESUMPTION);
        }
      };

  public static final LuaFunction WRAP =
      Builtin.of("wrap", (s, args) -> new Wrapped(new Coroutine(Check.function(s, args, 0))));

  public static final LuaFunction STATUS =
      Builtin.of("status", (s, args) -> coroutine(s, args).status().text());

  public static final LuaFunction RUNNING =
      Builtin.of(
          "running",
          (s, args) -> {
            s.current.exposed = true;
            return new Object[] {s.current, s.current.resumer == null};
          });

  private CoroutineFunctions() {}

  private static Coroutine coroutine(LuaState s, Object[] args) {
    if (Check.any(args, 0) instanceof Coroutine co) {
      return co;
    }
    throw Check.argument(s, 0, "coroutine expected");
  }

  // --- switching -----------------------------------------------------------------------------

  private static String notResumable(LuaState s, Coroutine co) {
    if (co.status() != Status.SUSPENDED) {
      String what = co.status() == Status.DEAD ? "dead" : "non-suspended";
      return "cannot resume " + what + " coroutine";
    }
    return s.current.nesting >= Coroutine.MAX_NESTING ? "C stack overflow" : null;
  }

  /** Goes into a suspended coroutine: to be returned by a {@link Resumable}. */
  static Object resume(LuaState s, Coroutine co, Object[] args, Coroutine.Resumption then) {
    co.resumption = then;
    co.resumptions++;
    co.resumer = s.current;
    co.nesting = s.current.nesting + 1;
    co.hostDepth = s.hostDepth;
    co.softDepth = s.softDepth;
    co.resumerRoom = s.roomDepth;
    s.roomDepth -= s.frame.depth + 1;
    co.base.caller = s.frame;
    s.current.become(Status.NORMAL);
    co.become(Status.RUNNING);
    s.current = co;
    if (s.profiler != null) {
      s.profiler.resumed(co);
    }
    if (co.top == null) {
      s.frame = co.base;
      Object body = co.body;
      co.body = null;
      return new Call(body, args, null);
    }
    s.frame = co.top;
    s.transfer = args;
    return Interpreter.SWITCH;
  }

  /** Leaves the running coroutine for whoever resumed it: to be returned by a {@link Resumable}. */
  public static Object suspend(LuaState s, Object[] values) {
    Coroutine co = s.current;
    if (co.resumer == null) {
      throw new LuaError("attempt to yield from outside a coroutine");
    }
    if (co.hostDepth != s.hostDepth) {
      throw new LuaError("attempt to yield across a host call boundary");
    }
    if (s.profiler != null) {
      s.profiler.suspending(co);
    }
    co.top = s.frame;
    co.become(Status.SUSPENDED);
    s.frame = co.base.caller;
    co.base.caller = null;
    co.leave(s);
    s.transfer = co.resumption.yielded(co, values);
    s.switchDepth = co.softDepth;
    if (s.softDepth != co.softDepth) {
      throw s.yieldSignal;
    }
    return Interpreter.SWITCH;
  }

  /** {@code coroutine.resume}: everything is reported. */
  private enum Reporting implements Coroutine.Resumption {
    RESUMPTION;

    @Override
    public Object returned(Object results) {
      return Multi.prepend(true, Multi.all(results));
    }

    @Override
    public Object yielded(Coroutine coroutine, Object[] values) {
      return Multi.prepend(true, values);
    }

    @Override
    public Object failed(LuaState s, LuaError error) {
      return new Object[] {false, error.value()};
    }
  }

  /** {@code coroutine.wrap}: errors go on in the resumer. */
  private enum Passing implements Coroutine.Resumption {
    RESUMPTION;

    @Override
    public Object returned(Object results) {
      return results;
    }

    @Override
    public Object yielded(Coroutine coroutine, Object[] values) {
      return values.length == 1 ? values[0] : values;
    }

    @Override
    public Object failed(LuaState s, LuaError error) {
      Object value = error.value();
      throw new LuaError(
          value instanceof String text ? s.where(1) + text : value, error.getCause());
    }
  }

  private static final class Wrapped extends Resumable implements HoldsValues {
    private final Coroutine coroutine;

    Wrapped(Coroutine coroutine) {
      super("wrap");
      this.coroutine = coroutine;
    }

    @Override
    boolean switches() {
      return true;
    }

    @Override
    public long ownBytes() {
      return 24;
    }

    @Override
    public void forEachValue(Consumer<Object> visitor) {
      visitor.accept(coroutine);
    }

    @Override
    public Object start(LuaState s, Object[] args) {
      String fault = notResumable(s, coroutine);
      if (fault != null) {
        throw s.error(fault);
      }
      return resume(s, coroutine, args, Passing.RESUMPTION);
    }
  }
}
