package dev.selenode.runtime.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selenode.runtime.interpreter.Chunks;
import dev.selenode.runtime.interpreter.Closure;
import dev.selenode.runtime.interpreter.LuaState;
import org.junit.jupiter.api.Test;

class JvmCompilerTest {
  private final JvmCompiler compiler = new JvmCompiler();

  @Test
  void compilesWhatHotSpotCompiles() {
    assertThat(compiled(1)).isTrue();
    assertThat(compiled(10)).isTrue();
  }

  /** HotSpot would interpret it for ever, which takes longer than to interpret its bytecode. */
  @Test
  void leavesWhatHotSpotWouldInterpret() {
    Closure large = chunk(150);
    assertThat(large.prototype().code().length).isBetween(600, 1200);
    assertThat(compiled(150)).isFalse();
  }

  private boolean compiled(int lines) {
    return compiler.compile(chunk(lines), new Object[0], 0, false) != null;
  }

  private static Closure chunk(int lines) {
    LuaState state = new LuaState();
    String source = "local t, x = {}, 1\n" + "t.a = t.b(x) .. t[x]\n".repeat(lines);
    return Chunks.compile(state, source, "chunk", state.globals());
  }
}
