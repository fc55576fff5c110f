package dev.selenode.runtime.path;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the files of {@code res://} come from: a folder, or an engine's asset system.
 *
 * <p>Paths are relative to the root, their names joined by {@code /}; they contain no {@code ..},
 * no empty name and no root prefix. The root itself is the empty path. Called from the state's
 * thread only.
 */
public interface ResourceSource {
  /** The files of a folder; symbolic links that lead out of it are refused. */
  static ResourceSource of(Path folder) {
    return new FolderRoot(folder);
  }

  /**
   * The bytes of a file.
   *
   * @throws java.nio.file.NoSuchFileException if there is no such file
   * @throws IOException if it cannot be read
   */
  byte[] read(String path) throws IOException;

  /** Whether there is such a file; a folder is none. */
  boolean exists(String path);

  /**
   * The names in a folder, those of folders with a {@code /} at their end, in order.
   *
   * @throws IOException if there is no such folder, or it cannot be listed
   */
  List<String> list(String folder) throws IOException;

  /**
   * What a file's state is known by, for those who wait for it to change. A source that can tell
   * without reading the file should.
   *
   * @throws java.nio.file.NoSuchFileException if there is no such file
   * @throws IOException if it cannot be read
   */
  default FileStamp stamp(String path) throws IOException {
    return FileStamp.ofContent(read(path));
  }
}
