package dev.selenode.runtime.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScanTest {
  @TempDir private Path path;
  private final Heard heard = new Heard();
  private final PluginManagerBuilder<String> builder =
      PluginManager.<String>builder().listener(heard);
  private Folder folder;

  @BeforeEach
  void begin() {
    folder = new Folder(path);
  }

  private ScanResult scan(PluginManager<String> plugins) {
    return plugins.scan(path, "main.lua");
  }

  private static List<String> states(ScanResult result) {
    return result.plugins().stream().map(p -> p.id() + " " + p.status()).toList();
  }

  @Test
  void findsSubfoldersInTheOrderOfTheirNames() {
    folder.plugin("b", "").plugin("a", "").plugin("c/deeper", "").file("d.lua", "").file("e/x", "");
    try (PluginManager<String> plugins = builder.build()) {
      assertThat(states(scan(plugins))).containsExactly("a running", "b running");
    }
  }

  @Test
  void reportsWhatCannotBeLoaded() throws IOException {
    folder.plugin("broken", "x = 1\nx x").plugin("fine", "").plugin("ugly", "{ugly}", "");
    Files.createDirectories(path.resolve("odd/main.lua"));
    try (PluginManager<String> plugins = builder.build()) {
      assertThat(states(scan(plugins)))
          .containsExactly("broken failed", "fine running", "odd failed", "ugly refused");
      List<String> lines = heard.lines();
      assertThat(lines).hasSize(3);
      assertThat(lines.get(0)).startsWith("ugly: res://plugin.json:1: not JSON: ");
      assertThat(lines.get(1)).isEqualTo("broken: res://main.lua:2: syntax error near 'x'");
      assertThat(lines.get(2)).startsWith("odd: res://main.lua: cannot read: ");
    }
  }

  @Test
  void reportsAMissingFolder() {
    try (PluginManager<String> plugins = builder.build()) {
      ScanResult result = plugins.scan(path.resolve("nowhere"), "main.lua");
      assertThat(result.fault()).endsWith("nowhere': no such folder");
      assertThat(heard.lines()).containsExactly(result.fault());
      folder.file("file", "");
      assertThat(plugins.scan(path.resolve("file"), "main.lua").fault())
          .endsWith("file': not a folder");
    }
  }

  @Test
  void startsDependenciesFirst() {
    folder
        .plugin("a", "{\"depends\": [\"z\"], \"optional_depends\": [\"y\", \"none\"]}", "")
        .plugin("m", "{\"optional_depends\": [\"n\"]}", "")
        .plugin("n", "{\"depends\": [\"m\"]}", "")
        .plugin("o", "{\"optional_depends\": [\"p\"]}", "")
        .plugin("p", "{\"optional_depends\": [\"q\"]}", "")
        .plugin("q", "{\"depends\": [\"o\"]}", "")
        .plugin("y", "")
        .plugin("z", "{\"version\": \"1.2\"}", "");
    try (PluginManager<String> plugins = builder.build()) {
      assertThat(states(scan(plugins)))
          .containsExactly(
              "z running",
              "y running",
              "a running",
              "m running",
              "n running",
              "p running",
              "o running",
              "q running");
      assertThat(heard.lines()).isEmpty();
    }
  }

  @Test
  void refusesCyclesAndWhatIsMissing() {
    folder
        .plugin("a", "{\"depends\": [\"b\"]}", "")
        .plugin("b", "{\"depends\": [\"c\"]}", "")
        .plugin("c", "{\"depends\": [\"a\"]}", "")
        .plugin("d", "{\"depends\": [\"a\"]}", "")
        .plugin("e", "{\"depends\": [\"finee\"]}", "")
        .plugin("f", "{\"depends\": [\"fine >=2 <3\"]}", "")
        .plugin("fine", "{\"version\": \"1.9.9\"}", "")
        .plugin("g", "{\"depends\": [\"h\"]}", "")
        .plugin("h", "error('no')")
        .plugin("i", "{\"requires\": \">=2\"}", "");
    try (PluginManager<String> plugins = builder.apiVersion("1.5").build()) {
      scan(plugins);
      assertThat(heard.lines())
          .containsExactlyInAnyOrder(
              "a: refused: dependency cycle a -> b -> c -> a",
              "b: refused: dependency cycle b -> c -> a -> b",
              "c: refused: dependency cycle c -> a -> b -> c",
              "d: refused: depends on 'a', which is refused",
              "e: refused: depends on 'finee', which is not there (did you mean 'fine'?)",
              "f: refused: depends on 'fine' >=2 <3, got version 1.9.9",
              "g: refused: depends on 'h', which is failed",
              "h: res://main.lua:1: no",
              "i: res://plugin.json: $.requires: host has version 1.5.0, want >=2");
      assertThat(plugins.find("fine").status()).isEqualTo(PluginStatus.RUNNING);
      assertThat(plugins.find("d").reason()).isEqualTo("depends on 'a', which is refused");
    }
  }

  @Test
  void tellsAllFaultsOfADescription() {
    folder.plugin(
        "a",
        """
        {"nam": "A", "version": "one", "requires": 1, "depends": ["b >>1", 2],
         "permissions": {"sys": ""}, "limits": {"memory": -1, "tim": 1}}
        """,
        "");
    try (PluginManager<String> plugins = builder.build()) {
      scan(plugins);
      assertThat(String.join("\n", heard.lines()).lines())
          .containsExactly(
              "a: res://plugin.json: $: unknown field 'nam' (did you mean 'name'?)",
              "$.depends[0]: got '>>1', want versions such as '>=1.2 <2'",
              "$.depends[1]: got 2.0, want string",
              "$.version: got 'one', want a version such as 1.2.0",
              "$.requires: got 1.0, want string",
              "$.permissions.sys: got no text, want a reason",
              "$.limits: unknown field 'tim' (did you mean 'time'?)",
              "$.limits.memory: got -1.0, want a number above 0");
    }
  }

  @Test
  void givesTheLimitsThatAreAskedFor() {
    folder
        .plugin("less", "{\"limits\": {\"memory\": 100000, \"time\": 0.1}}", "")
        .plugin("more", "{\"limits\": {\"memory\": 9000000, \"depth\": 50000}}", "");
    PluginLimits most = PluginLimits.DEFAULT.withMemory(4_000_000).withDepth(60_000);
    try (PluginManager<String> plugins = builder.mostLimits(most).build()) {
      scan(plugins);
      assertThat(plugins.find("less").limits())
          .isEqualTo(PluginLimits.DEFAULT.withMemory(100_000).withTime(0.1));
      assertThat(plugins.find("more").limits())
          .isEqualTo(PluginLimits.DEFAULT.withMemory(4_000_000).withDepth(50_000));
      assertThat(heard.lines()).containsExactly("more: asks for memory 9000000, gets 4000000");
    }
  }

  @Test
  void filesAreThePluginsOwn() {
    folder
        .plugin("a", "function f() return require('m').v, io.open('res://../b/main.lua') end")
        .file("a/m.lua", "return {v = 'of a'}")
        .plugin("b", "function f() return pcall(require, 'm') end");
    try (PluginManager<String> plugins = builder.build()) {
      scan(plugins);
      assertThat(plugins.callOne("a", "f").values()).startsWith("of a", null);
      assertThat(plugins.callOne("b", "f").value()).isEqualTo(false);
    }
  }

  @Test
  void scansAgain() throws IOException {
    folder.plugin("a", "n = 0 function f() n = n + 1 return n end").plugin("b", "");
    folder.plugin("c", "{\"depends\": [\"d\"]}", "");
    try (PluginManager<String> plugins = builder.build()) {
      scan(plugins);
      plugins.call("f");
      folder.plugin("d", "");
      Files.delete(path.resolve("b/main.lua"));
      assertThat(states(scan(plugins))).containsExactly("a running", "d running", "c running");
      assertThat(plugins.callOne("a", "f").value()).isEqualTo(2.0);
      assertThat(plugins.find("b")).isNull();
    }
  }
}
