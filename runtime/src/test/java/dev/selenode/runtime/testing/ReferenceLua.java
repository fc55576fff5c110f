package dev.selenode.runtime.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * PUC Lua 5.2, where the machine has it: what it prints is right. Tests that need it are skipped,
 * and seen to be, where it is missing.
 */
public final class ReferenceLua {
  private static final String PROGRAM = "lua5.2";
  private static final boolean FOUND = found();

  private ReferenceLua() {}

  /** Skips the running test if there is none. */
  public static void assumeFound() {
    if (!FOUND) {
      System.err.println("SKIPPED: no " + PROGRAM + " to compare with");
    }
    Assumptions.assumeTrue(FOUND, "no " + PROGRAM + " on this machine");
  }

  public static boolean isFound() {
    return FOUND;
  }

  /** Runs a chunk, in a folder; what it wrote, errors after output, one char a byte. */
  public static String run(Path folder, String chunk) {
    try {
      Path script = Files.createTempFile("reference", ".lua");
      Path output = Files.createTempFile("reference", ".txt");
      try {
        Files.writeString(script, chunk, StandardCharsets.ISO_8859_1);
        Process process =
            new ProcessBuilder(PROGRAM, script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
          process.destroyForcibly();
          throw new IllegalStateException(PROGRAM + " did not end");
        }
        return Files.readString(output, StandardCharsets.ISO_8859_1);
      } finally {
        Files.delete(script);
        Files.delete(output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static boolean found() {
    try {
      return new ProcessBuilder(PROGRAM, "-v").redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
