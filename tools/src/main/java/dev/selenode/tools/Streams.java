package dev.selenode.tools;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes. Output may be buffered; whoever writes an error flushes it first, so that
 * the two come in order.
 */
public record Streams(PrintStream out, PrintStream err, Screen screen) {

  /** Streams that no human looks at. */
  public Streams(PrintStream out, PrintStream err) {
    this(out, err, Screen.NONE);
  }

  /** Writes a line of error output, after all output so far. */
  void error(String line) {
    out.flush();
    err.println(line);
    err.flush();
  }

  PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
