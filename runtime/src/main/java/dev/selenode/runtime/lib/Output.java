package dev.selenode.runtime.lib;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Where a state prints to: a service, given with {@code state.provide(Output.class, …)}. Called on
 * the state's thread. Texts are Lua strings, one char a byte.
 */
public interface Output {
  /** {@code print}, {@code io.write} and {@code io.stdout}. */
  void write(String bytes);

  /** {@code io.stderr}. */
  void writeError(String bytes);

  /** Everything written so far should be seen now. */
  default void flush() {}

  /** Output into two streams, which stay the caller's to close; a failure there is thrown on. */
  static Output to(OutputStream out, OutputStream err) {
    return new Output() {
      @Override
      public void write(String bytes) {
        send(out, bytes);
      }

      @Override
      public void writeError(String bytes) {
        send(err, bytes);
      }

      @Override
      public void flush() {
        try {
          out.flush();
          err.flush();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }

      private void send(OutputStream stream, String bytes) {
        try {
          stream.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }
}
