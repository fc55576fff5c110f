package dev.selenode.runtime.compiler;

import dev.selenode.runtime.interpreter.LuaState;
import java.util.Locale;

/** How a state runs its functions. What scripts can observe is the same with each. */
public enum Engine {
  /** Nothing is compiled. */
  INTERPRETED,

  /** Every function is compiled before its first call; for tests. */
  COMPILED,

  /** What proves hot is compiled. The default. */
  TIERED;

  /** The system property that chooses: {@code interpreted}, {@code compiled} or {@code tiered}. */
  public static final String PROPERTY = "selenode.engine";

  private static final int HOT = Integer.getInteger("selenode.engine.calls", 150);

  /** Sets up a state that has not run anything yet. */
  public void install(LuaState state) {
    switch (this) {
      case INTERPRETED -> {}
      case COMPILED -> state.setCompiler(new JvmCompiler(), 0);
      case TIERED -> state.setCompiler(new JvmCompiler(), HOT);
    }
  }

  /**
   * What the system property says.
   *
   * @throws IllegalArgumentException if it names no engine
   */
  public static Engine chosen() {
    String name = System.getProperty(PROPERTY, "tiered");
    for (Engine engine : values()) {
      if (engine.name().toLowerCase(Locale.ROOT).equals(name)) {
        return engine;
      }
    }
    throw new IllegalArgumentException(
        PROPERTY + ": got '" + name + "', want interpreted, compiled or tiered");
  }
}
