package dev.selenode.tools;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The streams of the process. */
final class StandardStreams {
  private static final int BUFFER = 1 << 16;

  /** The status of a process that SIGPIPE ended. */
  private static final int BROKEN_PIPE = 141;

  private StandardStreams() {}

  static PrintStream out() {
    OutputStream out = new BufferedOutputStream(new Pipe(FileDescriptor.out), BUFFER);
    // On a terminal lines are shown as they are written.
    return new PrintStream(out, Boolean.getBoolean(Screen.TERMINAL), StandardCharsets.UTF_8);
  }

  static PrintStream err() {
    return new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
  }

  /** Ends the process when nobody reads any more, as would happen to a C program. */
  private static final class Pipe extends FilterOutputStream {
    Pipe(FileDescriptor descriptor) {
      super(new FileOutputStream(descriptor));
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        Runtime.getRuntime().halt(BROKEN_PIPE);
      }
    }
  }
}
