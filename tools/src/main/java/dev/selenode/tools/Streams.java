package dev.selenode.tools;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where a command writes. Output may be buffered; whoever writes an error flushes it first, so that
 * the two come in order.
 */
public record Streams(InputStream in, PrintStream out, PrintStream err, Screen screen) {

  /** Streams of a command that reads what the process does. */
  public Streams(PrintStream out, PrintStream err, Screen screen) {
    this(System.in, out, err, screen);
  }

  /** Streams that no human looks at, of a command that reads. */
  public Streams(InputStream in, PrintStream out, PrintStream err) {
    this(in, out, err, Screen.NONE);
  }

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

  /** Writes faults {@code path:line: error: message} as output. */
  void outFaults(List<String> faults) {
    faults.forEach(f -> out.println(screen.outColors() ? Screen.colored(f) : f));
  }

  /** Writes faults {@code path:line: error: message} as error output. */
  void errFaults(List<String> faults) {
    faults.forEach(f -> error(screen.errColors() ? Screen.colored(f) : f));
  }

  PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
