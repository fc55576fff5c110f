package dev.selenode.runtime.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class IsolationTest {
  private final Heard heard = new Heard();
  private final PluginManager<String> plugins =
      PluginManager.<String>builder().listener(heard).build();

  @AfterEach
  void close() {
    plugins.close();
  }

  private Object result(String id, String call, Object... args) {
    CallResult result = plugins.callOne(id, call, args);
    assertThat(result.error()).isNull();
    return result.value();
  }

  @Test
  void globalsAreTheirOwn() {
    plugins.load("a", "shared = 1 function get() return shared end");
    plugins.load("b", "function get() return shared end");
    assertThat(result("a", "get")).isEqualTo(1.0);
    assertThat(result("b", "get")).isNull();
  }

  @Test
  void changedLibrariesAreTheirOwn() {
    String spoil =
        """
        string.upper = nil
        table.insert = 1
        math.pi = 3
        coroutine.extra = true
        package.loaded.string.lower = nil
        getmetatable("").__index = function() return "spoilt" end
        getmetatable("").__add = function() return "added" end
        """;
    String look =
        """
        function look()
          return ("x"):upper(), type(table.insert), math.pi > 3.1, coroutine.extra,
            ("Y"):lower(), pcall(function() return "a" + "b" end)
        end
        """;
    plugins.load("before", look);
    plugins.load("spoiler", spoil);
    plugins.load("after", look);
    assertThat(heard.lines()).isEmpty();
    for (String id : List.of("before", "after")) {
      assertThat(plugins.callOne(id, "look").values())
          .startsWith("X", "function", true, null, "y", false);
    }
  }

  @Test
  void hostFunctionsAreAddedToANamespace() {
    plugins.handle("math", "add", (context, args) -> args.number(0) + args.number(1));
    plugins.handle("string", "shout", (context, args) -> args.string(0) + "!");
    plugins.handle("io", "count", (context, args) -> 3);
    plugins.handle("sys", "who", (context, args) -> context.id());
    plugins.load(
        "a",
        """
        function all()
          return math.add(1, 2), math.sin(0), ("x"):shout(), ("x"):upper(), io.count(),
            type(io.write), sys.who(), package.loaded.sys == sys
        end
        """);
    assertThat(plugins.callOne("a", "all").values())
        .containsExactly(3.0, 0.0, "x!", "X", 3.0, "function", "a", true);
  }

  @Test
  void aPluginOverwritesOnlyItsOwn() {
    plugins.handle("sys", "name", (context, args) -> "host");
    plugins.load("a", "function sys.name() return 'mine' end sys.other = 1");
    plugins.load("b", "function get() return sys.name(), sys.other end");
    plugins.load("c", "sys = nil");
    plugins.load("d", "function get() return sys.name(), sys.other end");
    assertThat(plugins.callOne("b", "get").values()).containsExactly("host", null);
    assertThat(plugins.callOne("d", "get").values()).containsExactly("host", null);
  }

  @Test
  void valuesAreCopied() {
    List<Object> list = List.of(1, "two", Map.of("k", true));
    plugins.handle("host", "list", (context, args) -> list);
    plugins.handle("host", "several", (context, args) -> new Object[] {1, null, "x"});
    plugins.handle("host", "object", (context, args) -> this);
    plugins.handle("host", "same", (context, args) -> args.value(0) == this);
    plugins.load(
        "a",
        """
        function change() local t = host.list() t[1] = 'changed' return t end
        function several() return select('#', host.several()), host.several() end
        function object()
          local o = host.object()
          return type(o), host.same(o), pcall(function() return o.field end)
        end
        """);
    assertThat(result("a", "change")).isEqualTo(List.of("changed", "two", Map.of("k", true)));
    assertThat(plugins.callOne("a", "several").values()).containsExactly(3.0, 1.0, null, "x");
    assertThat(plugins.callOne("a", "object").values()).startsWith("userdata", true, false);
  }

  @Test
  void badArgumentsAndExceptionsAreThePluginsErrors() {
    plugins.handle("math", "add", (context, args) -> args.number(0) + args.number(1));
    plugins.handle(
        "sys",
        "fail",
        (context, args) -> {
          throw new java.io.IOException("disk is full");
        });
    plugins.load(
        "a", "function bad()\n return math.add({}, 1)\nend\nfunction fail() sys.fail() end");
    plugins.callOne("a", "bad");
    PluginError failed = plugins.callOne("a", "fail").error();
    assertThat(heard.lines())
        .containsExactly(
            "a: res://main.lua:2: bad argument #1 to 'add' (number expected, got table)",
            "a: res://main.lua:4: disk is full");
    assertThat(failed.cause()).isInstanceOf(java.io.IOException.class);
    assertThat(failed.frames()).isNotEmpty();
  }

  @Test
  void namespacesOfTheStateAreClosed() {
    for (String name : List.of("_G", "package", "plugin", "print", "a b", "")) {
      assertThatThrownBy(() -> plugins.handle(name, "f", (context, args) -> null))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void callbacksEndWithTheirPlugin() {
    PluginCallback[] kept = new PluginCallback[1];
    plugins.handle(
        "host",
        "on",
        (context, args) -> {
          kept[0] = args.function(0);
          return null;
        });
    plugins.load("a", "local n = 0 host.on(function(by) n = n + by return n end)");
    assertThat(kept[0].call(2).value()).isEqualTo(2.0);
    assertThat(kept[0].call(3).value()).isEqualTo(5.0);
    plugins.unload("a");
    assertThat(kept[0].alive()).isFalse();
    assertThatThrownBy(() -> kept[0].call(1)).hasMessage("plugin 'a' is unloaded");
  }

  @Test
  void tablesThatAreNoTreesEnd() {
    plugins.handle("host", "take", (context, args) -> args.value(0) != null);
    plugins.load(
        "a",
        """
        function loop() local t = {} t.t = t return t end
        function bomb() local t = {} for i = 1, 60 do t = {t, t} end return host.take(t) end
        """);
    plugins.callAll("loop");
    plugins.callAll("bomb");
    assertThat(heard.lines())
        .containsExactly(
            "a: table contains itself or is nested too deep",
            "a: res://main.lua:2: too many values to hand to the host");
  }
}
