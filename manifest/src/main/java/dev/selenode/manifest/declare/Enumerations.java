package dev.selenode.manifest.declare;

import dev.selenode.manifest.PropertyHint;
import dev.selenode.manifest.PropertyUsage;
import dev.selenode.manifest.RpcMode;
import dev.selenode.runtime.interpreter.LuaState;
import java.util.Arrays;
import java.util.TreeMap;

/** The enums a class is declared with. */
final class Enumerations {
  private Enumerations() {}

  static void install(LuaState state) {
    hints().install(state);
    usages().install(state);
    rpcModes().install(state);
  }

  private static Enumeration hints() {
    Enumeration all = new Enumeration("PropertyHint", "PROPERTY_HINT_");
    Arrays.stream(PropertyHint.values()).forEach(hint -> all.with(hint.name(), hint.number()));
    return all;
  }

  private static Enumeration usages() {
    Enumeration all = new Enumeration("PropertyUsage", "PROPERTY_USAGE_");
    Arrays.stream(PropertyUsage.values()).forEach(flag -> all.with(flag.name(), flag.bit()));
    new TreeMap<>(PropertyUsage.COMBINATIONS)
        .forEach((name, flags) -> all.with(name, PropertyUsage.bits(flags)));
    return all;
  }

  private static Enumeration rpcModes() {
    Enumeration all = new Enumeration("RPCMode", "RPC_MODE_");
    Arrays.stream(RpcMode.values()).forEach(mode -> all.with(mode.name(), mode.number()));
    new TreeMap<>(RpcMode.ALIASES).forEach((name, mode) -> all.with(name, mode.number()));
    return all;
  }
}
