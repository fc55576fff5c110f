package dev.selenode.runtime.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selenode.runtime.interpreter.Chunks;
import dev.selenode.runtime.interpreter.HostCalls;
import dev.selenode.runtime.interpreter.LuaState;

/** Whether a state works: asked after scripts that tried to break it, or the state beside it. */
final class Health {
  private static final long SAFETY_NANOS = 60_000_000_000L;

  /**
   * Returns a function that uses a bit of everything, and no global a script could have changed.
   */
  private static final String EXAMINATION =
      """
      local setmetatable, getmetatable, pcall, tostring, wrap, yield, type, select, pairs =
        setmetatable, getmetatable, pcall, tostring, coroutine.wrap, coroutine.yield, type, select, pairs
      local rep, format, gsub, sort, concat, load, _G =
        string.rep, string.format, string.gsub, table.sort, table.concat, load, _G

      local function globals()
        local names = {}
        for name, library in pairs(_G) do
          names[#names + 1] = tostring(name) .. tostring(library)
          if type(library) == "table" then
            for field, value in pairs(library) do
              names[#names + 1] = tostring(name) .. "." .. tostring(field) .. tostring(value)
            end
            names[#names + 1] = tostring(name) .. ":" .. tostring(getmetatable(library))
          end
        end
        names[#names + 1] = tostring(getmetatable("")) .. tostring(getmetatable("").__index)
        sort(names)
        return concat(names, ";")
      end

      local function examine()
        local t = setmetatable({}, {__index = function(_, k) return k * 2 end})
        for i = 1, 100 do t[i] = 101 - i end
        sort(t)
        local function depth(n) if n == 0 then return 0 end return 1 + depth(n - 1) end
        local co = wrap(function(a) local b = yield(a + 1) return b .. "!" end)
        local ok, message = pcall(function() local x; return x.y end)
        return concat({#t, t[1], t[200], depth(150), co(1), co("x"), tostring(ok), message,
          rep("ab", 3), format("%5.2f", 2.5), (gsub("abc", "%w", "%0%0")), load("return 1 + 1")()}, " ")
      end
      return examine, globals
      """;

  private static final String HEALTHY =
      "100 1 400 150 2 x! false examination:28: attempt to index local 'x' (a nil value) ababab  2.50"
          + " aabbcc 2";

  private final LuaState state;
  private final Object examine;
  private final Object globals;
  private final Object globalsBefore;

  /**
   * Takes what the examination needs, before any script runs.
   *
   * @param untouched whether the globals must stay as they are now
   */
  Health(LuaState state, boolean untouched) {
    this.state = state;
    Object[] functions =
        (Object[])
            HostCalls.call(
                state, Chunks.compile(state, EXAMINATION, "examination", state.globals()));
    this.examine = functions[0];
    this.globals = functions[1];
    this.globalsBefore = untouched ? HostCalls.call(state, globals) : null;
  }

  void check(String where) {
    state.limits().setTime(SAFETY_NANOS);
    state.limits().setInstructions(0);
    state.limits().memory().setLimit(0);
    state.limits().begin();
    assertThat(HostCalls.call(state, examine)).describedAs(where).isEqualTo(HEALTHY);
    if (globalsBefore != null) {
      assertThat(HostCalls.call(state, globals)).describedAs(where).isEqualTo(globalsBefore);
    }
  }
}
