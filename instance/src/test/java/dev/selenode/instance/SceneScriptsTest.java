package dev.selenode.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every script in {@code src/test/lua/scene}, played in a tree of its own. */
final class SceneScriptsTest {
  private static final Path ROOT = Path.of("src/test/lua");

  @TestFactory
  Stream<DynamicTest> scripts() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(ROOT.resolve("scene"))) {
      files = all.filter(f -> f.toString().endsWith(".lua")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    return files.stream()
        .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
  }

  private static void check(Path file) throws IOException {
    String path = "res://scene/" + file.getFileName();
    ScriptRunner.Outcome expected = ScriptRunner.expected(file, path);
    assertThat(expected.printed().size() + expected.errors().size())
        .as("expectations in %s", file)
        .isPositive();
    ScriptRunner.Outcome actual = new SceneRunner(ROOT, file).run(path);
    assertThat(actual.errors()).as("errors").isEqualTo(expected.errors());
    assertThat(actual.printed()).as("output").isEqualTo(expected.printed());
  }
}
