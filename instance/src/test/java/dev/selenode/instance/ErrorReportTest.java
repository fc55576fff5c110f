package dev.selenode.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selenode.instance.object.Reference;
import dev.selenode.runtime.ScriptError;
import dev.selenode.runtime.ScriptError.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ErrorReportTest {
  @TempDir Path folder;

  @Test
  void recordHasPositionFramesAndOwner() {
    try (Game game = new Game(folder)) {
      Script script =
          game.script(
              "enemy.lua",
              "local C = {}",
              "local function helper(self)",
              "  return self.target.x",
              "end",
              "function C:_process(delta)",
              "  local y = helper(self)",
              "  return y",
              "end",
              "return C");
      ScriptInstance enemy = game.scripting.attach(script, new Reference());
      assertThat(enemy.call("_process", 1)).isNull();
      ScriptError error = game.errors.get(0);
      assertThat(error.kind()).isEqualTo(Kind.RUNTIME);
      assertThat(error.path()).isEqualTo("res://enemy.lua");
      assertThat(error.line()).isEqualTo(3);
      assertThat(error.message()).isEqualTo("attempt to index field 'target' (a nil value)");
      assertThat(error.owner()).isEqualTo(enemy.id());
      assertThat(error.text())
          .isEqualTo(
              "res://enemy.lua:3: attempt to index field 'target' (a nil value)\n"
                  + "\tres://enemy.lua:3: in function 'helper'\n"
                  + "\tres://enemy.lua:6: in function <res://enemy.lua:5>\n"
                  + "\tin call \"_process\" @ res://enemy.lua, owner "
                  + enemy.id());
    }
  }

  @Test
  void limitEndsTheOuterCallToo() {
    try (Game game = new Game(folder, options -> options.instructionLimit(200_000))) {
      Script script =
          game.script(
              "loop.lua",
              "local C = { go = signal() }",
              "function C:run()",
              "  self.go:connect(function() while true do end end)",
              "  pcall(function() self.go:emit() end)",
              "  print('never')",
              "end",
              "return C");
      ScriptInstance loop = game.scripting.attach(script, new Reference());
      loop.call("run");
      assertThat(game.printed()).isEmpty();
      assertThat(game.errors).hasSize(1);
      assertThat(game.errors.get(0).kind()).isEqualTo(Kind.LIMIT);
      assertThat(game.headlines())
          .containsExactly("res://loop.lua:3: instruction limit of 200000 exceeded");
      assertThat(loop.hasMethod("run")).isTrue();
    }
  }

  @Test
  void limitsHoldWhileScriptsLoad() {
    try (Game game = new Game(folder, options -> options.instructionLimit(200_000))) {
      assertThatThrownBy(() -> game.script("endless.lua", "while true do end"))
          .hasMessage("res://endless.lua:1: instruction limit of 200000 exceeded");
      assertThat(game.script("fine.lua", "return {}").manifest().methods()).isEmpty();
    }
  }

  @Test
  void handlersInJavaFailAsScriptsDo() {
    try (Game game = new Game(folder)) {
      ScriptInstance one =
          game.scripting.attach(game.script("s.lua", "return { hit = signal() }"), new Reference());
      List<String> heard = new ArrayList<>();
      one.on(
          "hit",
          args -> {
            throw new IllegalStateException("handler");
          });
      one.on("hit", args -> heard.add("second"));
      one.emit("hit");
      assertThat(heard).containsExactly("second");
      assertThat(game.headlines()).containsExactly("handler");
    }
  }

  @Test
  void pushedErrorsAndWarningsAreReported() {
    try (Game game = new Game(folder)) {
      Script script =
          game.script(
              "p.lua",
              "local C = {}",
              "function C:run()",
              "  GD.push_error('e')",
              "  GD.push_warning('w')",
              "end",
              "return C");
      game.scripting.attach(script, new Reference()).call("run");
      assertThat(game.errors)
          .extracting(ScriptError::kind)
          .containsExactly(Kind.REPORTED, Kind.WARNING);
      assertThat(game.headlines()).containsExactly("res://p.lua:3: e", "res://p.lua:4: w");
    }
  }

  @Test
  void listenersFaultsStayTheirs() {
    try (Game game = new Game(folder)) {
      game.scripting.onError(
          error -> {
            throw new IllegalStateException("listener");
          });
      Script script = game.script("x.lua", "local C = {} function C:f() error('x') end return C");
      ScriptInstance x = game.scripting.attach(script, new Reference());
      assertThat(x.call("f")).isNull();
      assertThat(game.errors).hasSize(1);
    }
  }
}
