package dev.selenode.instance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selenode.instance.object.Reference;
import dev.selenode.instance.scene.Node;
import dev.selenode.instance.scene.Scene;
import dev.selenode.instance.scene.SceneTree;
import dev.selenode.runtime.LuaRuntime;
import dev.selenode.runtime.ScriptException;
import dev.selenode.runtime.lib.Output;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The scripts behind the tables of {@code docs/dialects.md}, one behaviour each. Most are played on
 * an object of the class they extend: in a tree for three frames if that is Node, else by a call of
 * {@code run}. Some only compute, and return an empty class.
 */
final class DialectsTest {
  private static final Path ROOT = Path.of("src/test/lua");

  @TestFactory
  Stream<DynamicTest> scripts() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(ROOT.resolve("dialects"))) {
      files = all.filter(f -> f.toString().endsWith(".lua")).sorted().toList();
    }
    assertThat(files).hasSizeGreaterThan(100);
    return files.stream()
        .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
  }

  private static void check(Path file) throws IOException {
    String path = "res://dialects/" + file.getFileName();
    ScriptRunner.Outcome expected = ScriptRunner.expected(file, path);
    assertThat(expected.printed().size() + expected.errors().size())
        .as("expectations in %s", file)
        .isPositive();
    List<String> errors = new ArrayList<>();
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    LuaRuntime runtime = LuaRuntime.builder(ROOT).output(Output.to(printed, printed)).open();
    try (Scripting scripting = Scripting.of(runtime)) {
      scripting.onError(error -> errors.add(error.headline()));
      runtime.hostClasses().register(TestHost.class);
      runtime.singleton("Test", new TestHost(scripting, ROOT));
      play(Scene.install(scripting), path);
    } catch (ScriptException e) {
      e.errors().forEach(error -> errors.add(error.headline()));
    }
    assertThat(errors).as("errors").isEqualTo(expected.errors());
    assertThat(printed.toString(StandardCharsets.UTF_8).lines().toList())
        .as("output")
        .isEqualTo(expected.printed());
  }

  private static void play(SceneTree tree, String path) {
    Scripting scripting = tree.scripting();
    Script script = scripting.load(path);
    if (script.hostClass().equals("Node")) {
      Node main = new Node();
      scripting.attach(script, main);
      tree.root().addChild(main);
    } else {
      ScriptInstance instance = scripting.attach(script, new Reference());
      if (instance.hasMethod("run")) {
        instance.call("run");
      }
    }
    for (int i = 0; i < 3; i++) {
      tree.frame(1 / 60.0);
    }
    tree.free();
  }
}
