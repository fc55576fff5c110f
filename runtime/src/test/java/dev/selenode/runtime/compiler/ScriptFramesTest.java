package dev.selenode.runtime.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Chunks;
import dev.selenode.runtime.interpreter.CompiledBody;
import dev.selenode.runtime.interpreter.LuaError;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.lib.Libraries;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compiled functions are on the Java stack with the names of function and script and with the line,
 * so that whoever reads a stack trace or a profile finds the way to the script.
 */
class ScriptFramesTest {
  private static final String SCRIPT =
      """
      local Slime = {}

      function Slime:hurt(n)
        local left = n
        fail()
        return left
      end

      local function hit(s)
        s:hurt(1)
      end

      hit(Slime)
      return (function()
        return 1
      end)()
      """;

  @Test
  void areInTheTracesOfExceptions() {
    assertThatThrownBy(() -> run(SCRIPT, "res://enemies/slime.lua"))
        .isInstanceOf(LuaError.class)
        .cause()
        .isInstanceOf(IllegalStateException.class)
        .satisfies(
            thrown ->
                assertThat(frames(thrown))
                    .containsExactly(
                        "lua.enemies.slime.hurt(res://enemies/slime.lua:5)",
                        "lua.enemies.slime.hit(res://enemies/slime.lua:10)",
                        "lua.enemies.slime.chunk(res://enemies/slime.lua:13)"));
  }

  /** Lua's own error has them whether they are compiled or not, and those of builtins. */
  @ParameterizedTest
  @EnumSource(Engine.class)
  void areTheTraceOfAnError(Engine engine) {
    String script = SCRIPT.replace("fail()", "string.rep('x', {})");
    assertThatThrownBy(() -> run(engine, script, "res://enemies/slime.lua"))
        .isInstanceOf(LuaError.class)
        .satisfies(
            thrown ->
                assertThat(thrown.getStackTrace())
                    .extracting(StackTraceElement::toString)
                    .containsExactly(
                        "lua.enemies.slime.hurt(res://enemies/slime.lua:5)",
                        "lua.enemies.slime.hit(res://enemies/slime.lua:10)",
                        "lua.enemies.slime.chunk(res://enemies/slime.lua:13)"));
  }

  @ParameterizedTest
  @CsvSource({
    "res://slime.lua, lua.slime",
    "user://mods/a b/x.y.lua, lua.mods.a_b.x_y",
    "plugin://fire/main.lua, lua.fire.main",
    "'[string \"fail()\"]', lua._string__fail____",
    "/, lua.chunk",
    "//a///b/, lua.a.b",
    "stdin, lua.stdin",
    "1/2.lua, lua.1.2",
  })
  void haveNamesThatTheJvmAllows(String chunk, String type) {
    assertThatThrownBy(() -> run("local x = 1\nfail()", chunk))
        .cause()
        .satisfies(
            thrown -> assertThat(frames(thrown)).containsExactly(type + ".chunk(" + chunk + ":2)"));
  }

  /** The classes of functions have methods of their own, which Lua's names must not meet. */
  @ParameterizedTest
  @ValueSource(strings = {"call0", "call1", "callN", "enterLoop", "wait", "finalize", "main"})
  void haveTheNamesOfFunctions(String name) {
    assertThat(CompiledBody.class.getDeclaredMethods())
        .extracting(java.lang.reflect.Method::getName)
        .contains("call0", "call1", "callN", "enterLoop");
    for (String parameters : List.of("", "a", "...")) {
      String script =
          "local function %s(%s)\n fail()\n end\n %s()".formatted(name, parameters, name);
      assertThatThrownBy(() -> run(script, "res://a.lua"))
          .cause()
          .satisfies(
              thrown ->
                  assertThat(frames(thrown).get(0))
                      .matches("lua\\.a\\." + name + "_?\\(res://a\\.lua:2\\)"));
    }
  }

  /** The frames of scripts that say where they are, but for the classes' numbers. */
  private static List<String> frames(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .filter(f -> f.getClassName().startsWith("lua.") && f.getLineNumber() > 0)
        .map(f -> f.toString().replaceFirst("\\$\\d+", ""))
        .toList();
  }

  private static void run(String script, String chunk) {
    run(Engine.COMPILED, script, chunk);
  }

  private static void run(Engine engine, String script, String chunk) {
    LuaState state = new LuaState();
    engine.install(state);
    Libraries.open(state);
    Builtin fail =
        Builtin.of(
            "fail",
            (s, args) -> {
              throw new IllegalStateException("no");
            });
    state.globals().set("fail", fail);
    state.limits().begin();
    state.call(Chunks.compile(state, script, chunk, state.globals()));
  }
}
