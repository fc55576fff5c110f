package dev.selenode.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Files that a command writes. */
final class OutputFolder {
  private OutputFolder() {}

  /**
   * Writes files and the folders they lie in, in place of those there.
   *
   * @param files by their names, with slashes
   */
  static void write(Path folder, Map<String, String> files) {
    files.forEach((name, text) -> write(folder.resolve(name), text));
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new Failure("cannot write '" + file + "': " + e.getMessage(), e);
    }
  }
}
