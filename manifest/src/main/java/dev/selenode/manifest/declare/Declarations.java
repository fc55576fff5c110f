package dev.selenode.manifest.declare;

import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.LuaState;
import java.util.Arrays;
import java.util.Collections;

/** Puts the declaring globals into a state. Type names and host classes are put in elsewhere. */
public final class Declarations {
  private static final Builtin SIGNAL =
      Builtin.of(
          "signal",
          (state, args) ->
              new SignalDeclaration(Collections.unmodifiableList(Arrays.asList(args.clone()))));

  private static final Builtin GDCLASS = Builtin.of("GDCLASS", (state, args) -> state.newTable());

  private Declarations() {}

  /**
   * Adds {@code signal}, {@code property}, {@code export…}, {@code GDCLASS}, {@code rpc}, enums.
   */
  public static void install(LuaState state) {
    state.globals().set("signal", SIGNAL);
    state.globals().set("GDCLASS", GDCLASS);
    state.globals().set("rpc", RpcConfig.FUNCTION);
    PropertyFunctions.all().forEach(f -> state.globals().set(f.name(), f));
    Enumerations.install(state);
  }
}
