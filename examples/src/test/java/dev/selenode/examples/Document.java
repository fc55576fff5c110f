package dev.selenode.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pieces of code in a Markdown file. */
record Document(Path file, List<Piece> pieces) {
  private static final Pattern FENCE = Pattern.compile("```(\\w+)(?: (\\S+))?");

  /**
   * What stands between two fences.
   *
   * @param language the first word after the fence
   * @param name the second: the file it is, or null
   * @param line of its first line
   */
  record Piece(String language, String name, int line, List<String> lines) {
    String text() {
      return String.join("\n", lines) + "\n";
    }

    /** What comments with a mark say that it prints. */
    String expected(String mark) {
      StringBuilder expected = new StringBuilder();
      for (String line : lines) {
        int at = line.indexOf(mark);
        if (at >= 0) {
          expected.append(line.substring(at + mark.length())).append('\n');
        }
      }
      return expected.toString();
    }
  }

  static Document read(Path file) {
    try {
      return new Document(file, pieces(Files.readAllLines(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Piece> pieces(List<String> lines) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher fence = FENCE.matcher(lines.get(i));
      if (fence.matches()) {
        int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
        pieces.add(
            new Piece(
                fence.group(1), fence.group(2), i + 2, List.copyOf(lines.subList(i + 1, end))));
        i = end;
      }
    }
    return pieces;
  }

  List<Piece> pieces(String language) {
    return pieces.stream().filter(p -> p.language().equals(language)).toList();
  }

  /** Where a piece is, for messages. */
  String place(Piece piece) {
    return file.getFileName() + ":" + piece.line();
  }
}
