package dev.selenode.instance;

import dev.selenode.runtime.LuaRuntime;
import dev.selenode.runtime.ScriptError;
import dev.selenode.runtime.ScriptException;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.lib.Output;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Runs one test script: loads it, puts it on a new object of its host class, calls its method
 * {@code run}, then runs three frames. What it printed and what errors it caused must be what its
 * comments say, in order: {@code -- expect: text}; {@code -- expect error: message} for an error at
 * this line, or {@code -- expect error: path: message} for one elsewhere.
 */
final class ScriptRunner {
  private final Path folder;
  private final UnaryOperator<LuaRuntime.Builder> options;
  private final List<String> errors = new ArrayList<>();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  ScriptRunner(Path folder, UnaryOperator<LuaRuntime.Builder> options) {
    this.folder = folder;
    this.options = options;
  }

  /** What came of it, written as the comments are. */
  record Outcome(List<String> printed, List<String> errors) {}

  Outcome run(String path) {
    LuaRuntime.Builder builder =
        LuaRuntime.builder(folder)
            .output(Output.to(printed, printed))
            .hostClass(HostClass.of(Turret.class))
            .hostClass(HostClass.of(Gun.class));
    LuaRuntime runtime = options.apply(builder).open();
    try (Scripting scripting = Scripting.of(runtime)) {
      scripting.onError(this::record);
      runtime.hostClasses().register(TestHost.class);
      runtime.singleton("Test", new TestHost(scripting, folder));
      play(scripting, path);
      scripting.frame();
      scripting.frame();
      scripting.frame();
    }
    List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
    return new Outcome(lines, errors);
  }

  private void play(Scripting scripting, String path) {
    Script script;
    try {
      script = scripting.load(path);
    } catch (ScriptException e) {
      e.errors().forEach(this::record);
      return;
    }
    Object owner =
        switch (script.hostClass()) {
          case "Turret" -> new Turret();
          case "Gun" -> new Gun();
          default -> new dev.selenode.instance.object.Reference();
        };
    ScriptInstance instance = scripting.attach(script, owner);
    if (instance.hasMethod("run")) {
      instance.call("run");
    }
  }

  private void record(ScriptError error) {
    errors.add(error.headline());
  }

  /** What the comments of a script want. */
  static Outcome expected(Path file, String path) throws IOException {
    List<String> output = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int text = line.indexOf("-- expect: ");
      int fault = line.indexOf("-- expect error: ");
      if (text >= 0) {
        output.add(line.substring(text + "-- expect: ".length()));
      } else if (fault >= 0) {
        String message = line.substring(fault + "-- expect error: ".length());
        boolean elsewhere = message.startsWith("res://");
        faults.add(elsewhere ? message : path + ":" + (i + 1) + ": " + message);
      }
    }
    return new Outcome(output, faults);
  }
}
