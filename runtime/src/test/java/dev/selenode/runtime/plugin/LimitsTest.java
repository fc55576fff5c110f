package dev.selenode.runtime.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selenode.runtime.lib.Output;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LimitsTest {
  private final Heard heard = new Heard();
  private final Output printed =
      Output.to(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());

  private PluginManagerBuilder<String> builder() {
    return PluginManager.<String>builder().listener(heard).output(printed).timeLimit(0.2);
  }

  @Test
  void aLimitEndsTheCallAndSuspends() {
    try (PluginManager<String> plugins = builder().timeLimit(1).memoryLimit(2_000_000).build()) {
      plugins.load("hoard", "function f() local t = {}\n while true do t[#t + 1] = {} end end");
      plugins.load("spin", "function f() while true do pcall(f) end end");
      plugins.load("talk", "function f()\n while true do print('blah') end end");
      plugins.load("fine", "function f() return 1 end");
      assertThat(plugins.callAll("f").get("fine").value()).isEqualTo(1.0);
      assertThat(heard.lines())
          .containsSubsequence(
              "hoard: res://main.lua:2: memory limit of 1.9 MB exceeded",
              "hoard: suspended after a limit exceeded")
          .contains("spin: suspended after a limit exceeded")
          .contains("talk: res://main.lua:2: output limit of 65536 bytes exceeded");
      assertThat(plugins.list())
          .extracting(PluginInfo::status)
          .containsExactly(
              PluginStatus.SUSPENDED,
              PluginStatus.SUSPENDED,
              PluginStatus.SUSPENDED,
              PluginStatus.RUNNING);
    }
  }

  @Test
  void memoryThatGrowsInSmallStepsIsFound() {
    for (int threads : new int[] {0, 2}) {
      try (PluginManager<String> plugins =
          builder().memoryLimit(500_000).threads(threads).build()) {
        plugins.load("a", "local t = {} function f() for i = 1, 100 do t[#t + 1] = {} end end");
        plugins.load("b", "function f() return ('x'):rep(10000) end");
        int calls = 0;
        while (plugins.find("a").status() == PluginStatus.RUNNING && calls++ < 1000) {
          plugins.call("f");
        }
        assertThat(plugins.find("a").status()).isEqualTo(PluginStatus.SUSPENDED);
        assertThat(plugins.find("a").usage().peakMemory()).isBetween(500_000L, 1_000_000L);
        assertThat(plugins.find("b").status()).isEqualTo(PluginStatus.RUNNING);
      }
    }
  }

  @Test
  void canUnloadOrGoOn() {
    String source = "function f() while true do end end";
    try (PluginManager<String> plugins = builder().onLimit(LimitAction.UNLOAD).build()) {
      plugins.load("a", source);
      plugins.call("f");
      assertThat(plugins.find("a").status()).isEqualTo(PluginStatus.UNLOADED);
      assertThat(heard.changes).contains("a: running -> unloaded");
    }
    try (PluginManager<String> plugins = builder().onLimit(LimitAction.CONTINUE).build()) {
      plugins.load("a", source);
      plugins.call("f");
      assertThat(plugins.find("a").status()).isEqualTo(PluginStatus.RUNNING);
    }
  }

  @Test
  void depthIsAnErrorOfTheScript() {
    try (PluginManager<String> plugins = builder().depthLimit(100).build()) {
      plugins.load(
          "a", "function f(n) if n == 0 then return 'deep' end return 1 and (f(n - 1)) end");
      assertThat(plugins.callOne("a", "f", 90).value()).isEqualTo("deep");
      assertThat(plugins.callOne("a", "f", 100).error().message()).isEqualTo("stack overflow");
    }
  }

  @Test
  void filesAreCountedAndClosed(@TempDir Path folder) {
    try (PluginManager<String> plugins = builder().fileLimit(3).dataFolder(folder).build()) {
      plugins.load(
          "a",
          """
          local open = {}
          function f()
            for i = 1, 5 do
              local file, message = io.open('user://' .. i, 'w')
              if not file then return i, message end
              open[i] = file
            end
          end
          function dir() local f = io.open('user://../b/x', 'w') return f end
          """);
      assertThat(plugins.callOne("a", "f").values())
          .containsExactly(4.0, "user://4: Too many open files");
      assertThat(plugins.find("a").usage().openFiles()).isEqualTo(3);
      assertThat(plugins.callOne("a", "dir").value()).isNull();
      assertThat(folder.resolve("a")).isDirectoryContaining("glob:**/1");
      plugins.unload("a");
      assertThat(plugins.find("a").usage()).isEqualTo(PluginUsage.NONE);
    }
  }

  @Test
  void pluginsAndHostsCanAsk() {
    try (PluginManager<String> plugins =
        PluginManager.<String>builder().listener(heard).output(printed).timeLimit(5).build()) {
      plugins.load(
          "a",
          """
          function f()
            local used, limit = plugin.memory()
            kept = ('x'):rep(100000)
            local after = plugin.memory()
            local left = plugin.time_left()
            print('12345')
            return plugin.id(), used > 1000 and used < 100000, limit, after - used >= 100000,
              left > 0 and left <= 5, plugin.version()
          end
          """);
      assertThat(plugins.callOne("a", "f").values())
          .isEqualTo(List.of("a", true, 2_048_000.0, true, true, "0.0.0"));
      PluginUsage usage = plugins.find("a").usage();
      assertThat(usage.memory()).isBetween(100_000L, 200_000L);
      assertThat(usage.peakMemory()).isGreaterThanOrEqualTo(usage.memory());
      assertThat(usage.peakOutput()).isEqualTo(6);
      assertThat(usage.calls()).isEqualTo(2);
      assertThat(usage.peakTime()).isGreaterThan(0);
      assertThat(usage.totalTime()).isGreaterThanOrEqualTo(usage.peakTime());
    }
  }

  @Test
  void aChunkThatNeverEndsIsNotLoaded() {
    try (PluginManager<String> plugins = builder().build()) {
      assertThat(plugins.load("a", "while true do end").status()).isEqualTo(PluginStatus.FAILED);
      assertThat(plugins.load("b", "x = ").status()).isEqualTo(PluginStatus.FAILED);
      assertThat(heard.lines())
          .containsExactly(
              "a: res://main.lua:1: time limit of 0.2 s exceeded",
              "b: res://main.lua:1: unexpected symbol near <eof>");
      assertThat(plugins.find("a").reason())
          .isEqualTo("res://main.lua:1: time limit of 0.2 s exceeded");
    }
  }
}
