package dev.selenode.instance;

import dev.selenode.instance.scene.Node;
import dev.selenode.instance.scene.Scene;
import dev.selenode.instance.scene.SceneTree;
import dev.selenode.runtime.LuaRuntime;
import dev.selenode.runtime.lib.Output;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Plays one test script: puts it on a node named {@code Main} below the root, hands over input,
 * runs frames, and frees all. Comments at its top may say {@code frames} (3), seconds between them
 * as {@code delta} (a sixtieth) and {@code inputs}; its expectations are {@link ScriptRunner}'s.
 */
final class SceneRunner {
  private final Path folder;
  private final List<String> head;

  SceneRunner(Path folder, Path file) throws IOException {
    this.folder = folder;
    this.head = Files.readAllLines(file).stream().takeWhile(l -> l.startsWith("--")).toList();
  }

  ScriptRunner.Outcome run(String path) {
    List<String> errors = new ArrayList<>();
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    LuaRuntime runtime = LuaRuntime.builder(folder).output(Output.to(printed, printed)).open();
    try (Scripting scripting = Scripting.of(runtime)) {
      scripting.onError(error -> errors.add(error.headline()));
      play(Scene.install(scripting), path);
    }
    List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
    return new ScriptRunner.Outcome(lines, errors);
  }

  private void play(SceneTree tree, String path) {
    Node main = new Node();
    main.setName("Main");
    tree.scripting().attach(tree.scripting().load(path), main);
    tree.root().addChild(main);
    for (String event : option("inputs", "").split(" ")) {
      if (!event.isEmpty()) {
        tree.input(event);
      }
    }
    double delta = Double.parseDouble(option("delta", Double.toString(1 / 60.0)));
    int frames = Integer.parseInt(option("frames", "3"));
    boolean goesOn = true;
    for (int i = 0; i < frames && goesOn; i++) {
      goesOn = tree.frame(delta);
    }
    tree.free();
  }

  private String option(String name, String otherwise) {
    String start = "-- " + name + ": ";
    return head.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .findFirst()
        .orElse(otherwise);
  }
}
