package dev.selenode.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selenode.examples.Document.Piece;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs the code in README and docs. A piece with a name is a file; other Lua is run, and so is
 * Java; of a console, the commands are run and must print what stands below them.
 */
final class DocumentsTest {
  private static final String PROMPT = "$ ";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "docs/guide-script-authors.md",
        "docs/guide-engine-developers.md",
        "docs/guide-tools.md",
        "docs/guide-plugins.md",
        "docs/reference.md"
      })
  void sayTheTruth(String name) throws Exception {
    Document document = Document.read(Command.ROOT.resolve(name));
    assertThat(document.pieces()).isNotEmpty();
    for (Piece piece : document.pieces()) {
      if (piece.name() != null) {
        write(piece);
      }
    }
    for (Piece piece : document.pieces("lua")) {
      if (piece.name() == null) {
        runLua(document, piece);
      }
    }
    for (Piece piece : document.pieces("console")) {
      runConsole(document, piece);
    }
    new JavaPieces(document, folder).run();
  }

  private void write(Piece piece) throws IOException {
    Path file = folder.resolve(piece.name());
    Files.createDirectories(file.getParent());
    Files.writeString(file, piece.text());
  }

  private void runLua(Document document, Piece piece) throws IOException {
    Path file = folder.resolve("piece_" + piece.line() + ".lua");
    Files.writeString(file, piece.text() + "return {}\n");
    assertThat(Command.run("./selenode run " + file.getFileName(), folder))
        .as(document.place(piece))
        .isEqualTo(new Command.Result(0, piece.expected("--> ")));
    Files.delete(file);
  }

  private void runConsole(Document document, Piece piece) {
    List<String> lines = new ArrayList<>(piece.lines());
    while (!lines.isEmpty()) {
      String command = lines.remove(0);
      assertThat(command).as(document.place(piece)).startsWith(PROMPT);
      StringBuilder expected = new StringBuilder();
      while (!lines.isEmpty() && !lines.get(0).startsWith(PROMPT)) {
        expected.append(lines.remove(0)).append('\n');
      }
      String output = Command.run(command.substring(PROMPT.length()), folder).output();
      assertThat(output.replace(folder + "/", ""))
          .as(document.place(piece))
          .isEqualTo(expected.toString());
    }
  }
}
