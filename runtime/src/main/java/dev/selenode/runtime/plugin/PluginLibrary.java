package dev.selenode.runtime.plugin;

import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;

/** The table {@code plugin}: what every plugin may ask about itself, and how it posts to others. */
final class PluginLibrary {
  static final String NAME = "plugin";

  private PluginLibrary() {}

  static Table create() {
    Table library = new Table();
    add(library, "id", (s, args) -> Text.toLua(Isolate.of(s).plugin().id()));
    add(library, "version", (s, args) -> Isolate.of(s).plugin().description().version().toString());
    add(library, "memory", PluginLibrary::memory);
    add(library, "time_left", PluginLibrary::timeLeft);
    add(library, "granted", PluginLibrary::granted);
    add(library, "post", PluginLibrary::post);
    return library;
  }

  private static void add(Table library, String name, Builtin.Body body) {
    library.set(name, Builtin.of(name, body));
  }

  /** Bytes it holds, and how many it may. */
  private static Object memory(LuaState s, Object[] args) {
    return new Object[] {(double) s.limits().usedBytes(), (double) Isolate.of(s).limits().memory()};
  }

  /** Seconds that are left of the running call. */
  private static Object timeLeft(LuaState s, Object[] args) {
    return Math.max(0, s.limits().timeLeft() / 1e9);
  }

  private static Object granted(LuaState s, Object[] args) {
    return Isolate.of(s).plugin().mayUse(Text.toJava(Check.string(s, args, 0)));
  }

  private static Object post(LuaState s, Object[] args) {
    String other = Text.toJava(Check.string(s, args, 0));
    Isolate.of(s).plugin().post(s, other, Check.any(args, 1));
    return Multi.NONE;
  }
}
