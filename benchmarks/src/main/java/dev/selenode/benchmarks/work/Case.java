package dev.selenode.benchmarks.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * One row of a table.
 *
 * @param suite the table it belongs to, which is also the folder of its script
 * @param name what it is called in that table
 * @param unit what is measured
 * @param n how much is done in one go: the size of a {@link Unit#MILLIS} case, how many objects a
 *     {@link Unit#BYTES} case makes, how many operations of a {@link Unit#NANOS} case belong
 *     together
 */
public record Case(String suite, String name, Unit unit, int n) {

  /** The Lua source of a case that is a script. */
  public String source() {
    return source(suite + "/" + name + ".lua");
  }

  /** The text of a script beside the cases. */
  public static String source(String path) {
    try (InputStream in = Case.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no such script: " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
