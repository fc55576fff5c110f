package dev.selenode.runtime.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selenode.runtime.compiler.Engine;
import dev.selenode.runtime.interpreter.Chunks;
import dev.selenode.runtime.interpreter.HostCalls;
import dev.selenode.runtime.interpreter.LimitError;
import dev.selenode.runtime.interpreter.LuaError;
import dev.selenode.runtime.interpreter.LuaState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One script in one engine: runs it, compares, and looks at what it left behind. */
final class ScriptRun {
  /** Ends a script that should have been ended by something else. */
  private static final long SAFETY_NANOS = 60_000_000_000L;

  private final ScriptFile script;
  private final StringBuilder output = new StringBuilder();
  private final LuaState state;
  private final Health health;
  private final Health neighbour;

  ScriptRun(ScriptFile script, Engine engine) {
    this.script = script;
    this.state = Engines.newState(engine, output::append);
    this.health = new Health(state, false);
    this.neighbour = new Health(Engines.newState(engine, text -> {}), true);
  }

  void check() {
    state.limits().setTime(SAFETY_NANOS);
    script.settings.forEach(setting -> setting.apply(state.limits()));
    LuaError error = run();
    assertThat(lines()).describedAs(() -> "output; ended by: " + error).isEqualTo(script.output);
    if (script.limit != null) {
      assertThat(error).isInstanceOf(LimitError.class);
      assertThat(((LimitError) error).kind().name().toLowerCase(Locale.ROOT))
          .isEqualTo(script.limit);
      assertThat(error.getMessage()).matches(".+:\\d+: .*limit of .+ exceeded");
    } else {
      assertThat(error == null ? null : error.getMessage()).isEqualTo(script.error);
    }
    health.check("after the script");
    neighbour.check("in the neighbour");
  }

  private LuaError run() {
    state.limits().begin();
    try {
      HostCalls.call(state, Chunks.compile(state, script.source, script.name, state.globals()));
      return null;
    } catch (LuaError e) {
      return e;
    }
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(output.toString().split("\n", -1)));
    lines.remove(lines.size() - 1);
    return lines;
  }
}
