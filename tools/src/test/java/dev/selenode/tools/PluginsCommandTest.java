package dev.selenode.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PluginsCommandTest {
  @TempDir private Path folder;
  private Project project;

  @BeforeEach
  void makeProject() {
    project = new Project(folder);
  }

  /** The plugin that the seed of this design shows, in our words, and what that prints there. */
  @Test
  void playsTheSeedsExample() {
    project.file(
        "jetson/main.lua",
        "local seen = 0",
        "local function say(...) sys.print('[jetson] ', ...) end",
        "function init()",
        "  say('hello!')",
        "  say('Some math: ', math.add(3.4, 6.6))",
        "end",
        "function update()",
        "  seen = seen + 1",
        "  say(\"inside a loop y'all: \", seen)",
        "  if seen == 6 then sys.exit() end",
        "end",
        "function destroy() say('Bye bye now') end");
    assertThat(Result.of("plugins", folder))
        .isEqualTo(
            new Result(
                0,
                """
                [jetson] hello!
                [jetson] Some math: 10
                [jetson] inside a loop y'all: 1
                [jetson] inside a loop y'all: 2
                [jetson] inside a loop y'all: 3
                [jetson] inside a loop y'all: 4
                [jetson] inside a loop y'all: 5
                [jetson] inside a loop y'all: 6
                [jetson] Bye bye now
                """,
                ""));
  }

  @Test
  void printsWithoutSeparators() {
    project.file(
        "a/main.lua",
        "function init() sys.print(1, 2.5, nil, 'x', true, 1e100, -0.0, 1/3) sys.print() end");
    assertThat(Result.of("plugins", folder).out())
        .isEqualTo("12.5[nil]xtrue1e+100-00.33333333333333\n\n");
  }

  @Test
  void tellsErrorsWithPluginAndPath() {
    project.file("a/main.lua", "function init()", "  error('no')", "end");
    project.file("b/main.lua", "x =");
    project.file("c/main.lua", "function init() sys.print('c') require 'm' end");
    project.file("c/m.lua", "", "local x = nil + 1");
    project.file("d/main.lua", "function init() math.add('x') end");
    Result result = Result.of("plugins", folder);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).isEqualTo("c\n");
    assertThat(result.err().replace(folder + "/", ""))
        .isEqualTo(
            """
            b: b/main.lua:2: unexpected symbol near <eof>
            a: a/main.lua:2: no
            c: c/m.lua:2: attempt to perform arithmetic on a nil value
            d: d/main.lua:1: bad argument #1 to 'add' (number expected, got string)
            """);
  }

  @Test
  void limitsEachPlugin() {
    project.file(
        "greedy/main.lua", "function update() t = {} while true do t[#t + 1] = {} end end");
    project.file("slow/main.lua", "function update() while true do end end");
    project.file("fine/main.lua", "n = 0 function update() n = n + 1 sys.print(n) end");
    Result result =
        Result.of("plugins", folder, "--max-memory", 2, "--max-time", 0.3, "--ticks", 3);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).isEqualTo("1\n2\n3\n");
    assertThat(result.err())
        .contains("limit of 0.3 s exceeded\nslow: suspended after a limit exceeded\n")
        .contains("greedy: suspended after a limit exceeded\n");
  }

  @Test
  void endsWhenAPluginSaysSo() {
    project.file("a/main.lua", "n = 0 function update() n = n + 1 return n < 4 end");
    project.file(
        "b/main.lua",
        "n = 0 function update() n = n + 1 end",
        "function destroy() sys.print(n) end");
    assertThat(Result.of("plugins", folder)).isEqualTo(new Result(0, "4\n", ""));
    assertThat(Result.of("plugins", folder, "--ticks", 2).out()).isEqualTo("2\n");
  }

  @Test
  void lists() {
    project.file("a/main.lua", "");
    project.file("b/main.lua", "error('no')");
    project.file("c/main.lua", "");
    project.file(
        "c/plugin.json",
        "{\"name\": \"Cee\", \"version\": \"1.2\", \"permissions\": {\"sys\": \"prints\", \"math\": \"adds\"}}");
    project.file("d/main.lua", "");
    project.file("d/plugin.json", "{\"depends\": [\"x\"]}");
    assertThat(Result.of("plugins", "--list", folder).out())
        .isEqualTo(
            """
            ID  VERSION  STATE    NAME  PERMISSIONS
            a   -        running  a     all
            b   -        failed   b     -
            c   1.2.0    running  Cee   sys (prints), math (adds)
            d   0.0.0    refused  d     none
            """);
  }

  @Test
  void refusesWrongCommandLines() {
    assertThat(Result.of("plugins", folder.resolve("none")))
        .isEqualTo(
            new Result(
                2, "", "selenode plugins: no such folder: '" + folder.resolve("none") + "'\n"));
    assertThat(Result.of("plugins", folder, "--max-memory", 0).status()).isEqualTo(2);
    assertThat(Result.of("plugins", folder, "--ticks", -1).status()).isEqualTo(2);
    assertThat(Result.of("plugins").status()).isEqualTo(2);
  }
}
