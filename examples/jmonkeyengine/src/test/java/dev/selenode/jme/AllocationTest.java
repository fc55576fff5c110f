package dev.selenode.jme;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.selenode.runtime.compiler.Engine;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a frame of the whole application allocates, counted by the JVM. The bounds hold whether or
 * not HotSpot has compiled the code by then.
 */
@ParameterizedClass
@EnumSource(Engine.class)
final class AllocationTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int SPATIALS = 200;
  private static final int WARM_UP = 60;
  private static final int FRAMES = 20;

  /** One call of a script's method: the interpreter's frame, or the compiled function's. */
  private static final int CALL = 200;

  @Parameter Engine engine;
  @TempDir private Path folder;

  /** Bytes for each spatial in a frame. */
  private double allocated(String body) {
    try (Stage stage = new Stage(folder, engine)) {
      stage.write(
          "s.lua",
          "local S = { extends = 'Spatial' }",
          "function S:_ready() self.at, self.by, self.turn = Vector3(), Vector3(), Quat() end",
          "function S:_process(delta)",
          body,
          "end",
          "return S");
      stage.open();
      for (int i = 0; i < SPATIALS; i++) {
        stage.node("n" + i, "s.lua").setLocalTranslation(i, 0, 0);
      }
      stage.frames(WARM_UP);
      long before = THREADS.getCurrentThreadAllocatedBytes();
      stage.frames(FRAMES);
      long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
      assertThat(stage.errors).isEmpty();
      return (double) bytes / FRAMES / SPATIALS;
    }
  }

  @Test
  void mappingVectorsAndRotationsBothWaysMakesNoGarbage() {
    String mapping =
        """
        do
          local p, q = self:get_position(self.at), self:get_rotation(self.turn)
          self.position = p
          self.rotation = q
          self:set_position(p)
          self:set_rotation(q)
          self:translate(self.by)
          self:get_global_position(p)
        end
        """;
    double once = allocated(mapping);
    double often = allocated(String.join("", Collections.nCopies(10, mapping)));
    assertThat(once).isLessThan(CALL);
    assertThat(often).isLessThan(once + 16); // less than one object in ninety conversions
  }

  @Test
  void valuesCostWhatTheyAre() {
    // a vector of 40 bytes, and numbers of 16
    assertThat(allocated("local p = self.position p.x = p.x + delta self.position = p"))
        .isLessThan(CALL + 40 + 4 * 16);
  }

  @Test
  void turningCostsAtMostANumber() {
    assertThat(allocated("self:rotate_y(delta * 2)")).isLessThan(CALL + 16);
  }

  @Test
  void aFrameWithoutWorkCostsNothingButTheCalls() {
    assertThat(allocated("")).isLessThan(engine == Engine.INTERPRETED ? CALL : 4);
  }
}
