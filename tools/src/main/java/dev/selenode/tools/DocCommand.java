package dev.selenode.tools;

import dev.selenode.tools.doc.ReferenceSite;
import dev.selenode.tools.reference.ClassEntry;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code selenode doc}: a class reference. */
@Command(
    name = "doc",
    description = {
      "Writes a class reference of host classes and scripts, as HTML with a search (index.html) and"
          + " as Markdown. What stands in comments above members goes with them.",
      "What is wrong with scripts is printed as 'check' does; exit status is 1 then."
    },
    mixinStandardHelpOptions = true)
final class DocCommand implements Callable<Integer> {
  private static final int FILES_PER_CLASS = 2;

  private final Streams streams;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..1",
      description = "The folder of scripts, by default this one.")
  private Path path = Path.of("");

  @Option(
      names = "-o",
      paramLabel = "DIR",
      description = "Where to write, by default the folder doc in the project.")
  private Path out;

  @Option(names = "--root", paramLabel = "DIR", description = RootText.DESCRIPTION)
  private Path root;

  DocCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (ProjectClasses project = new ProjectClasses(path, root, streams)) {
      Path folder = out == null ? project.root().resolve("doc") : out;
      List<ClassEntry> classes = project.classes();
      write(classes, folder);
      streams.out().println("wrote " + folder.resolve("index.html"));
      streams.errFaults(project.faults());
      return project.faults().isEmpty() ? Main.OK : Main.FAULT;
    }
  }

  private void write(List<ClassEntry> classes, Path folder) {
    try (Progress progress = new Progress(streams, "writing", classes.size() * FILES_PER_CLASS)) {
      ReferenceSite.write(
          classes,
          (name, text) -> {
            progress.step(name);
            OutputFolder.write(folder.resolve(name), text);
          });
    }
  }
}
