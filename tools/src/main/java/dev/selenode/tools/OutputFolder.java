package dev.selenode.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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

  /**
   * Removes what an earlier run wrote and this one does not.
   *
   * @param folder looked into, but not below
   * @param mark what all files begin with that may be removed
   * @param base the folder that names are relative to
   * @param names of files that stay, with slashes
   */
  static void removeOthers(Path folder, String mark, Path base, Set<String> names) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = base.relativize(file).toString().replace('\\', '/');
        if (!names.contains(name) && Files.readString(file).startsWith(mark)) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new Failure("cannot tidy '" + folder + "': " + e.getMessage(), e);
    }
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
