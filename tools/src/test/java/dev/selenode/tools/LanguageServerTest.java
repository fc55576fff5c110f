package dev.selenode.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** What annotations are for: a real LuaLS that knows a project's classes. */
@EnabledIf(value = "isInstalled", disabledReason = "no lua-language-server is installed")
class LanguageServerTest {
  @TempDir private Path folder;
  private Path game;

  static boolean isInstalled() {
    return LanguageServer.isInstalled();
  }

  @BeforeEach
  void makeProject() {
    game = folder.resolve("game");
    Result.of("new", game);
    Result.of("stubs", game);
  }

  @Test
  void findsNoFaultInANewProjectAndItsAnnotations() throws Exception {
    assertThat(LanguageServer.check(game, folder.resolve("log"))).contains("no problems found");
    assertThat(LanguageServer.check(game.resolve(".selenode/stubs"), folder.resolve("log")))
        .contains("no problems found");
  }

  @Test
  void completesPropertiesSignalsAndWhatIsInherited() throws Exception {
    Path script = game.resolve("greeter.lua");
    String text =
        Files.readString(script)
            .replace("return Greeter", "function Greeter:more() self. end\nreturn Greeter");
    int line = (int) text.substring(0, text.indexOf("self. end")).lines().count() - 1;
    int character = "function Greeter:more() self.".length();
    try (LanguageServer server = new LanguageServer(game, folder.resolve("log"))) {
      assertThat(server.complete(script, text, line, character))
          .contains("\"greeting\"", "\"greeted\"", "\"get_tree(self)\"", "\"pause_mode\"");
    }
  }
}
