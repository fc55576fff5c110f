package dev.selenode.tools.repl;

import dev.selenode.instance.Script;
import dev.selenode.instance.ScriptInstance;
import dev.selenode.instance.Scripting;
import dev.selenode.instance.scene.Node;
import dev.selenode.instance.scene.SceneTree;
import dev.selenode.manifest.json.ManifestJson;
import dev.selenode.manifest.read.HostManifest;
import dev.selenode.runtime.ScriptException;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.Suggestion;
import java.io.PrintStream;
import java.util.List;
import java.util.function.IntPredicate;

/** What begins with a colon. */
final class ReplCommands {
  /** Their names, for completion. */
  static final List<String> NAMES =
      List.of(":frames", ":help", ":manifest", ":quit", ":reload", ":tree");

  private static final String HELP =
      """
      Enter Lua: a statement, or an expression, whose values are shown. Globals stay, locals do not.
      tree is the scene's tree, root its root: root:get_node('Level/Player').health
      Lines that are not complete go on in the next. Ctrl-C ends what runs, Ctrl-D the prompt.

      :tree            the nodes of the scene
      :manifest NAME   what a script or a class declares, as JSON
      :reload [PATH]   reads a script again, or all of them
      :frames N        runs frames at once
      :help            this
      :quit            ends it""";

  private final Scripting scripting;
  private final SceneTree tree;
  private final PrintStream out;
  private final IntPredicate frames;

  /**
   * @param frames runs so many; whether to go on
   */
  ReplCommands(Scripting scripting, SceneTree tree, PrintStream out, IntPredicate frames) {
    this.scripting = scripting;
    this.tree = tree;
    this.out = out;
    this.frames = frames;
  }

  /** Runs one; whether to go on. */
  boolean run(String input) {
    String[] parts = input.strip().split("\\s+", 2);
    String argument = parts.length > 1 ? parts[1] : "";
    switch (parts[0]) {
      case ":quit" -> {
        return false;
      }
      case ":help" -> out.println(HELP);
      case ":tree" -> showTree(tree.root(), 0);
      case ":reload" -> reload(argument);
      case ":manifest" -> manifest(argument);
      case ":frames" -> {
        return runFrames(argument);
      }
      default ->
          out.println("unknown command '" + parts[0] + "'" + Suggestion.hint(parts[0], NAMES));
    }
    return true;
  }

  private void showTree(Node node, int depth) {
    ScriptInstance instance = scripting.instance(node);
    HostClass type = scripting.runtime().hostClasses().find(node.getClass());
    String script = instance == null ? "" : " " + instance.script().path();
    out.println("  ".repeat(depth) + node.getName() + " (" + type.name() + ")" + script);
    node.getChildren().forEach(child -> showTree(child, depth + 1));
  }

  private void reload(String path) {
    List<String> paths =
        path.isEmpty() ? scripting.scripts().stream().map(Script::path).toList() : List.of(path);
    try {
      if (scripting.reload(paths)) {
        out.println("reloaded " + String.join(" ", paths));
      }
    } catch (IllegalArgumentException e) {
      out.println(e.getMessage());
    }
  }

  private void manifest(String name) {
    HostClass hostClass = scripting.runtime().hostClasses().find(name);
    if (hostClass != null) {
      out.println(ManifestJson.write(HostManifest.of(scripting.runtime().state(), hostClass)));
      return;
    }
    try {
      Script script = scripting.loadByName(name);
      if (script == null) {
        script = scripting.load(name);
      }
      out.println(ManifestJson.write(script.manifest()));
    } catch (ScriptException e) {
      e.errors().forEach(error -> out.println(error.headline()));
    } catch (IllegalArgumentException e) {
      out.println(e.getMessage());
    }
  }

  private boolean runFrames(String count) {
    try {
      return frames.test(Integer.parseInt(count));
    } catch (NumberFormatException e) {
      out.println(":frames got '" + count + "', want a number");
      return true;
    }
  }
}
