package dev.selenode.instance;

import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;

/** What scripts can do with a {@link ScriptCoroutine}. */
final class CoroutineClass {
  static final HostClass CLASS =
      HostClass.builder(ScriptCoroutine.class)
          .name("Coroutine")
          .doc("A call that yielded and can be resumed.")
          .method(
              "resume",
              Builtin.of("resume", (s, args) -> self(s, args).resumeLua(Multi.rest(args, 1))))
          .method("is_valid", Builtin.of("is_valid", (s, args) -> self(s, args).isValid()))
          .property("status", String.class, ScriptCoroutine::status)
          .signal("completed", "result")
          .signal("failed", "error")
          .build();

  private CoroutineClass() {}

  private static ScriptCoroutine self(LuaState s, Object[] args) {
    if (Check.any(args, 0) instanceof ScriptCoroutine coroutine) {
      return coroutine;
    }
    throw Check.type(s, args, 0, "Coroutine");
  }
}
