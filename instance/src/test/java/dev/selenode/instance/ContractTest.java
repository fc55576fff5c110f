package dev.selenode.instance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selenode.runtime.LuaRuntime;
import dev.selenode.runtime.compiler.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every script in {@code src/test/lua} whose name begins with a rule's number. */
final class ContractTest {
  private static final Path SCRIPTS = Path.of("src/test/lua");

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> rules() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(SCRIPTS)) {
      files =
          all.filter(f -> f.getFileName().toString().matches("s\\d\\d_.*\\.lua")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    return files.stream()
        .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f, o -> o)));
  }

  /** The rules of accesses once more where they run often enough to be compiled. */
  @TestFactory
  Stream<DynamicTest> hotAccesses() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(SCRIPTS.resolve("hot"))) {
      files = all.sorted().toList();
    }
    assertThat(files).isNotEmpty();
    return files.stream()
        .flatMap(
            f ->
                Stream.of(
                    hot(f, "interpreted", o -> o.engine(Engine.INTERPRETED)),
                    hot(f, "compiled", o -> o.engine(Engine.COMPILED)),
                    hot(f, "tiered", o -> o.engine(Engine.TIERED)),
                    hot(f, "metered", o -> o.engine(Engine.COMPILED).memoryLimit(50_000_000))));
  }

  private DynamicTest hot(Path file, String how, UnaryOperator<LuaRuntime.Builder> options) {
    return DynamicTest.dynamicTest(file.getFileName() + ", " + how, () -> check(file, options));
  }

  private void check(Path file, UnaryOperator<LuaRuntime.Builder> options) throws IOException {
    String path = "res://" + SCRIPTS.relativize(file);
    Path folder = Files.createTempDirectory(temporary, "res");
    copy(SCRIPTS, folder);
    ScriptRunner.Outcome expected = ScriptRunner.expected(file, path);
    assertThat(expected.printed().size() + expected.errors().size())
        .as("expectations in %s", file)
        .isPositive();
    ScriptRunner.Outcome actual = new ScriptRunner(folder, options).run(path);
    assertThat(actual.errors()).as("errors").isEqualTo(expected.errors());
    assertThat(actual.printed()).as("output").isEqualTo(expected.printed());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path source : (Iterable<Path>) all::iterator) {
        Path target = to.resolve(from.relativize(source).toString());
        if (Files.isDirectory(source)) {
          Files.createDirectories(target);
        } else {
          Files.copy(source, target);
        }
      }
    }
  }
}
