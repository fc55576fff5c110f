package dev.selenode.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selenode.instance.object.Reference;
import dev.selenode.runtime.ScriptError.Kind;
import dev.selenode.runtime.compiler.Engine;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Accessors leave their guard also when what ends them comes while an error is on its way. */
final class AccessorGuardsTest {
  private static final int HOT = 200;
  private static final int LIMIT = 200_000;
  private static final int DEPTH = 150;

  @TempDir Path folder;
  private ScriptInstance box;

  /** A box whose accessors fail when its value says so, and handlers that do not get to an end. */
  private Game open(Engine engine) {
    Game game =
        new Game(
            folder, options -> options.engine(engine).instructionLimit(LIMIT).depthLimit(DEPTH));
    Script script =
        game.script(
            "box.lua",
            "local C = { broken = signal() }",
            "C.v = property { 'still', type = 'Variant',",
            "  get = function(self) if self.v == 'fail' then error('no') end return 'got ' .. self.v end,",
            "  set = function(self, v) if v == 'fail' then error('no') end self.v = v end }",
            "function C:raw(v) self:rawset('v', v) end",
            "function C:read() return self.v end",
            "function C:write(v) self.v = v end",
            "function C:spin() while true do end end",
            "function C:bug() self.broken:emit() end",
            "function C:handled(by, what, ...)",
            "  return xpcall(self[what], function() self[by](self) end, self, ...)",
            "end",
            "function C:inside(...)",
            "  return coroutine.wrap(function(...) return self:handled(...) end)(...)",
            "end",
            "local reads = {",
            "  by_builtin = function(self) return (('v'):gsub('v', self)) end,",
            "  by_path = function(self) return (self:get_indexed('v')) end,",
            "}",
            "local function sink(self, depth, how)",
            "  if depth == 0 then return (reads[how](self)) end",
            "  return (sink(self, depth - 1, how))",
            "end",
            "function C:overflow(how)",
            "  local ok, refused",
            "  for depth = 1, " + DEPTH + " do",
            "    local done, e = pcall(sink, self, depth, how)",
            "    ok, refused = ok or done, refused or not done",
            "  end",
            "  return ok and refused",
            "end",
            "return C");
    box = game.scripting.attach(script, new Reference());
    box.on(
        "broken",
        args -> {
          throw new AssertionError("a bug of the host");
        });
    for (int i = 0; i < HOT; i++) {
      box.set("v", "still");
      box.get("v");
      box.call("handled", "raw", "write", "still");
      box.call("inside", "raw", "read");
    }
    assertThat(game.errors).isEmpty();
    return game;
  }

  private void assertGuardLeft() {
    box.call("raw", "still");
    assertThat(box.get("v")).isEqualTo("got still");
    assertThat(box.call("read")).isEqualTo("got still");
    assertThat(box.call("inside", "raw", "read")).isEqualTo(true);
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void limitsInMessageHandlers(Engine engine) {
    try (Game game = open(engine)) {
      for (String how : new String[] {"handled", "inside"}) {
        box.call(how, "spin", "write", "fail");
        assertGuardLeft();
        box.call("raw", "fail");
        box.call(how, "spin", "read");
        assertGuardLeft();
      }
      assertThat(game.errors).hasSize(4).allMatch(e -> e.kind() == Kind.LIMIT);
      assertThat(game.headlines())
          .containsOnly("res://box.lua:8: instruction limit of " + LIMIT + " exceeded");
    }
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void javaErrorsInMessageHandlers(Engine engine) {
    try (Game game = open(engine)) {
      for (String how : new String[] {"handled", "inside"}) {
        assertThatThrownBy(() -> box.call(how, "bug", "write", "fail"))
            .isInstanceOf(AssertionError.class);
        assertGuardLeft();
        box.call("raw", "fail");
        assertThatThrownBy(() -> box.call(how, "bug", "read")).isInstanceOf(AssertionError.class);
        assertGuardLeft();
      }
      assertThat(game.errors).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void noRoomForOneMoreCall(Engine engine) {
    try (Game game = open(engine)) {
      for (String how : new String[] {"by_builtin", "by_path"}) {
        assertThat(box.call("overflow", how)).isEqualTo(true);
        assertGuardLeft();
      }
      assertThat(game.errors).isEmpty();
    }
  }
}
