package dev.selenode.runtime.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LifecycleTest {
  private static final String COUNTER =
      """
      local n = 0
      function up() n = n + 1 return n end
      function save() return {n = n} end
      function load(saved) n = saved.n end
      function version() return 1 end
      """;

  @TempDir private Path path;
  private final Heard heard = new Heard();
  private PluginManager<String> plugins;
  private Folder folder;

  @BeforeEach
  void begin() {
    folder = new Folder(path);
    plugins = PluginManager.<String>builder().listener(heard).hotReload().maxErrors(1).build();
  }

  @AfterEach
  void close() {
    plugins.close();
  }

  private void scan() {
    plugins.scan(path, "main.lua");
  }

  private Object value(String id, String function) {
    CallResult result = plugins.callOne(id, function);
    return result == null ? null : result.value();
  }

  private PluginStatus status(String id) {
    return plugins.find(id).status();
  }

  @Test
  void stopsAndStarts() {
    folder.plugin("a", COUNTER).plugin("b", "{\"depends\": [\"a\"]}", COUNTER);
    scan();
    value("a", "up");
    plugins.stop("a");
    assertThat(plugins.callAll("up")).isEmpty();
    assertThat(plugins.start("b")).isFalse();
    assertThat(heard.lines())
        .containsExactly("b: not started: depends on 'a', which is not running");
    assertThat(plugins.start("a")).isTrue();
    assertThat(plugins.start("b")).isTrue();
    assertThat(value("a", "up")).isEqualTo(2.0);
    assertThat(heard.changes)
        .containsExactly(
            "a: unloaded -> running",
            "b: unloaded -> running",
            "b: running -> stopped",
            "a: running -> stopped",
            "a: stopped -> running",
            "b: stopped -> running");
  }

  @Test
  void unloadsWithWhatNeedsIt() {
    folder.plugin("a", COUNTER).plugin("b", "{\"depends\": [\"a\"]}", COUNTER);
    scan();
    plugins.unload("a");
    assertThat(status("b")).isEqualTo(PluginStatus.UNLOADED);
    assertThat(plugins.start("b")).isFalse();
    assertThat(plugins.find("b").reason()).isEqualTo("depends on 'a', which is unloaded");
    assertThat(plugins.start("a")).isTrue();
    assertThat(plugins.start("b")).isTrue();
    assertThat(value("a", "up")).isEqualTo(1.0);
  }

  @Test
  void disablesAndEnables() {
    folder.plugin("a", COUNTER);
    scan();
    plugins.disable("a");
    scan();
    plugins.unload("a");
    assertThat(plugins.start("a")).isFalse();
    assertThat(plugins.reload("a")).isFalse();
    assertThat(status("a")).isEqualTo(PluginStatus.DISABLED);
    assertThat(plugins.enable("a")).isTrue();
    assertThat(value("a", "up")).isEqualTo(1.0);
  }

  @Test
  void reloadHandsStateOver() {
    folder.plugin("a", COUNTER);
    scan();
    value("a", "up");
    value("a", "up");
    folder.plugin("a", COUNTER.replace("return 1", "return 2"));
    assertThat(plugins.reload("a")).isTrue();
    assertThat(value("a", "version")).isEqualTo(2.0);
    assertThat(value("a", "up")).isEqualTo(3.0);
  }

  @Test
  void aBrokenReloadChangesNothing() {
    folder.plugin("a", COUNTER);
    scan();
    value("a", "up");
    List<String> broken =
        List.of(
            "x =",
            "error('no')",
            "while true do end",
            "function load() error('no') end",
            "local t = {} for i = 1, 1e9 do t[i] = {} end");
    for (String source : broken) {
      folder.plugin("a", source);
      assertThat(plugins.reload("a")).isFalse();
    }
    folder.plugin("a", "{", "");
    assertThat(plugins.reload("a")).isFalse();
    folder.plugin("a", "{\"depends\": [\"gone\"]}", "");
    assertThat(plugins.reload("a")).isFalse();
    assertThat(heard.lines())
        .hasSize(7)
        .endsWith("a: refused: depends on 'gone', which is not there");
    assertThat(value("a", "up")).isEqualTo(2.0);
    assertThat(status("a")).isEqualTo(PluginStatus.RUNNING);
  }

  @Test
  void aStateThatCannotBeSavedIsKept() {
    folder.plugin("a", COUNTER + "function save() return {f = print} end");
    scan();
    value("a", "up");
    folder.plugin("a", COUNTER);
    assertThat(plugins.reload("a")).isFalse();
    assertThat(heard.lines()).containsExactly("a: cannot copy a function value");
    assertThat(value("a", "up")).isEqualTo(2.0);
  }

  @Test
  void reloadLetsASuspendedPluginRunAgain() {
    folder.plugin("a", "function up() error('bad') end");
    scan();
    value("a", "up");
    assertThat(status("a")).isEqualTo(PluginStatus.SUSPENDED);
    folder.plugin("a", COUNTER);
    assertThat(plugins.reload("a")).isTrue();
    assertThat(value("a", "up")).isEqualTo(1.0);
    plugins.stop("a");
    assertThat(plugins.reload("a")).isTrue();
    assertThat(status("a")).isEqualTo(PluginStatus.STOPPED);
  }

  @Test
  void refreshFollowsTheFiles() throws IOException {
    folder.plugin("a", COUNTER).plugin("b", COUNTER).plugin("c", "broken(").plugin("d", COUNTER);
    scan();
    assertThat(heard.lines()).hasSize(1);
    value("a", "up");
    assertThat(plugins.refresh()).isEmpty();
    plugins.unload("d");
    for (String id : List.of("a", "c", "d")) {
      folder.plugin(id, COUNTER.replace("return 1", "return 2"));
      Files.setLastModifiedTime(path.resolve(id + "/main.lua"), FileTime.fromMillis(1000));
    }
    folder.plugin("e", COUNTER).file("b/module.lua", "");
    Files.delete(path.resolve("d/main.lua"));
    assertThat(plugins.refresh()).containsExactly("a", "b", "c");
    assertThat(value("a", "up")).isEqualTo(2.0);
    assertThat(value("a", "version")).isEqualTo(2.0);
    assertThat(value("c", "version")).isEqualTo(2.0);
    assertThat(value("e", "up")).isEqualTo(1.0);
    assertThat(plugins.find("d")).isNull();
    assertThat(plugins.refresh()).isEmpty();
    assertThat(heard.lines()).isEmpty();
  }

  @Test
  void aRefusedPluginIsNotReportedAtEachRefresh() {
    folder.plugin("a", "{", "").plugin("b", "{\"depends\": [\"c\"]}", "");
    scan();
    assertThat(heard.lines()).hasSize(2);
    assertThat(plugins.refresh()).isEmpty();
    assertThat(heard.lines()).isEmpty();
    folder.plugin("c", "");
    plugins.refresh();
    assertThat(status("b")).isEqualTo(PluginStatus.RUNNING);
  }

  @Test
  void aListenerMayCallTheManager() {
    folder.plugin("a", COUNTER).plugin("b", "function up() error('x') end");
    List<PluginManager<String>> made = new java.util.ArrayList<>();
    PluginListener revives =
        new PluginListener() {
          @Override
          public void error(PluginError error) {}

          @Override
          public void changed(Plugin plugin, PluginStatus before) {
            if (plugin.status() == PluginStatus.SUSPENDED) {
              made.get(0).reload(plugin.id());
            }
          }
        };
    try (PluginManager<String> own =
        PluginManager.<String>builder().listener(revives).maxErrors(1).build()) {
      made.add(own);
      own.scan(path, "main.lua");
      own.call("up");
      assertThat(own.find("b").status()).isEqualTo(PluginStatus.RUNNING);
    }
  }
}
