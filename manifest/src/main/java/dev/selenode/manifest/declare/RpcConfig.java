package dev.selenode.manifest.declare;

import dev.selenode.runtime.host.Suggestion;
import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Table;
import java.util.List;

/**
 * {@code rpc("any_peer", "call_local", "reliable", 1)}: a table that says how a method may be
 * called over the network, as GDScript's annotation of that name. Modes are kept by name, like
 * hints.
 */
final class RpcConfig {
  static final Builtin FUNCTION = Builtin.of("rpc", RpcConfig::make);

  private static final List<String> WORDS =
      List.of(
          "any_peer",
          "authority",
          "call_remote",
          "call_local",
          "unreliable",
          "unreliable_ordered",
          "reliable");

  private RpcConfig() {}

  private static Object make(LuaState state, Object[] args) {
    Table config = state.newTable();
    config.set("rpc_mode", "authority");
    config.set("transfer_mode", "unreliable");
    config.set("call_local", false);
    config.set("channel", 0.0);
    for (Object arg : args) {
      apply(state, config, arg);
    }
    return config;
  }

  private static void apply(LuaState state, Table config, Object arg) {
    if (arg instanceof Double channel) {
      config.set("channel", channel);
      return;
    }
    if (!(arg instanceof String word)) {
      throw state.error("rpc() got " + Lua.typeName(arg) + ", want a mode or a channel");
    }
    switch (word) {
      case "any_peer", "authority" -> config.set("rpc_mode", word);
      case "call_remote", "call_local" -> config.set("call_local", word.equals("call_local"));
      case "unreliable", "unreliable_ordered", "reliable" -> config.set("transfer_mode", word);
      default ->
          throw state.error("rpc() unknown mode '" + word + "'" + Suggestion.hint(word, WORDS));
    }
  }
}
