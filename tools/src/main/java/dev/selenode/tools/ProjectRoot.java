package dev.selenode.tools;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the folder that is {@code res://}. */
final class ProjectRoot {
  /** The file that marks a project's folder. */
  static final String MARK = "selenode.json";

  private ProjectRoot() {}

  /**
   * The root of a script: the one given, the nearest folder upward that is marked, or its own.
   *
   * @param given what {@code --root} said, or null
   * @return absolute and without {@code ..}
   * @throws Failure if the one given is no folder, or the file does not lie in it
   */
  static Path of(Path given, Path file) {
    return of(given, file, absolute(file).getParent());
  }

  /** As {@link #of(Path, Path)}, but with another folder to take where none is marked. */
  static Path of(Path given, Path file, Path otherwise) {
    if (given == null) {
      return nearest(absolute(file).getParent(), absolute(otherwise));
    }
    if (!Files.isDirectory(given)) {
      throw new Failure("--root got '" + given + "', want a folder");
    }
    if (!absolute(file).startsWith(absolute(given))) {
      throw new Failure("'" + file + "' is not in the root '" + given + "'");
    }
    return absolute(given);
  }

  private static Path nearest(Path folder, Path otherwise) {
    for (Path f = folder; f != null; f = f.getParent()) {
      if (Files.isRegularFile(f.resolve(MARK))) {
        return f;
      }
    }
    return otherwise;
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
