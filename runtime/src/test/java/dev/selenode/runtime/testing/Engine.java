package dev.selenode.runtime.testing;

import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.lib.Libraries;
import dev.selenode.runtime.lib.Output;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The ways to execute Lua. Whatever a script does in one of them it must do in all. */
public enum Engine {
  INTERPRETED;

  /** A comma-separated list of engines to test; all of them by default. */
  private static final String PROPERTY = "selenode.engines";

  /** The engines that tests run with. */
  public static List<Engine> tested() {
    String names = System.getProperty(PROPERTY, "");
    return names.isEmpty()
        ? List.of(values())
        : Arrays.stream(names.split(","))
            .map(name -> valueOf(name.strip().toUpperCase(Locale.ROOT)))
            .toList();
  }

  /** A state with all libraries whose functions run in this engine. */
  public LuaState newState(Consumer<String> output) {
    LuaState state = new LuaState();
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

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
