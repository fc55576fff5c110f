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
 * @param n size of one run of a {@link Unit#MILLIS} case, or how many objects a {@link Unit#BYTES}
 *     case makes; 0 where the stopwatch finds the size
 */
public record Case(String suite, String name, Unit unit, int n) {

  /** The Lua source of a case that is a script. */
  public String source() {
    String path = suite + "/" + name + ".lua";
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
