package dev.selenode.examples;

import dev.selenode.tools.Main;
import dev.selenode.tools.Streams;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The selenode command, run in this JVM as if from the root of the project. */
final class Command {
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final String NAME = "./selenode ";

  /** What a command line gave; both outputs in one. */
  record Result(int status, String output) {}

  private Command() {}

  /** Runs {@code ./selenode …}; files are relative to a folder. */
  static Result run(String line, Path folder) {
    if (!line.startsWith(NAME)) {
      throw new IllegalArgumentException("not a command of ours: " + line);
    }
    List<String> words = Arrays.asList(line.substring(NAME.length()).split(" +"));
    words.replaceAll(word -> isFile(word) ? folder.resolve(word).toString() : word);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    int status = Main.execute(new Streams(both, both), words.toArray(String[]::new));
    return new Result(status, bytes.toString(StandardCharsets.UTF_8));
  }

  private static boolean isFile(String word) {
    return word.contains("/") || word.endsWith(".lua") || word.endsWith(".json");
  }
}
