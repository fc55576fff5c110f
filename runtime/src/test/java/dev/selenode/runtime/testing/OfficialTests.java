package dev.selenode.runtime.testing;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.selenode.runtime.compiler.Engine;
import dev.selenode.runtime.interpreter.Chunks;
import dev.selenode.runtime.interpreter.LuaError;
import dev.selenode.runtime.interpreter.LuaState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The test files of Lua 5.2 that need no C API. They are not ours to keep here: a folder with them
 * is named by {@code -Dselenode.lua.tests=FOLDER}. What they say about us stands in {@code
 * docs/lua-deviations.md}.
 */
class OfficialTests {
  private static final String PROPERTY = "selenode.lua.tests";

  private static final List<String> FILES =
      List.of(
          "strings",
          "math",
          "sort",
          "nextvar",
          "events",
          "closure",
          "calls",
          "locals",
          "goto",
          "vararg",
          "constructs",
          "pm",
          "coroutine",
          "errors",
          "bitwise");

  @TestFactory
  Stream<DynamicTest> files() {
    String folder = System.getProperty(PROPERTY);
    Assumptions.assumeTrue(folder != null, "no folder with Lua's own tests given: " + PROPERTY);
    return Engines.tested().stream()
        .flatMap(
            engine ->
                FILES.stream()
                    .map(
                        file ->
                            dynamicTest(
                                file + " " + Engines.name(engine),
                                () -> run(engine, Path.of(folder, file + ".lua"), text -> {}))));
  }

  /** Runs files in the current folder, and prints what they print. */
  public static void main(String[] args) throws IOException {
    for (String file : args) {
      run(Engines.tested().get(0), Path.of(file), System.out::print);
      System.out.println(file + ": passed");
    }
  }

  private static void run(Engine engine, Path file, java.util.function.Consumer<String> output)
      throws IOException {
    LuaState state = Engines.newState(engine, output);
    String name = String.valueOf(file.getFileName());
    String source = Files.readString(file, StandardCharsets.ISO_8859_1);
    source = withoutLeftOut(name.replace(".lua", ""), source);
    state.limits().begin();
    try {
      state.call(Chunks.compile(state, source, name, state.globals()));
    } catch (LuaError e) {
      throw new AssertionError(e.getMessage() + "\n" + e.trace(), e);
    }
  }

  /** Empties the lines that test what we do otherwise, so that the others keep their numbers. */
  private static String withoutLeftOut(String file, String source) throws IOException {
    String[] lines = source.split("\n", -1);
    for (String entry : leftOut()) {
      String[] parts = entry.split(" \\| ");
      if (parts[0].equals(file)) {
        int i = 0;
        while (!lines[i].contains(parts[1])) {
          i++;
        }
        while (!lines[i].contains(parts[2])) {
          lines[i++] = "";
        }
        lines[i] = "";
      }
    }
    return String.join("\n", lines);
  }

  private static List<String> leftOut() throws IOException {
    try (InputStream in = OfficialTests.class.getResourceAsStream("/official-left-out.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> line.contains(" | ") && !line.startsWith("#")).toList();
    }
  }
}
