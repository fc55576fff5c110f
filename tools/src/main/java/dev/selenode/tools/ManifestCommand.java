package dev.selenode.tools;

import dev.selenode.manifest.ScriptManifest;
import dev.selenode.manifest.json.ManifestJson;
import dev.selenode.tools.ScriptFiles.ScriptFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code selenode manifest}: what scripts declare, as JSON. */
@Command(
    name = "manifest",
    description = {
      "Prints what scripts declare as JSON: an object for one file, an array for several or a"
          + " folder.",
      "What is wrong with scripts goes to standard error as 'check' prints it; exit status is 1"
          + " then."
    },
    mixinStandardHelpOptions = true)
final class ManifestCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Scripts, and folders of scripts.")
  private List<Path> paths;

  @Option(names = "--root", paramLabel = "DIR", description = RootText.DESCRIPTION)
  private Path root;

  ManifestCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    List<ScriptManifest> manifests = new ArrayList<>();
    List<String> faults;
    try (ScriptLoads loads = new ScriptLoads(streams.err())) {
      for (ScriptFile file : ScriptFiles.find(paths, root)) {
        loads.load(file).ifPresent(script -> manifests.add(script.manifest()));
      }
      faults = loads.faults();
    }
    boolean one = paths.size() == 1 && !Files.isDirectory(paths.get(0));
    if (!one) {
      streams.out().println(ManifestJson.writeAll(manifests));
    } else if (!manifests.isEmpty()) {
      streams.out().println(ManifestJson.write(manifests.get(0)));
    }
    streams.errFaults(faults);
    return faults.isEmpty() ? Main.OK : Main.FAULT;
  }
}
