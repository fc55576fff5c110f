package dev.selenode.tools;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code selenode check}: loads scripts and tells what is wrong with them. */
@Command(
    name = "check",
    description = {
      "Loads scripts and prints what is wrong with them, one fault a line: path:line: error:"
          + " message.",
      "Exit status is 1 if there is anything."
    },
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Scripts, and folders of scripts.")
  private List<Path> paths;

  @Option(names = "--root", paramLabel = "DIR", description = RootText.DESCRIPTION)
  private Path root;

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (ScriptLoads loads = new ScriptLoads(streams.err())) {
      loads.loadAll(ScriptFiles.find(paths, root), streams, "checking");
      streams.outFaults(loads.faults());
      return loads.faults().isEmpty() ? Main.OK : Main.FAULT;
    }
  }
}
