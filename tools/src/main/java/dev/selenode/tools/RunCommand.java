package dev.selenode.tools;

import dev.selenode.runtime.value.NumberFormat;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code selenode run}: a script or a scene, for some frames. */
@Command(
    name = "run",
    description = {
      "Runs a script on a new object of its base class, or all nodes of a scene.",
      "Exit status is 1 if a script failed, else what a script gave to quit, else 0."
    },
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  private static final double SIXTIETH = 1.0 / 60;

  private final Streams streams;
  @Spec private CommandSpec command;
  @Mixin private final StateOptions options = new StateOptions();
  private int frames = FrameLoop.ENDLESS;
  private double delta = SIXTIETH;

  @Parameters(paramLabel = "FILE", description = "SCRIPT.lua or SCENE.json.")
  private Path file;

  @Option(names = "--root", paramLabel = "DIR", description = RootText.DESCRIPTION)
  private Path root;

  RunCommand(Streams streams) {
    this.streams = streams;
  }

  @Option(
      names = "--frames",
      paramLabel = "N",
      description = "How many frames to run (1; with --watch, until it is stopped).")
  void setFrames(int count) {
    check(count >= 0, "--frames got " + count + ", want a number from 0");
    frames = count;
  }

  @Option(
      names = "--delta",
      paramLabel = "SECONDS",
      description = "What _process gets each frame (1/60).")
  void setDelta(double seconds) {
    boolean good = seconds >= 0 && Double.isFinite(seconds);
    check(good, "--delta got " + NumberFormat.format(seconds) + ", want a number from 0");
    delta = seconds;
  }

  @Option(
      names = "--watch",
      description = "Run in real time, and reload scripts when their files change.")
  private boolean watch;

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = "Where to write the state of all nodes after the last frame, as a scene.")
  private Path save;

  @Override
  public Integer call() {
    ScriptFiles.existing(file);
    Path resources = ProjectRoot.of(root, file);
    int count = frames == FrameLoop.ENDLESS && !watch ? 1 : frames;
    return new Run(file, resources, save, streams).run(options, new FrameLoop(count, delta, watch));
  }

  private void check(boolean good, String message) {
    if (!good) {
      throw new ParameterException(command.commandLine(), message);
    }
  }
}
