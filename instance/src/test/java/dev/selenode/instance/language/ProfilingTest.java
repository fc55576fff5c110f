package dev.selenode.instance.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.selenode.instance.ScriptInstance;
import dev.selenode.instance.Scripting;
import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Multi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfilingTest {
  @TempDir private Path folder;
  private long time;

  @Test
  void namesFunctionsAndGivesFramesAndSums() throws IOException {
    Files.writeString(
        folder.resolve("a.lua"),
        """
        local A = { extends = 'Object', changed = signal() }
        local function work(n) spend(n) end
        A.p = property { 0, set = function(self, v) work(v) self.p = v end }
        function A:step(n)
          work(n)
          self.p = n
        end
        function A:wait()
          spend(1)
          await(self.changed)
          spend(2)
        end
        return A
        """);
    try (Scripting scripting = Scripting.open(folder)) {
      scripting
          .runtime()
          .state()
          .globals()
          .set("spend", Builtin.of("spend", (s, args) -> spend((Double) args[0])));
      ScriptInstance a = scripting.attach(scripting.load("res://a.lua"), new Object());
      Profiling profiling = new Profiling(scripting, () -> time);
      assertThat(profiling.accumulatedData()).isEmpty();
      a.call("step", 100);
      profiling.start();
      a.call("step", 10);
      profiling.frame();
      a.call("wait");
      time += 1000;
      a.call("step", 1);
      a.call("emit_signal", "changed");
      profiling.frame();
      profiling.stop();
      a.call("step", 100);

      assertThat(profiling.accumulatedData())
          .extracting(
              ProfileRecord::signature,
              ProfileRecord::calls,
              ProfileRecord::totalNanos,
              ProfileRecord::selfNanos)
          .containsExactly(
              tuple("res://a.lua::2::work", 4L, 22L, 22L),
              tuple("res://a.lua::8::wait", 1L, 3L, 3L),
              tuple("res://a.lua::4::step", 2L, 22L, 0L),
              tuple("res://a.lua::3::set", 2L, 11L, 0L));
      assertThat(profiling.frameData())
          .extracting(ProfileRecord::name, ProfileRecord::calls, ProfileRecord::selfNanos)
          .contains(tuple("work", 2L, 2L), tuple("wait", 1L, 3L));
      assertThat(profiling.isRunning()).isFalse();
    }
  }

  private Object spend(double nanos) {
    time += (long) nanos;
    return Multi.NONE;
  }
}
