package dev.selenode.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is printed makes the next edit, so that no test waits for a time of its own. */
@Timeout(60)
final class WatchTest {
  @TempDir private Path folder;

  private static String[] ball(String says, String then) {
    return new String[] {
      "local Ball = { extends = 'Node', frames = 0 }",
      "function Ball:_process()",
      "  if self.said ~= '" + says + "' then print('" + says + "') self.said = '" + says + "' end",
      "  self.frames = self.frames + 1",
      "  " + then,
      "end",
      "return Ball"
    };
  }

  @Test
  void reloadsWhileItRuns() {
    Project project = new Project(folder);
    Path file = project.file("ball.lua", ball("one", ""));
    StringBuilder seen = new StringBuilder();
    PrintStream out =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8) {
          @Override
          public void write(byte[] bytes, int from, int length) {
            String text = new String(bytes, from, length, StandardCharsets.UTF_8);
            seen.append(text);
            if (text.contains("one")) {
              project.file("ball.lua", "return {");
            } else if (text.contains("two")) {
              project.file(
                  "ball.lua", ball("three", "assert(self.frames > 2) self:get_tree():quit()"));
            }
          }
        };
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    PrintStream err =
        new PrintStream(errors, true, StandardCharsets.UTF_8) {
          @Override
          public void println(String line) {
            super.println(line);
            if (line.contains("near <eof>")) {
              project.file("ball.lua", ball("two", ""));
            }
          }
        };
    int status = Main.execute(new Streams(out, err), "run", file.toString(), "--watch");
    assertThat(seen.toString().lines()).containsExactly("one", "two", "three");
    assertThat(errors.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("res://ball.lua:2: unexpected symbol near <eof>", "reloaded", "reloaded");
    assertThat(status).as("a fault was reported").isEqualTo(Main.FAULT);
  }

  @Test
  void framesMayBeCounted() {
    Path file =
        new Project(folder)
            .file(
                "ball.lua",
                "local Ball = { extends = 'Node' }",
                "function Ball:_process() print('frame') end",
                "return Ball");
    assertThat(Result.of("run", file, "--watch", "--frames", 3, "--delta", 0).out())
        .isEqualTo("frame\n".repeat(3));
  }
}
