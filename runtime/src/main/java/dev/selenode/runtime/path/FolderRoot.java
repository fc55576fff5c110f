package dev.selenode.runtime.path;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A folder of the host as a root. Nothing outside it is reached through symbolic links either. */
final class FolderRoot implements ResourceSource {
  private static final long MOST_BYTES = 1 << 30;

  /** The coarsest clock of a file system still in use, in milliseconds: FAT's. */
  private static final long COARSE_CLOCK = 2000;

  private final Path folder;

  FolderRoot(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  @Override
  public byte[] read(String path) throws IOException {
    Path file = regular(path);
    if (Files.size(file) > MOST_BYTES) {
      throw new PathException(path, "File too large", 27);
    }
    return Files.readAllBytes(file);
  }

  @Override
  public boolean exists(String path) {
    try {
      return Files.isRegularFile(inside(path));
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  @Override
  public List<String> list(String path) throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> entries = Files.list(inside(path))) {
      entries.forEach(e -> names.add(e.getFileName() + (Files.isDirectory(e) ? "/" : "")));
    }
    Collections.sort(names);
    return names;
  }

  /**
   * By its attributes alone, unless it was written just now: another write may then leave them as
   * they are.
   */
  @Override
  public FileStamp stamp(String path) throws IOException {
    Path file = regular(path);
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    long time = attributes.lastModifiedTime().toMillis();
    boolean justNow = Math.abs(System.currentTimeMillis() - time) <= COARSE_CLOCK;
    Integer content = justNow ? FileStamp.ofContent(Files.readAllBytes(file)).content() : null;
    return new FileStamp(time, attributes.size(), attributes.fileKey(), content);
  }

  /** An existing file that is neither folder nor device, its links followed. */
  Path regular(String path) throws IOException {
    Path file = inside(path);
    if (!Files.exists(file)) {
      throw new NoSuchFileException(path);
    }
    if (Files.isDirectory(file)) {
      throw new PathException(path, "Is a directory", 21);
    }
    if (!Files.isRegularFile(file)) {
      throw new PathException(path, "not a regular file", 13);
    }
    return file;
  }

  /** A file to be written: existing and regular, or new in an existing folder. Makes the root. */
  Path writable(String path) throws IOException {
    Files.createDirectories(folder);
    Path file = inside(path);
    return Files.exists(file) ? regular(path) : file;
  }

  /** The file of a path, which need not exist; links may not lead it out of the root. */
  private Path inside(String path) throws IOException {
    Path root = folder.toRealPath();
    Path file = root.resolve(path);
    Path existing = file;
    while (!Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
      existing = existing.getParent();
    }
    Path real = existing.toRealPath();
    if (!real.startsWith(root)) {
      throw new PathException(path, "link leaves its root", 13);
    }
    return real.resolve(existing.relativize(file));
  }
}
