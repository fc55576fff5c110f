package dev.selenode.runtime.testing;

import dev.selenode.runtime.compiler.Engine;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.lib.Libraries;
import dev.selenode.runtime.lib.Output;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The engines that tests run with. Whatever a script does in one of them it must do in all. */
public final class Engines {
  /** A comma-separated list of engines to test; all of them by default. */
  private static final String PROPERTY = "selenode.test.engines";

  /** A limit in MB for the memory of every state, as if scripts asked for it; none by default. */
  private static final String MEMORY = "selenode.test.memory";

  private Engines() {}

  public static List<Engine> tested() {
    String names = System.getProperty(PROPERTY, "");
    return names.isEmpty()
        ? List.of(Engine.values())
        : Arrays.stream(names.split(","))
            .map(name -> Engine.valueOf(name.strip().toUpperCase(Locale.ROOT)))
            .toList();
  }

  /** What scripts call an engine. */
  public static String name(Engine engine) {
    return engine.name().toLowerCase(Locale.ROOT);
  }

  /** A state with all libraries whose functions run in an engine. */
  public static LuaState newState(Engine engine, Consumer<String> output) {
    LuaState state = new LuaState();
    state.limits().memory().setLimit(Long.getLong(MEMORY, 0) << 20);
    engine.install(state);
    state.provide(Output.class, new TestOutput(output));
    Libraries.open(state);
    return state;
  }

  /** Standard output and error in one. */
  private record TestOutput(Consumer<String> out) implements Output {
    @Override
    public void write(String bytes) {
      out.accept(bytes);
    }

    @Override
    public void writeError(String bytes) {
      out.accept(bytes);
    }
  }
}
