package dev.selenode.instance;

import dev.selenode.instance.object.Callable;
import dev.selenode.instance.object.Connection;
import dev.selenode.instance.object.ObjectState;
import dev.selenode.instance.object.Signal;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.Coroutine;
import dev.selenode.runtime.interpreter.CoroutineFunctions;
import dev.selenode.runtime.interpreter.LuaError;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.interpreter.Resumable;

/** {@code GD.yield} and {@code await}: the running coroutine waits for whoever resumes it. */
final class Waiting {
  /** {@code await(signal)}, {@code await(coroutine)}: waits, and returns what was emitted. */
  static final Resumable AWAIT =
      new Resumable("await") {
        @Override
        public Object start(LuaState s, Object[] args) {
          Object what = Check.any(args, 0);
          if (what instanceof Signal signal) {
            return waitFor(s, signal);
          }
          if (what instanceof ScriptCoroutine coroutine) {
            return coroutine.isValid() ? waitFor(s, completed(s, coroutine)) : Multi.NONE;
          }
          throw Check.type(s, args, 0, "Signal or Coroutine");
        }
      };

  /** {@code GD.yield()}, {@code GD.yield(object, "signal")}, {@code GD.yield(signal)}. */
  static final Resumable YIELD =
      new Resumable("yield") {
        @Override
        public Object start(LuaState s, Object[] args) {
          if (args.length == 0) {
            return CoroutineFunctions.suspend(s, Multi.NONE);
          }
          if (args.length == 1) {
            return AWAIT.start(s, args);
          }
          ObjectState object = s.service(Scripting.class).objects().fromLua(args[0]);
          if (object == null) {
            throw Check.type(s, args, 0, "Object");
          }
          return waitFor(s, object.signal(Check.string(s, args, 1)));
        }
      };

  private Waiting() {}

  private static Signal completed(LuaState s, ScriptCoroutine coroutine) {
    return s.service(Scripting.class).objects().of(coroutine).signal("completed");
  }

  private static Object waitFor(LuaState s, Signal signal) {
    Coroutine running = (Coroutine) Multi.first(CoroutineFunctions.RUNNING.call0(s));
    ScriptCalls calls = s.service(Scripting.class).calls();
    ObjectState owner = calls.runningFor(running);
    ScriptCoroutine waiter = ScriptCoroutine.of(calls, running, owner, calls.runningEntry());
    Connection wait =
        signal.await(Callable.waiting(owner, new Wakeup(waiter, running.resumptions())));
    waiter.waitsFor(wait);
    try {
      return CoroutineFunctions.suspend(s, Multi.NONE);
    } catch (LuaError e) {
      wait.disconnect();
      throw e;
    }
  }

  /** What is connected to the signal in the coroutine's name. */
  private record Wakeup(ScriptCoroutine coroutine, int resumptions) implements Callable.Waiter {
    @Override
    public void wake(Object[] args) {
      // a script that holds the coroutine may have resumed it by itself
      if (coroutine.isValid() && coroutine.coroutine().resumptions() == resumptions) {
        coroutine.resumeLua(args);
      }
    }

    @Override
    public void abandon() {
      coroutine.isValid(); // sees that its owner is gone, and ends
    }
  }
}
