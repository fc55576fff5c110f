package dev.selenode.runtime.testing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * Makes a folder of scripts into tests, one for each script and engine; see {@link ScriptFile} for
 * what a script may say.
 */
public final class ScriptTests {
  private ScriptTests() {}

  /** Tests for all {@code .lua} files in and below a folder, grouped as the folders are. */
  public static Stream<DynamicNode> in(Path folder) {
    return list(folder).stream()
        .map(
            path ->
                Files.isDirectory(path)
                    ? dynamicContainer(fileName(path), in(path))
                    : dynamicContainer(fileName(path), path.toUri(), tests(path)));
  }

  private static Stream<DynamicNode> tests(Path path) {
    ScriptFile script;
    try {
      script = ScriptFile.read(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Stream<DynamicNode> ours =
        Engines.tested().stream()
            .filter(script::runsIn)
            .map(
                engine ->
                    dynamicTest(Engines.name(engine), () -> new ScriptRun(script, engine).check()));
    return script.comparable()
        ? Stream.concat(ours, Stream.of(dynamicTest("reference", () -> compare(path, script))))
        : ours;
  }

  /** The expectations themselves are tested, by what PUC Lua does. */
  private static void compare(Path path, ScriptFile script) {
    ReferenceLua.assumeFound();
    String chunk =
        """
        local run, message = loadfile("%s")
        local ok
        if run then ok, message = xpcall(run, tostring) end
        if not ok then io.write("error: ", message, "\\n") end
        """
            .formatted(script.name);
    String error = script.error == null ? "" : "error: " + script.error + "\n";
    String wanted = script.output.stream().map(line -> line + "\n").collect(joining()) + error;
    assertThat(ReferenceLua.run(parent(path), chunk).replace("C-call", "host call"))
        .isEqualTo(wanted);
  }

  private static Path parent(Path path) {
    return Objects.requireNonNull(path.getParent());
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .filter(path -> Files.isDirectory(path) || path.toString().endsWith(".lua"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String fileName(Path path) {
    return Objects.requireNonNull(path.getFileName()).toString();
  }
}
