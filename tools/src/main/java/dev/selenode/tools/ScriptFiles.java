package dev.selenode.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The script files that a command line names, each in its root. */
final class ScriptFiles {
  private static final String RES = "res://";

  private final Path givenRoot;
  private final Map<Path, ScriptFile> found = new LinkedHashMap<>();

  /**
   * A script.
   *
   * @param given as the command line has it, or a folder there and the way on from it
   * @param root the folder that is {@code res://} to it
   * @param path as scripts know it
   */
  record ScriptFile(Path given, Path root, String path) {}

  private ScriptFiles(Path givenRoot) {
    this.givenRoot = givenRoot;
  }

  /**
   * Files as they are; of folders, all {@code .lua} files in them and below in the order of their
   * names, but for those in hidden folders.
   *
   * @param givenRoot what {@code --root} said, or null
   * @return each file once, in order
   * @throws Failure if there is no such file or folder
   */
  static List<ScriptFile> find(List<Path> paths, Path givenRoot) {
    ScriptFiles files = new ScriptFiles(givenRoot);
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        files.addFolder(path);
      } else {
        files.add(existing(path), ProjectRoot.of(givenRoot, path));
      }
    }
    return List.copyOf(files.found.values());
  }

  /** The file itself, if there is one. */
  static Path existing(Path file) {
    if (Files.isDirectory(file)) {
      throw new Failure("'" + file + "' is a folder, want a file");
    }
    if (!Files.exists(file)) {
      throw new Failure("no such file '" + file + "'");
    }
    return file;
  }

  /** How scripts know a file of a root. */
  static String resPath(Path root, Path file) {
    Path inside = root.relativize(file.toAbsolutePath().normalize());
    return RES + inside.toString().replace(inside.getFileSystem().getSeparator(), "/");
  }

  private void add(Path file, Path root) {
    Path absolute = file.toAbsolutePath().normalize();
    found.putIfAbsent(absolute, new ScriptFile(file, root, resPath(root, file)));
  }

  private void addFolder(Path folder) {
    List<Path> scripts = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new Finder(folder, scripts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    scripts.stream().sorted().forEach(file -> add(file, ProjectRoot.of(givenRoot, file, folder)));
  }

  private static final class Finder extends SimpleFileVisitor<Path> {
    private final Path start;
    private final List<Path> found;

    Finder(Path start, List<Path> found) {
      this.start = start;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(start) && folder.getFileName().toString().startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (file.toString().endsWith(".lua")) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      throw new Failure("cannot read '" + file + "'", e);
    }
  }
}
