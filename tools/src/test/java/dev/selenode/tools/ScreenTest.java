package dev.selenode.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenTest {
  @TempDir private Path folder;

  @Test
  void colorsAndProgressAreForTerminals() {
    assertThat(Screen.of(false, false, null, "xterm")).isEqualTo(Screen.NONE);
    assertThat(Screen.of(true, true, null, "xterm")).isEqualTo(new Screen(true, true, true));
    assertThat(Screen.of(true, true, "1", "xterm")).isEqualTo(new Screen(false, false, true));
    assertThat(Screen.of(true, true, "", null)).isEqualTo(new Screen(true, true, true));
    assertThat(Screen.of(true, true, null, "dumb")).isEqualTo(Screen.NONE);
  }

  @Test
  void faultsAreColoredOnATerminalOnly() {
    Path file = new Project(folder).file("a.lua", "return 5");
    String fault = file + ": error: script must return a class table, got number\n";
    assertThat(Result.of("check", file).out()).isEqualTo(fault);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
    Main.execute(
        new Streams(stream, stream, new Screen(true, false, false)), "check", file.toString());
    String colored = "\u001b[1m" + file + ":\u001b[0m \u001b[31merror:\u001b[0m script must";
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith(colored);
    out.reset();
    Main.execute(
        new Streams(stream, stream, new Screen(false, true, false)), "manifest", file.toString());
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith(colored);
  }

  @Test
  void progressIsErasedWhenTheWorkIsDone() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, false, StandardCharsets.UTF_8);
    Streams streams = new Streams(stream, stream, new Screen(false, false, true));
    try (Progress progress = new Progress(streams, "checking", 2, 0)) {
      progress.step("a.lua");
      progress.step("b.lua");
    }
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("\r\u001b[Kchecking 0 of 2  a.lua\r\u001b[Kchecking 1 of 2  b.lua\r\u001b[K");
    err.reset();
    try (Progress progress = new Progress(new Streams(stream, stream), "checking", 2, 0)) {
      progress.step("a.lua");
    }
    assertThat(err.size()).isZero();
  }
}
