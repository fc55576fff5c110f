package dev.selenode.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selenode.tools.stubs.StubFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StubsCommandTest {
  private static final Path EXAMPLES = Path.of("../examples");

  @TempDir private Path folder;
  private Project project;

  @BeforeEach
  void makeProject() {
    project = new Project(folder);
    project.file("selenode.json", "{}");
  }

  @Test
  void writesAClassForEachScript() {
    project.file(
        "ui/bar.lua",
        "--- Shows health.",
        "local Bar = { extends = 'Node', class_name = 'Bar' }",
        "--- How full.",
        "Bar.fill = export_range(0, 1, { 0.5 })",
        "Bar.place = Vector2(1, 2)",
        "---@carries before number",
        "Bar.changed = signal('before', 'after')",
        "--- Sets it.",
        "---@param value number",
        "---@return boolean",
        "function Bar:set_fill(value, ...) return true end",
        "return Bar");
    project.file("plain.lua", "return { extends = 'ui/bar.lua', x = true }");
    Result result = Result.of("stubs", folder);
    Path stubs = folder.resolve(".selenode/stubs");
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains(" files to " + stubs);
    assertThat(stubs.resolve("scripts/Bar.lua"))
        .hasContent(
            """
            ---@meta

            ---@class Bar.signal.changed : Signal
            ---@field emit fun(self: Bar.signal.changed, before: number, after: any)
            ---@field connect fun(self: Bar.signal.changed, callable: fun(before: number, after: any)|Callable|Object, ...: any)

            --- Shows health.
            --- `res://ui/bar.lua`
            ---@class Bar : Node
            ---@field super Node the class it extends
            ---@field fill number How full. (default 0.5)
            ---@field place Vector2 (default Vector2(1, 2))
            ---@field changed Bar.signal.changed
            ---@field set_fill fun(self: Bar, value: number, ...: any): boolean Sets it.
            Bar = {}

            --- Makes an object.
            ---@param ... any
            ---@return Bar
            function Bar:new(...) end
            """);
    assertThat(stubs.resolve("scripts/plain.lua"))
        .content()
        .contains("---@class plain : Bar\n", "---@field x boolean", "local class = {}");
    assertThat(StubFiles.faults(stubs)).isEmpty();
  }

  @Test
  void writesSettingsOnce() throws IOException {
    Path settings = folder.resolve(".luarc.json");
    Result.of("stubs", folder, "-o", folder.resolve("types"));
    assertThat(settings).content().contains("\"workspace.library\": [\"types\"]", "Lua 5.2");
    Files.writeString(settings, "{}");
    Result.of("stubs", folder);
    assertThat(settings).hasContent("{}");
  }

  @Test
  void removesAnnotationsOfScriptsThatAreGone() throws IOException {
    Path script = project.file("gone.lua", "return {}");
    Result.of("stubs", folder);
    Path scripts = folder.resolve(".selenode/stubs/scripts");
    Path own = Files.writeString(scripts.resolve("own.lua"), "-- not ours");
    assertThat(scripts.resolve("gone.lua")).exists();
    Files.delete(script);
    Result.of("stubs", folder);
    assertThat(scripts.resolve("gone.lua")).doesNotExist();
    assertThat(own).exists();
  }

  @Test
  void leavesOutScriptsWithFaults() {
    Path bad = project.file("bad.lua", "return { extends = 'Nod' }");
    project.file("good.lua", "return { class_name = 'Good' }");
    Result result = Result.of("stubs", folder);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).startsWith(bad + ":1: error: extends unknown class 'Nod'");
    assertThat(folder.resolve(".selenode/stubs/scripts/Good.lua")).exists();
  }

  @Test
  void examplesGiveAnnotationsWithoutFault() throws IOException {
    for (String example : List.of("01-class-script/lamp.lua", "02-inheritance/animal.lua")) {
      Path script = EXAMPLES.resolve(example);
      Files.copy(script, folder.resolve(script.getFileName()));
    }
    Result.of("stubs", folder);
    Path stubs = folder.resolve(".selenode/stubs");
    assertThat(StubFiles.faults(stubs)).isEmpty();
    Map<String, String> files = StubFiles.read(stubs);
    assertThat(files.get("scripts/Lamp.lua")).contains("---@field watts integer");
    assertThat(files.get("classes/Vector2.lua"))
        .contains(
            "---@operator mul(number): Vector2\n",
            "---@overload fun(x: number, y: number): Vector2\n",
            "function Vector2:length() end");
    assertThat(files.get("classes/_OS.lua")).contains("\nOS = {}\n", "function OS:get_name() end");
    assertThat(files.get("globals.lua"))
        .contains("CONNECT_ONESHOT = 4\n", "PropertyHint.RANGE = 1");
  }
}
