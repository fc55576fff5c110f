package dev.selenode.runtime.lib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.selenode.runtime.compiler.Engine;
import dev.selenode.runtime.interpreter.Chunks;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.path.FileRoots;
import dev.selenode.runtime.testing.Engines;
import dev.selenode.runtime.testing.ReferenceLua;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The programs in {@code src/test/differential/lib}, each run by us and by PUC Lua: what they print
 * must be the same to the byte. {@code docs/lua-deviations.md} lists what they leave out, and why.
 */
class DifferentialTest {
  private static final Path FOLDER = Path.of("src/test/differential/lib");

  @TestFactory
  Stream<DynamicTest> programs() {
    return list().stream()
        .flatMap(
            program ->
                Engines.tested().stream()
                    .map(
                        engine ->
                            dynamicTest(
                                program + " " + Engines.name(engine),
                                () -> compare(program, engine))));
  }

  @Test
  void thereAreProgramsForEveryFunction() {
    assertThat(list()).hasSizeGreaterThan(190);
  }

  private static void compare(String program, Engine engine) throws IOException {
    ReferenceLua.assumeFound();
    assertThat(run(program, engine))
        .isEqualTo(ReferenceLua.run(FOLDER, "dofile '" + program + "'"));
  }

  private static String run(String program, Engine engine) throws IOException {
    StringBuilder printed = new StringBuilder();
    LuaState state = Engines.newState(engine, printed::append);
    state.provide(FileRoots.class, FileRoots.of(FOLDER, null));
    String source = Files.readString(FOLDER.resolve(program), StandardCharsets.ISO_8859_1);
    try {
      state.limits().begin();
      state.call(Chunks.compile(state, source, program, state.globals()));
      return printed.toString();
    } finally {
      state.service(OpenFiles.class).close();
    }
  }

  private static List<String> list() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> FOLDER.relativize(file).toString())
          .filter(name -> name.endsWith(".lua") && !name.matches("(module_|show).*"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
