package dev.selenode.runtime.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of plugins: each direct subfolder with the entry file is one.
 *
 * @param entry the name of the file that makes a folder a plugin
 */
record PluginFolder(Path path, String entry) {

  /**
   * The subfolders, in the order of their names.
   *
   * @throws IOException if there is no such folder, or it cannot be read
   */
  List<Path> plugins() throws IOException {
    if (!Files.isDirectory(path)) {
      throw new IOException(Files.exists(path) ? "not a folder" : "no such folder");
    }
    try (Stream<Path> folders = Files.list(path)) {
      return folders.filter(folder -> Files.exists(folder.resolve(entry))).sorted().toList();
    }
  }

  static String id(Path folder) {
    return String.valueOf(folder.getFileName());
  }
}
