package dev.selenode.runtime.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.selenode.runtime.interpreter.Chunks;
import dev.selenode.runtime.interpreter.LimitError;
import dev.selenode.runtime.interpreter.LuaError;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.TraceFrame;
import dev.selenode.runtime.testing.Engines;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Recursion without frames ends by limits as any other code, and its frames are told. */
class RecursionLimitsTest {
  private static final String SCRIPT =
      """
      local function grow(n)
        if n == 0 then return {} end
        local t = {grow(n - 1), grow(n - 1)}
        return t
      end
      for i = 1, 300 do grow(2) end
      return grow
      """;

  @ParameterizedTest
  @EnumSource(Engine.class)
  void ofInstructions(Engine engine) {
    LuaState state = Engines.newState(engine, text -> {});
    state.limits().setInstructions(100_000);
    LimitError error = fail(state, 40);
    assertThat(error.kind()).isEqualTo(LimitError.Kind.INSTRUCTIONS);
    assertThat(error.getMessage()).matches("grow:[123]: instruction limit of 100000 exceeded");
    assertTraced(error);
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void ofMemory(Engine engine) {
    LuaState state = Engines.newState(engine, text -> {});
    state.limits().memory().setLimit(4 << 20);
    LimitError error = fail(state, 40);
    assertThat(error.kind()).isEqualTo(LimitError.Kind.MEMORY);
    assertTraced(error);
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void ofDepth(Engine engine) {
    LuaState state = Engines.newState(engine, text -> {});
    state.limits().setMaxDepth(50);
    Object grow = grow(state);
    LuaError error = catchThrowableOfType(LuaError.class, () -> state.call(grow, 1e9));
    assertThat(error).hasMessage("grow:3: stack overflow");
    assertThat(state.call(grow, 5.0)).isNotNull();
  }

  private static LimitError fail(LuaState state, double n) {
    Object grow = grow(state);
    return catchThrowableOfType(LimitError.class, () -> state.call(grow, n));
  }

  private static Object grow(LuaState state) {
    state.limits().begin();
    Object grow = state.call(Chunks.compile(state, SCRIPT, "grow", state.globals()));
    state.limits().begin();
    return grow;
  }

  /** Whether each level of calls is there: some levels above, and those below. */
  private static void assertTraced(LuaError error) {
    List<TraceFrame> trace = error.trace();
    assertThat(trace.subList(1, 12))
        .allMatch(frame -> frame.toString().equals("grow:3: in function 'grow'"));
    assertThat(trace).anyMatch(frame -> frame.toString().contains("more levels"));
  }
}
