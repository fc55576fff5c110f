package dev.selenode.instance;

import dev.selenode.runtime.LuaRuntime;
import dev.selenode.runtime.ScriptError;
import dev.selenode.runtime.lib.Output;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A folder of scripts, a runtime on it, and what it printed and reported. */
final class Game implements AutoCloseable {
  final List<ScriptError> errors = new ArrayList<>();
  final Scripting scripting;
  private final Path folder;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  Game(Path folder) {
    this(folder, options -> options);
  }

  Game(Path folder, UnaryOperator<LuaRuntime.Builder> options) {
    this.folder = folder;
    LuaRuntime.Builder builder =
        LuaRuntime.builder(folder)
            .output(Output.to(printed, printed))
            .hostClass(Turret.class)
            .hostClass(Gun.class);
    scripting = Scripting.of(options.apply(builder).open());
    scripting.onError(errors::add);
  }

  /** Writes a script and loads it. */
  Script script(String name, String... lines) {
    write(name, lines);
    return scripting.load("res://" + name);
  }

  void write(String name, String... lines) {
    try {
      Files.writeString(folder.resolve(name), String.join("\n", lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  List<String> headlines() {
    return errors.stream().map(ScriptError::headline).toList();
  }

  @Override
  public void close() {
    scripting.close();
  }
}
