package dev.selenode.runtime.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class CallsTest {
  private final Heard heard = new Heard();
  private final List<String> log = new ArrayList<>();
  private final ArrayBlockingQueue<String> queue = new ArrayBlockingQueue<>(2);
  private final PluginManager<String> plugins = manager(0);

  private PluginManager<String> manager(int threads) {
    PluginManager<String> made =
        PluginManager.<String>builder()
            .listener(heard)
            .maxErrors(3)
            .messages(queue::add)
            .threads(threads)
            .build();
    made.handle("host", "log", (context, args) -> log.add(context.id() + " " + args.text(0)));
    made.handle("host", "send", (context, args) -> context.send(args.string(0)));
    return made;
  }

  @AfterEach
  void close() {
    plugins.close();
  }

  @Test
  void runsInAllThatHaveIt() {
    plugins.load("a", "function update(dt) host.log(dt) end");
    plugins.load("b", "");
    plugins.load("c", "function update(dt) host.log(dt) return 'c' end");
    assertThat(plugins.call("update", 0.5)).isTrue();
    assertThat(log).containsExactly("a 0.5", "c 0.5");
    assertThat(plugins.callAll("update", 1)).containsOnlyKeys("a", "c");
    assertThat(plugins.callAll("update", 1).get("c").value()).isEqualTo("c");
    assertThat(plugins.callOne("b", "update")).isNull();
  }

  @Test
  void falseOfAnyIsFalse() {
    plugins.load("a", "function f() host.log('f') return false end");
    plugins.load("b", "function f() host.log('f') return nil end");
    assertThat(plugins.call("f")).isFalse();
    assertThat(log).containsExactly("a f", "b f");
    assertThat(plugins.call("missing")).isTrue();
  }

  @Test
  void takesACallAsLuaWritesIt() {
    plugins.load("a", "function update(...) host.log(table.concat({...}, ' ')) return ... end");
    assertThat(plugins.call("update()")).isTrue();
    assertThat(plugins.call("update(false)")).isTrue(); // it fails in concat
    assertThat(heard.lines()).hasSize(1);
    assertThat(plugins.call("update(1 + 1, \"x)\")")).isTrue();
    assertThat(log).containsExactly("a ", "a 2 x)");
    assertThat(plugins.callAll("other(1)")).isEmpty();
    for (String wrong : List.of("", "a b", "update(", "update() end", "f(1) g(2)", "a.b()")) {
      assertThatThrownBy(() -> plugins.call(wrong))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("cannot call '" + wrong + "'");
    }
    assertThatThrownBy(() -> plugins.call("update(1)", 2)).hasMessageContaining("twice");
  }

  @Test
  void whatLuaBringsAlongDoesNotCount() {
    plugins.load("a", "");
    plugins.load("b", "load = function() return 'mine' end");
    assertThat(plugins.callAll("load")).containsOnlyKeys("b");
    assertThat(plugins.callAll("print")).isEmpty();
    assertThat(plugins.callAll("string")).isEmpty();
  }

  @Test
  void anErrorDoesNotStopOthersAndThreeSuspend() {
    plugins.load("a", "function f(ok)\n if not ok then error('bad') end\nend");
    plugins.load("b", "function f() host.log('b') end");
    plugins.call("f");
    plugins.call("f");
    plugins.call("f", true);
    plugins.call("f");
    plugins.call("f");
    assertThat(plugins.find("a").status()).isEqualTo(PluginStatus.RUNNING);
    plugins.call("f");
    assertThat(plugins.find("a").status()).isEqualTo(PluginStatus.SUSPENDED);
    assertThat(plugins.find("a").reason()).isEqualTo("3 errors in a row");
    plugins.call("f");
    assertThat(log).hasSize(7);
    List<String> lines = heard.lines();
    assertThat(lines).hasSize(6).contains("a: res://main.lua:2: bad");
    assertThat(lines.get(5)).isEqualTo("a: suspended after 3 errors in a row");
    assertThat(plugins.start("a")).isTrue();
    assertThat(plugins.call("f", true)).isTrue();
    assertThat(heard.lines()).isEmpty();
  }

  @Test
  void errorsOfAllKindsAreText() {
    plugins.load(
        "a",
        """
        function table_() error({}) end
        function nil_() error(nil) end
        function object() error(setmetatable({}, {__tostring = function() return 'res://x.lua:7: shown' end})) end
        function worse() error(setmetatable({}, {__tostring = function() error('no') end})) end
        function long() error(('x'):rep(100000), 0) end
        function yields() coroutine.yield() end
        function lib() string.rep() end
        """);
    for (String f : List.of("table_", "nil_", "object", "worse", "long", "yields", "lib")) {
      plugins.start("a");
      plugins.call(f);
    }
    List<String> lines = new ArrayList<>(heard.lines());
    lines.removeIf(line -> line.contains("suspended after"));
    assertThat(lines.get(0)).isEqualTo("a: res://main.lua:1: (error object is a table value)");
    assertThat(lines.get(1)).isEqualTo("a: res://main.lua:2: (error object is a nil value)");
    assertThat(lines.get(2)).isEqualTo("a: res://x.lua:7: shown");
    assertThat(lines.get(3)).isEqualTo("a: res://main.lua:4: (error object is a table value)");
    assertThat(lines.get(4)).hasSizeLessThan(1100).endsWith("…");
    assertThat(lines.get(5)).contains("attempt to yield");
    assertThat(lines.get(6))
        .isEqualTo("a: res://main.lua:7: bad argument #1 to 'rep' (string expected, got no value)");
  }

  @Test
  void aFullQueueIsThePluginsError() {
    plugins.load("a", "function f(n) for i = 1, n do host.send('m' .. i) end end");
    plugins.call("f", 3);
    assertThat(queue).containsExactly("m1", "m2");
    assertThat(heard.lines()).containsExactly("a: res://main.lua:1: message queue is full");
  }

  @Test
  void theManagerIsNotCalledByPlugins() {
    plugins.handle("host", "call", (context, args) -> plugins.call("g"));
    plugins.handle(
        "host",
        "unload",
        (context, args) -> {
          context.plugin().unload();
          return null;
        });
    plugins.load("a", "function f() host.call() end function h() host.unload() end");
    plugins.call("f");
    plugins.call("h");
    assertThat(heard.lines())
        .containsExactly(
            "a: res://main.lua:1: manager called while a plugin runs",
            "a: res://main.lua:1: manager called while a plugin runs");
    assertThat(plugins.find("a").status()).isEqualTo(PluginStatus.RUNNING);
  }

  @Test
  void belongsToItsThread() throws InterruptedException {
    Throwable[] thrown = new Throwable[1];
    Thread other = new Thread(() -> plugins.call("f"), "other");
    other.setUncaughtExceptionHandler((thread, e) -> thrown[0] = e);
    other.start();
    other.join();
    assertThat(thrown[0])
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("called from 'other'");
  }

  @Test
  void threadsGiveTheSameResults() {
    try (PluginManager<String> pooled = manager(3)) {
      for (int i = 0; i < 40; i++) {
        String source =
            i % 7 == 3
                ? "function f() error('bad') end"
                : "local n = " + i + " function f(k) for i = 1, 1000 do n = n + k end return n end";
        plugins.load("p" + i, source);
        pooled.load("p" + i, source);
      }
      for (int round = 1; round <= 5; round++) {
        assertThat(values(pooled.callAll("f", round)))
            .isEqualTo(values(plugins.callAll("f", round)));
      }
      assertThat(pooled.list()).isEqualTo(plugins.list());
    }
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(t -> t.getName().startsWith("selenode-plugins-"));
  }

  private static List<String> values(java.util.Map<String, CallResult> results) {
    return results.values().stream()
        .map(r -> r.plugin() + " " + r.values() + " " + r.error())
        .toList();
  }
}
