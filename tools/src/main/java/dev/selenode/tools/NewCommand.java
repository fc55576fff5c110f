package dev.selenode.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code selenode new}: a project to begin with. */
@Command(
    name = "new",
    description = "Makes a project: a scene with one script, and settings for editors.",
    mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "NAME", description = "The folder to make; it may exist if it is empty.")
  private Path folder;

  NewCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (Files.exists(folder) && !isEmptyFolder()) {
      throw new Failure("'" + folder + "' exists and is not empty");
    }
    OutputFolder.write(folder, files());
    streams
        .out()
        .println("made " + folder + ", to be run by: selenode run " + folder.resolve("main.json"));
    return Main.OK;
  }

  private boolean isEmptyFolder() {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    } catch (IOException e) {
      throw new Failure("cannot read '" + folder + "'", e);
    }
  }

  private static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(ProjectRoot.MARK, "{}\n");
    files.put(
        LanguageServerSettings.FILE,
        LanguageServerSettings.text(Path.of(LanguageServerSettings.STUBS)));
    files.put(".gitignore", ".selenode/\n");
    files.put("main.json", SCENE);
    files.put("greeter.lua", SCRIPT);
    return files;
  }

  private static final String SCENE =
      """
      {
        "nodes": [
          {"name": "Greeter", "script": "greeter.lua", "properties": {"greeting": "Hello"}}
        ]
      }
      """;

  private static final String SCRIPT =
      """
      --- Says hello when the scene begins.
      ---@class Greeter
      local Greeter = { extends = 'Node', class_name = 'Greeter' }

      --- What it says.
      Greeter.greeting = export { 'Hi' }

      --- Emitted after it was said.
      ---@carries text string
      Greeter.greeted = signal('text')

      --- Called when the node is in the tree.
      function Greeter:_ready()
        self:greet('world')
      end

      --- Greets somebody.
      ---@param whom string
      function Greeter:greet(whom)
        local text = self.greeting .. ', ' .. whom .. '!'
        print(text)
        self.greeted:emit(text)
      end

      return Greeter
      """;
}
