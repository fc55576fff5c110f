package dev.selenode.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs each example as the comment at its head says, and compares what it says it prints. */
final class ExamplesTest {
  private static final Path FOLDER = Command.ROOT.resolve("examples");
  private static final String INDENT = "--   ";

  /** What the head of an example says. */
  private record Head(Path file, List<String> commands, String output, int status) {
    private static final String FAILS = "-- It exits with 1, ";

    static Head read(Path file) {
      try {
        List<String> lines = Files.readAllLines(file);
        int status = lines.stream().anyMatch(line -> line.startsWith(FAILS)) ? 1 : 0;
        return new Head(file, block(lines, "Run it:"), text(block(lines, "It prints:")), status);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    private static List<String> block(List<String> lines, String title) {
      List<String> block = new ArrayList<>();
      int start = lines.indexOf("-- " + title);
      for (int i = start + 1; start >= 0 && lines.get(i).startsWith(INDENT); i++) {
        block.add(lines.get(i).substring(INDENT.length()));
      }
      return block;
    }

    private static String text(List<String> lines) {
      return String.join("\n", lines) + "\n";
    }
  }

  @TestFactory
  Stream<DynamicTest> printsWhatItSays() throws IOException {
    List<Head> heads = heads().filter(h -> !h.commands().isEmpty()).toList();
    assertThat(heads).hasSizeGreaterThanOrEqualTo(4);
    return heads.stream()
        .map(head -> DynamicTest.dynamicTest(FOLDER.relativize(head.file()).toString(), run(head)));
  }

  private static org.junit.jupiter.api.function.Executable run(Head head) {
    return () -> {
      Command.Result result = Command.run(head.commands().get(0), Command.ROOT);
      assertThat(result.output().replace(Command.ROOT + "/", "")).isEqualTo(head.output());
      assertThat(result.status()).isEqualTo(head.status());
    };
  }

  @Test
  void eachHasAHeadOrIsPartOfAnother() throws IOException {
    assertThat(scripts())
        .allSatisfy(
            script ->
                assertThat(Files.readAllLines(script).get(0))
                    .containsPattern("^-- (\\d\\d [A-Z]|Part of example \\d\\d: )"));
  }

  @Test
  void passesTheCheck() {
    assertThat(
            Command.run(
                "./selenode check examples/01-class-script examples/02-inheritance examples/03-signals examples/04-waiting",
                Command.ROOT))
        .isEqualTo(new Command.Result(0, ""));
  }

  @Test
  void spaceEngineFlies() {
    Path folder = FOLDER.resolve("05-own-engine");
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      SpaceEngine.main(new String[] {folder.toString()});
    } finally {
      System.setOut(before);
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo(Head.read(folder.resolve("ship.lua")).output());
  }

  private static Stream<Head> heads() throws IOException {
    return scripts().stream().map(Head::read);
  }

  private static List<Path> scripts() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".lua"))
          .filter(file -> FOLDER.relativize(file).getName(0).toString().matches("\\d\\d-.*"))
          .sorted()
          .toList();
    }
  }
}
