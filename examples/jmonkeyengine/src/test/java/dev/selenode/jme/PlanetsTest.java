package dev.selenode.jme;

import static org.assertj.core.api.Assertions.assertThat;

import com.jme3.system.AppSettings;
import com.jme3.system.JmeContext;
import dev.selenode.jme.sample.Planets;
import dev.selenode.runtime.compiler.Engine;
import dev.selenode.runtime.lib.Output;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sample, in frames of the test's and in the engine's own headless loop. */
final class PlanetsTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  private ScriptAppState scripts(Engine engine) {
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return new ScriptAppState("Scripts")
        .configure(options -> options.engine(engine).output(Output.to(out, out)));
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void goRoundAndEnd(Engine engine) {
    Stage.play(new Planets(scripts(engine)), 600);
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            Mercury\t1
            one and a half seconds later
            Mercury\t2
            Earth\t1
            Mercury\t3
            """);
  }

  @Test
  void runInTheEnginesOwnLoop() throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    Planets planets =
        new Planets(scripts(Engine.chosen())) {
          @Override
          public void destroy() {
            super.destroy();
            ended.countDown();
          }
        };
    AppSettings settings = new AppSettings(true);
    settings.setFrameRate(1000);
    planets.setSettings(settings);
    planets.start(JmeContext.Type.Headless);
    assertThat(ended.await(60, TimeUnit.SECONDS)).isTrue();
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Mercury\t3");
  }
}
