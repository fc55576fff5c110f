package dev.selenode.runtime.variant;

import dev.selenode.runtime.host.HostClasses;
import dev.selenode.runtime.interpreter.LuaState;

/** Offers all value types to a state. */
public final class Variants {
  private Variants() {}

  /**
   * Registers every type of {@link VariantType} but Nil and Object under its name and aliases, and
   * provides {@link DeclaredIntegers}.
   */
  public static void install(LuaState state) {
    HostClasses classes = HostClasses.of(state);
    state.provide(DeclaredIntegers.class, new DeclaredIntegers());
  }
}
