package dev.selenode.tools.repl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selenode.instance.Scripting;
import dev.selenode.instance.scene.Scene;
import dev.selenode.instance.scene.SceneTree;
import dev.selenode.runtime.LuaRuntime;
import dev.selenode.runtime.lib.Output;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is shown makes the next key press, so that no test waits for a time of its own. */
@Timeout(300)
final class TerminalConsoleTest {
  private static final String CTRL_C = "\u0003";
  private static final String CTRL_D = "\u0004";

  @TempDir private Path folder;
  private final PipedOutputStream keys = new PipedOutputStream();
  private final Map<String, String> answers = new LinkedHashMap<>();
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

  private void press(String text) {
    try {
      keys.write(text.getBytes(StandardCharsets.UTF_8));
      keys.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Presses keys once a text has been shown. */
  private final class Screen extends OutputStream {
    private int seen;

    @Override
    public synchronized void write(int b) {
      shown.write(b);
      String text = shown.toString(StandardCharsets.UTF_8);
      for (var answer : Map.copyOf(answers).entrySet()) {
        if (text.indexOf(answer.getKey(), seen) >= 0) {
          seen = text.length();
          answers.remove(answer.getKey());
          press(answer.getValue());
        }
      }
    }
  }

  private String run(String first) throws IOException {
    PipedInputStream pressed = new PipedInputStream(keys);
    Terminal terminal =
        new ExternalTerminal("test", "ansi", pressed, new Screen(), StandardCharsets.UTF_8);
    press(first);
    try (TerminalConsole console =
        new TerminalConsole(terminal, folder.resolve("history"), 1.0 / 60)) {
      Output output = Output.to(console.out(), console.err());
      LuaRuntime runtime = LuaRuntime.builder(folder).output(output).open();
      try (Scripting scripting = Scripting.of(runtime)) {
        SceneTree tree = Scene.install(scripting);
        new Repl(scripting, tree, console, 1.0 / 60).run();
        tree.free();
      }
    }
    return shown.toString(StandardCharsets.UTF_8);
  }

  @Test
  void readsEvaluatesAndKeepsHistory() throws IOException {
    answers.put("42", ":quit\r");
    assertThat(run("print(6 *\r 7)\r")).contains("42");
    assertThat(Files.readString(folder.resolve("history"))).contains("print(6 *");
  }

  @Test
  void framesGoOnWhileNobodyTypes() throws IOException {
    answers.put("waited", CTRL_D);
    assertThat(
            run(
                "tree:create_timer(0.05):connect('timeout', function() print('wai' .. 'ted') end)\r"))
        .contains("waited");
  }

  @Test
  void tabCompletesFromTheLiveState() throws IOException {
    answers.put("is here", ":quit\r");
    assertThat(run("secret_name = 'it is ' .. 'here'\rprint(secret_n\t)\r")).contains("it is here");
  }

  @Test
  void ctrlCEndsWhatRunsAndNotThePrompt() throws IOException {
    answers.put("going", CTRL_C);
    answers.put("interrupted", "print('still ' .. 'there')\r");
    answers.put("still there", ":quit\r");
    assertThat(run("print('go' .. 'ing') while true do end\r"))
        .contains("stdin:1: interrupted", "still there");
  }
}
