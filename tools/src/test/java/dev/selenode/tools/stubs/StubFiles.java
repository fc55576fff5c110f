package dev.selenode.tools.stubs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of annotations, read back. */
public final class StubFiles {
  private StubFiles() {}

  /** The files by their names with slashes. */
  public static Map<String, String> read(Path folder) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) all.filter(f -> f.toString().endsWith(".lua"))::iterator) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** All that is wrong with them. */
  public static List<String> faults(Path folder) {
    return AnnotationGrammar.check(read(folder));
  }
}
