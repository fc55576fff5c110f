package dev.selenode.tools;

import dev.selenode.tools.stubs.Globals;
import dev.selenode.tools.stubs.StubFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code selenode stubs}: what scripts can use, for the Lua language server. */
@Command(
    name = "stubs",
    description = {
      "Writes annotations for the Lua language server (LuaLS): the built-in globals, all classes,"
          + " and one class for each script.",
      "Writes " + LanguageServerSettings.FILE + " too, unless the project has one.",
      "What is wrong with scripts is printed as 'check' does; exit status is 1 then."
    },
    mixinStandardHelpOptions = true)
final class StubsCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..1",
      description = "The folder of scripts, by default this one.")
  private Path path = Path.of("");

  @Option(
      names = "-o",
      paramLabel = "DIR",
      description =
          "Where to write, by default " + LanguageServerSettings.STUBS + " in the project.")
  private Path out;

  @Option(names = "--root", paramLabel = "DIR", description = RootText.DESCRIPTION)
  private Path root;

  StubsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (ProjectClasses project = new ProjectClasses(path, root, streams)) {
      Path folder = out == null ? project.root().resolve(LanguageServerSettings.STUBS) : out;
      Map<String, String> files =
          StubFolder.files(project.classes(), new Globals(project.scripting()));
      OutputFolder.removeOthers(folder.resolve("scripts"), "---@meta", folder, files.keySet());
      OutputFolder.write(folder, files);
      streams.out().println("wrote " + files.size() + " files to " + folder);
      writeSettings(project.root(), folder.toAbsolutePath().normalize());
      streams.errFaults(project.faults());
      return project.faults().isEmpty() ? Main.OK : Main.FAULT;
    }
  }

  private static void writeSettings(Path project, Path stubs) {
    Path settings = project.resolve(LanguageServerSettings.FILE);
    if (!Files.exists(settings)) {
      Path seen = stubs.startsWith(project) ? project.relativize(stubs) : stubs;
      OutputFolder.write(settings, LanguageServerSettings.text(seen));
    }
  }
}
