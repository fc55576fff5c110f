package dev.selenode.runtime.host;

import dev.selenode.runtime.interpreter.Multi;

/**
 * What a host method returns when its results are Lua values already: they are handed on as they
 * are, strings as Lua's bytes.
 *
 * @param results one Lua value, or an array where there are none or several, as {@link
 *     dev.selenode.runtime.interpreter.LuaFunction} returns them
 */
public record LuaResult(Object results) {
  /** Several Lua values. */
  public static LuaResult of(Object... luaValues) {
    return new LuaResult(Multi.of(luaValues));
  }
}
