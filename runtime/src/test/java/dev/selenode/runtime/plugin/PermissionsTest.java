package dev.selenode.runtime.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selenode.runtime.plugin.description.DescriptionException;
import dev.selenode.runtime.plugin.description.Grants;
import dev.selenode.runtime.plugin.description.PermissionRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PermissionsTest {
  private static final String WANTS =
      "{\"permissions\": {\"net\": \"asks for the weather\", \"math\": \"adds it up\"}}";
  private static final String LOOK =
      "function look() return type(net), type(math.add), type(math.sin), plugin.granted('net') end";

  @TempDir private Path path;
  private final Heard heard = new Heard();
  private final List<PermissionRequest> asked = new ArrayList<>();
  private Folder folder;

  @BeforeEach
  void begin() {
    folder = new Folder(path.resolve("plugins"));
  }

  private PluginManagerBuilder<String> builder() {
    return PluginManager.<String>builder().listener(heard);
  }

  private PluginManager<String> scan(PluginManagerBuilder<String> builder) {
    PluginManager<String> plugins = builder.build();
    plugins.handle("net", "get", (context, args) -> context.granted("math"));
    plugins.handle("math", "add", (context, args) -> args.number(0) + args.number(1));
    plugins.scan(folder.path(), "main.lua");
    return plugins;
  }

  private static List<Object> look(PluginManager<String> plugins, String id) {
    return plugins.callOne(id, "look").values();
  }

  @Test
  void withoutGrantsADescriptionNarrows() {
    folder
        .plugin("all", LOOK)
        .plugin("none", "{}", LOOK)
        .plugin("some", "{\"permissions\": {\"math\": \"sums\"}}", LOOK);
    try (PluginManager<String> plugins = scan(builder())) {
      assertThat(look(plugins, "all")).containsExactly("table", "function", "function", true);
      assertThat(look(plugins, "none")).containsExactly("nil", "nil", "function", false);
      assertThat(look(plugins, "some")).containsExactly("nil", "function", "function", false);
    }
  }

  @Test
  void withGrantsNothingIsReachedThatWasNotGranted() {
    folder.plugin("bare", LOOK).plugin("wants", WANTS, LOOK);
    Grants grants = Grants.inMemory();
    try (PluginManager<String> plugins = scan(builder().grants(grants))) {
      assertThat(look(plugins, "bare")).containsExactly("nil", "nil", "function", false);
      assertThat(plugins.find("wants").status()).isEqualTo(PluginStatus.REFUSED);
      assertThat(heard.lines())
          .containsExactly("wants: refused: waits for permission to use net, math");
    }
  }

  @Test
  void theUserIsAskedOnceForEachContent() throws IOException {
    folder.plugin("wants", WANTS, LOOK);
    Path file = path.resolve("grants.json");
    for (int i = 0; i < 2; i++) {
      try (PluginManager<String> plugins = scan(asking(file, Set.of("net", "other")))) {
        assertThat(look(plugins, "wants")).containsExactly("table", "nil", "function", true);
      }
    }
    assertThat(asked).hasSize(1);
    PermissionRequest request = asked.get(0);
    assertThat(request.id()).isEqualTo("wants");
    assertThat(request.changed()).isFalse();
    assertThat(request.permissions())
        .containsExactly(
            java.util.Map.entry("net", "asks for the weather"),
            java.util.Map.entry("math", "adds it up"));
    assertThat(Files.readString(file))
        .isEqualTo(
            "{\n  \"wants\" : {\n    \""
                + request.hash()
                + "\" : [\n      \"net\"\n    ]\n  }\n}\n");

    folder.file("wants/extra.lua", "return 1");
    try (PluginManager<String> plugins = scan(asking(file, Set.of()))) {
      assertThat(look(plugins, "wants")).containsExactly("nil", "nil", "function", false);
    }
    assertThat(asked).hasSize(2);
    assertThat(asked.get(1).changed()).isTrue();
    assertThat(asked.get(1).hash()).isNotEqualTo(request.hash());
  }

  @Test
  void aReloadAsksAgain() {
    folder.plugin("wants", WANTS, LOOK);
    PluginManagerBuilder<String> builder = asking(path.resolve("grants.json"), Set.of("net"));
    try (PluginManager<String> plugins = scan(builder)) {
      folder.plugin("wants", LOOK + "-- changed");
      assertThat(plugins.reload("wants")).isTrue();
      assertThat(asked).hasSize(2);
    }
  }

  private PluginManagerBuilder<String> asking(Path file, Set<String> answer) {
    return builder()
        .grants(Grants.in(file))
        .ask(
            request -> {
              asked.add(request);
              return answer;
            });
  }

  @Test
  void revokedAndBrokenGrants() throws IOException {
    Path file = path.resolve("grants.json");
    Grants grants = Grants.in(file);
    grants.grant("a", "h1", Set.of("x"));
    grants.grant("a", "h2", Set.of("y"));
    assertThat(Grants.in(file).of("a", "h1")).isEmpty();
    assertThat(Grants.in(file).of("a", "h2")).contains(Set.of("y"));
    grants.revoke("a");
    assertThat(Grants.in(file).knows("a")).isFalse();
    Files.writeString(file, "{\"a\": {\"h\": [1]}, \"b\": 2}");
    assertThatThrownBy(() -> Grants.in(file))
        .isInstanceOf(DescriptionException.class)
        .hasMessage(file + ": $.a.h: want array of strings\n" + file + ": $.b: want object");
  }

  @Test
  void anUnknownNamespaceIsToldToTheAuthor() {
    folder.plugin("a", "{\"permissions\": {\"nett\": \"typo\"}}", "");
    scan(builder()).close();
    assertThat(heard.lines())
        .containsExactly("a: wants unknown namespace 'nett' (did you mean 'net'?)");
  }

  @Test
  void postsNeedThePermissionOfBoth() {
    String post = "{\"permissions\": {\"post\": \"talks\"}}";
    String source =
        """
        got = {}
        function receive(from, value) got[#got + 1] = from .. ' ' .. value.text value.text = nil end
        function send(to) plugin.post(to, {text = 'hello', self_ = {1, 2}}) end
        function list() return table.concat(got, ',') end
        function bad() plugin.post('b', {print}) end
        """;
    folder.plugin("a", post, source).plugin("b", post, source).plugin("c", "{}", source);
    try (PluginManager<String> plugins = scan(builder())) {
      plugins.callOne("a", "send", "b");
      plugins.callOne("a", "send", "a");
      assertThat(plugins.callOne("b", "list").value()).isEqualTo("");
      plugins.deliver();
      assertThat(plugins.callAll("list").get("b").value()).isEqualTo("a hello");
      assertThat(plugins.callAll("list").get("a").value()).isEqualTo("a hello");
      plugins.callOne("a", "send", "c");
      plugins.callOne("c", "send", "a");
      plugins.callOne("a", "send", "x");
      plugins.callOne("a", "bad");
      assertThat(heard.lines())
          .containsExactly(
              "a: res://main.lua:3: plugin 'c' was not granted the permission 'post'",
              "c: res://main.lua:3: permission 'post' was not granted",
              "a: res://main.lua:3: no plugin 'x' is running",
              "a: res://main.lua:5: cannot copy a function value");
    }
  }

  @Test
  void aFullMailboxIsTheSendersError() {
    folder
        .plugin("a", "function f() for i = 1, 1000 do plugin.post('b', i) end end")
        .plugin(
            "b", "n = 0 function receive(from, value) n = value end function last() return n end")
        .plugin("c", "function f() plugin.post('b', ('x'):rep(100000)) end")
        .plugin("d", "function f() plugin.post('a', 1) end");
    try (PluginManager<String> plugins = scan(builder())) {
      plugins.call("f");
      assertThat(plugins.callAll("last").get("b").value()).isEqualTo(256.0);
      assertThat(heard.lines())
          .containsExactly(
              "a: res://main.lua:1: mailbox of plugin 'b' is full",
              "c: res://main.lua:1: value is larger than 65536 bytes",
              "a: has no function 'receive' for what 'd' posted");
    }
  }
}
