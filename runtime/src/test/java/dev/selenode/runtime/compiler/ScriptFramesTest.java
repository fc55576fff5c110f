package dev.selenode.runtime.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Chunks;
import dev.selenode.runtime.interpreter.LuaState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compiled functions are on the Java stack with the name and the line of their script, so that who
 * looks at a Java stack finds the way to the script. They are frames of hidden classes, which the
 * JVM leaves out of the traces of exceptions unless it is told to show them.
 */
class ScriptFramesTest {
  private static final String SCRIPT =
      """
      local function inner()
        local x = 1
        look()
        return x
      end

      local x = inner()
      return x
      """;

  private static final String[] FRAMES = {
    "function_at_line_1 res://enemy.lua:3", "chunk res://enemy.lua:7"
  };

  /** Prints what a trace has of the script, for a JVM that shows hidden frames. */
  public static void main(String[] args) {
    run(() -> Stream.of(new Throwable().getStackTrace())).forEach(System.out::println);
  }

  @Test
  void areFoundByAStackWalker() {
    StackWalker walker = StackWalker.getInstance(StackWalker.Option.SHOW_HIDDEN_FRAMES);
    Supplier<Stream<StackTraceElement>> stack =
        () -> walker.walk(s -> s.map(f -> f.toStackTraceElement()).toList()).stream();
    assertThat(run(stack)).containsExactly(FRAMES);
  }

  @Test
  void areInTheTracesOfExceptions() throws IOException {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:+ShowHiddenFrames",
                "-cp",
                System.getProperty("java.class.path"),
                ScriptFramesTest.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(printed.lines()).containsExactly(FRAMES);
  }

  /** The frames of the script when it calls the host, but for the ways in, which have no lines. */
  private static List<String> run(Supplier<Stream<StackTraceElement>> stack) {
    List<String> frames = new ArrayList<>();
    LuaState state = new LuaState();
    Engine.COMPILED.install(state);
    Builtin look =
        Builtin.of(
            "look",
            (s, args) -> {
              stack
                  .get()
                  .filter(f -> "res://enemy.lua".equals(f.getFileName()) && f.getLineNumber() > 0)
                  .map(f -> f.getMethodName() + " " + f.getFileName() + ":" + f.getLineNumber())
                  .forEach(frames::add);
              return null;
            });
    state.globals().set("look", look);
    state.limits().begin();
    state.call(Chunks.compile(state, SCRIPT, "res://enemy.lua", state.globals()));
    return frames;
  }
}
