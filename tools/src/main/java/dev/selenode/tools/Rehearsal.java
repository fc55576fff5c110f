package dev.selenode.tools;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * One of each command, for the launcher to learn which classes they need: those go into the archive
 * that it starts from. Says nothing, and does not mind failing.
 */
final class Rehearsal {
  private Rehearsal() {}

  /** Runs the commands on an example; the argument is the folder of all examples. */
  public static void main(String[] args) {
    Path example = Path.of(args[0], "01-class-script");
    String script = example.resolve("lamp.lua").toString();
    run("manifest", script);
    run("check", example.toString());
    run("run", example.resolve("scene.json").toString(), "--max-time", "1");
    run("lua", "--engine", "compiled", script);
    run("lua", "--help");
    System.exit(0);
  }

  private static void run(String... line) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    Main.execute(new Streams(nowhere, nowhere), line);
  }
}
