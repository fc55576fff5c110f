package dev.selenode.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReplCommandTest {
  @TempDir private Path folder;
  private Project project;

  @BeforeEach
  void makeProject() {
    project = new Project(folder);
  }

  /** What lines of input print, errors among it. */
  private String enter(String lines, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(out, true, StandardCharsets.UTF_8);
    List<String> line = new ArrayList<>(List.of("repl", "--root", folder.toString()));
    for (Object arg : args) {
      line.add(arg.toString());
    }
    ByteArrayInputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    int status = Main.execute(new Streams(in, both, both), line.toArray(String[]::new));
    assertThat(status).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  private Path scene() {
    project.file(
        "hero.lua",
        "local Hero = { extends = 'Node', class_name = 'Hero', hurt = signal('by') }",
        "Hero.health = export { 10, type = int }",
        "function Hero:_process() self.frames = (self.frames or 0) + 1 end",
        "function Hero:hit(n) self.health = self.health - n return self.health end",
        "function Hero:later() await(self:get_tree():create_timer(0.01).timeout) print('later') end",
        "return Hero");
    return project.file(
        "scene.json",
        "{\"nodes\": [{\"name\": \"Level\", \"children\": ["
            + "{\"name\": \"Hero\", \"script\": \"hero.lua\"}]}]}");
  }

  @Test
  void showsValuesOfExpressionsAndRunsStatements() {
    assertThat(
            enter(
                """
                1 + 1
                =2, nil
                x = 'a\\n"b"'
                x
                print(x)
                local y = 3
                y
                Vector2(1, 2)
                NodePath("a/b")
                {1, 2, {3}, x = true, ["a b"] = {}}
                """))
        .isEqualTo(
            """
            2
            2
            nil
            "a\\n\\"b\\""
            a
            "b"
            nil
            Vector2(1, 2)
            NodePath("a/b")
            {1, 2, {3}, x = true, ["a b"] = {}}
            """);
  }

  @Test
  void cyclesAndLargeTablesEnd() {
    assertThat(
            enter(
                """
                t = {n = 1} t.t = t t.also = {t}
                t
                d = Dictionary() d.x = d
                d
                big = {} for i = 1, 1000 do big[i] = i end
                #big
                deep = {} for i = 1, 9 do deep = {deep} end
                deep
                """))
        .isEqualTo(
            """
            {n = 1, t = {<cycle>}, also = {{<cycle>}}}
            Dictionary{x = Dictionary{<cycle>}}
            1000
            {{{{{…}}}}}
            """);
    assertThat(enter("t = {} for i = 1, 1000 do t[i] = i end\nt\n").lines().count()).isLessThan(60);
  }

  @Test
  void inputsGoOnUntilTheyAreComplete() {
    assertThat(
            enter(
                """
                function f(a)
                  return a * 2
                end
                f(
                  21
                )
                1 +
                2
                s = [[
                long]]
                s
                """))
        .isEqualTo("42\n3\n\"long\"\n");
  }

  @Test
  void errorsTellTheirLine() {
    assertThat(
            enter(
                """
                function f()
                  error('boom')
                end
                f()
                nosuch.field
                )
                'unfinished
                pcall(error, 'x')
                """))
        .isEqualTo(
            """
            stdin:2: boom
            \tstdin:2: in function <stdin:1>
            \tin call "input"
            stdin:1: attempt to index global 'nosuch' (a nil value)
            \tstdin:1: in main chunk
            \tin call "input"
            stdin:1: unexpected symbol near ')'
            stdin:1: unfinished string near <eof>
            false
            "x"
            """);
  }

  @Test
  void theSceneGoesOnBetweenInputs() {
    assertThat(
            enter(
                """
                hero = root:get_node('Level/Hero')
                hero.frames
                :frames 10
                hero.frames
                hero:hit(3)
                hero
                root
                hero:later()
                :tree
                hero:free()
                hero
                """,
                "--scene",
                scene()))
        .isEqualTo(
            """
            1
            13
            7
            Node 'Hero' with res://hero.lua {health = 7, frames = 15}
            Node 'root'
            coroutine, waiting
            later
            root (Node)
              Level (Node)
                Hero (Node) res://hero.lua
            freed object 1
            """);
  }

  @Test
  void reloadsAndShowsManifests() {
    Path scene = scene();
    String shown =
        enter(
            """
            hero = root:get_node('Level/Hero')
            :reload
            :reload res://hero.lua
            :reload ../x
            :manifest Hero
            :manifest Node
            :manifest Nobody
            :mainfest Hero
            :frames many
            """,
            "--scene",
            scene);
    assertThat(shown)
        .contains(
            "reloaded res://hero.lua\nreloaded res://hero.lua\n",
            "path leaves its root",
            "\"class_name\" : \"Hero\"",
            "\"class_name\" : \"Node\"",
            "res://Nobody: no such file\n",
            "unknown command ':mainfest' (did you mean ':manifest'?)\n",
            ":frames got 'many', want a number\n");
  }

  @Test
  void helpNamesAllCommandsAndQuitEnds() {
    assertThat(enter(":help\n:quit\nprint('never')\n"))
        .contains(":frames", ":help", ":manifest", ":quit", ":reload", ":tree")
        .doesNotContain("never");
  }

  @Test
  void anEndlessLoopEndsByItsLimitAndTheNextInputRuns() {
    assertThat(enter("while true do end\nprint('on')\n", "--max-time", 0.1))
        .isEqualTo(
            """
            stdin:1: time limit of 0.1 s exceeded
            \tstdin:1: in main chunk
            \tin call "input"
            on
            """);
  }

  @Test
  void aScriptMayQuit() {
    assertThat(enter("tree:quit()\nprint('never')\n")).isEmpty();
  }

  @Test
  void aSceneThatIsWrongIsTold() {
    Path scene = project.file("scene.json", "{\"nodes\": [{\"nam\": 1}]}");
    assertThat(Result.of("repl", "--scene", scene))
        .isEqualTo(
            new Result(
                1,
                "",
                scene
                    + ": $.nodes[0].nam: unknown field (did you mean 'name'?)\n"
                    + scene
                    + ": $.nodes[0].name: got nothing, want string\n"));
  }
}
