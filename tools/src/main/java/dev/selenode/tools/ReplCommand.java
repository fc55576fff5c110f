package dev.selenode.tools;

import dev.selenode.instance.scene.file.SceneException;
import dev.selenode.runtime.lib.Output;
import dev.selenode.tools.repl.Console;
import dev.selenode.tools.repl.PipeConsole;
import dev.selenode.tools.repl.Repl;
import dev.selenode.tools.repl.TerminalConsole;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code selenode repl}: a prompt beside a living scene. */
@Command(
    name = "repl",
    description = {
      "Runs what is entered, in a scene that goes on meanwhile. ':help' tells more.",
      "Input that comes from a file or another program is run line by line, a frame after each."
    },
    mixinStandardHelpOptions = true)
final class ReplCommand implements Callable<Integer> {
  private static final double SIXTIETH = 1.0 / 60;

  private final Streams streams;
  @Mixin private final StateOptions options = new StateOptions();

  @Option(names = "--scene", paramLabel = "SCENE.json", description = "The scene to be in.")
  private Path scene;

  @Option(names = "--root", paramLabel = "DIR", description = RootText.DESCRIPTION)
  private Path root;

  ReplCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Path folder = root == null ? Path.of("") : root;
    Path inside = scene == null ? folder.resolve(ProjectRoot.MARK) : ScriptFiles.existing(scene);
    Path resources = ProjectRoot.of(root, inside);
    try (Console console = console()) {
      Output output = Output.to(console.out(), console.err());
      try (Session session = Session.open(resources, output, options)) {
        enter(session, resources, console);
        return session.tree().exitCode();
      }
    } catch (SceneException e) {
      e.faults().forEach(fault -> streams.error(scene + ": " + fault));
      return Main.FAULT;
    }
  }

  private void enter(Session session, Path resources, Console console) {
    Repl repl = new Repl(session.scripting(), session.tree(), console, SIXTIETH);
    if (scene != null) {
      SceneStart start = new SceneStart(session, resources, streams);
      start.load(scene).forEach(session.tree().root()::addChild);
    }
    repl.run();
  }

  private Console console() {
    Path history = Path.of(System.getProperty("user.home"), ".selenode_history");
    Console terminal =
        Boolean.getBoolean(Screen.TERMINAL) ? TerminalConsole.open(history, SIXTIETH) : null;
    return terminal != null
        ? terminal
        : new PipeConsole(streams.in(), streams.out(), streams.err());
  }
}
