package dev.selenode.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selenode.instance.object.Reference;
import dev.selenode.runtime.ScriptError.Kind;
import dev.selenode.runtime.compiler.Engine;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Accessors that have run often enough to be compiled, ended by what no script may catch. */
final class HotAccessorsTest {
  private static final int HOT = 200;
  private static final int LIMIT = 200_000;

  @TempDir Path folder;
  private ScriptInstance box;

  /** A box with an accessor that does what its value says; the raw value is given back as it is. */
  private Game open(Engine engine) {
    Game game = new Game(folder, options -> options.engine(engine).instructionLimit(LIMIT));
    Script script =
        game.script(
            "box.lua",
            "local C = { broken = signal(), waits = signal() }",
            "local function act(self, v)",
            "  if v == 'spin' then while true do end end",
            "  if v == 'break' then self.broken:emit() end",
            "  if v == 'fail' then error('no') end",
            "end",
            "C.v = property { 'still', type = 'Variant',",
            "  get = function(self) act(self, self.v) return 'got ' .. self.v end,",
            "  set = function(self, v) act(self, v) self.v = v end }",
            "function C:read() return self.v end",
            "function C:write(v) self.v = v end",
            "function C:raw(v) self:rawset('v', v) end",
            "return C");
    box = game.scripting.attach(script, new Reference());
    for (int i = 0; i < HOT; i++) {
      box.set("v", "still");
      box.get("v");
      box.call("write", "still");
      box.call("read");
    }
    assertThat(game.errors).isEmpty();
    return game;
  }

  private void assertGuardLeft() {
    box.call("raw", "still");
    assertThat(box.get("v")).isEqualTo("got still");
    assertThat(box.call("read")).isEqualTo("got still");
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void limitsEndThemAndTheirGuard(Engine engine) {
    try (Game game = open(engine)) {
      box.set("v", "spin");
      assertGuardLeft();
      box.call("write", "spin");
      assertGuardLeft();
      box.call("raw", "spin");
      assertThat(box.get("v")).isNull();
      assertGuardLeft();
      box.call("raw", "spin");
      assertThat(box.call("read")).isNull();
      assertGuardLeft();
      assertThat(game.errors).hasSize(4).allMatch(e -> e.kind() == Kind.LIMIT);
      assertThat(game.headlines())
          .containsOnly("res://box.lua:3: instruction limit of " + LIMIT + " exceeded");
    }
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void javaErrorsEndThemAndTheirGuard(Engine engine) {
    try (Game game = open(engine)) {
      box.on(
          "broken",
          args -> {
            throw new AssertionError("a bug of the host");
          });
      assertThatThrownBy(() -> box.set("v", "break")).isInstanceOf(AssertionError.class);
      assertGuardLeft();
      assertThatThrownBy(() -> box.call("write", "break")).isInstanceOf(AssertionError.class);
      assertGuardLeft();
      box.call("raw", "break");
      assertThatThrownBy(() -> box.get("v")).isInstanceOf(AssertionError.class);
      assertGuardLeft();
      assertThat(game.errors).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void errorsTellTheWholeWay(Engine engine) {
    try (Game game = open(engine)) {
      box.set("v", "fail");
      box.call("write", "fail");
      assertThat(game.errors.get(0).text())
          .isEqualTo(
              """
              res://box.lua:5: no
              \tres://box.lua:5: in function 'act'
              \tres://box.lua:9: in function <res://box.lua:9>
              \tin call "set v" @ res://box.lua, owner\s"""
                  + box.id());
      assertThat(game.errors.get(1).text())
          .isEqualTo(
              """
              res://box.lua:5: no
              \tres://box.lua:5: in function 'act'
              \tres://box.lua:9: in function <res://box.lua:9>
              \tres://box.lua:11: in function <res://box.lua:11>
              \tin call "write" @ res://box.lua, owner\s"""
                  + box.id());
      assertGuardLeft();
    }
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void anotherThreadIsRefusedAndTakesNoGuard(Engine engine) throws Exception {
    try (Game game = open(engine)) {
      assertThatThrownBy(() -> onOtherThread(() -> box.get("v"))).hasMessageContaining("use defer");
      assertThatThrownBy(() -> onOtherThread(() -> box.set("v", "x")))
          .hasMessageContaining("use defer");
      assertGuardLeft();
      assertThat(game.errors).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void refusedValuesTakeNoGuard(Engine engine) {
    try (Game game = open(engine)) {
      Script script =
          game.script(
              "typed.lua",
              "local C = {}",
              "C.n = property { 1, get = function(self) return self.n + 0.5 end,",
              "  set = function(self, v) self.n = v end }",
              "return C");
      ScriptInstance typed = game.scripting.attach(script, new Reference());
      for (int i = 0; i < HOT; i++) {
        typed.set("n", i);
        assertThat(typed.get("n")).isEqualTo(i + 0.5);
      }
      assertThatThrownBy(() -> typed.set("n", "x")).hasMessageContaining("got string, want float");
      assertThat(typed.get("n")).isEqualTo(HOT - 0.5);
    }
  }

  private static void onOtherThread(Runnable work) throws Exception {
    FutureTask<Void> task = new FutureTask<>(work, null);
    new Thread(task).start();
    try {
      task.get();
    } catch (ExecutionException e) {
      throw (RuntimeException) e.getCause();
    }
  }
}
