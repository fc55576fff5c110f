package dev.selenode.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunCommandTest {
  @TempDir private Path folder;
  private Project project;

  @BeforeEach
  void makeProject() {
    project = new Project(folder);
  }

  @Test
  void putsANodeIntoATreeForOneFrame() {
    Path file =
        project.file(
            "ball.lua",
            "local Ball = { extends = 'Node' }",
            "function Ball:_init() print('init', self:is_inside_tree()) end",
            "function Ball:_ready() print('ready', self:get_path()) end",
            "function Ball:_process(delta) print('process', delta) end",
            "function Ball:_exit_tree() print('exit') end",
            "return Ball");
    assertThat(Result.of("run", file))
        .isEqualTo(
            new Result(
                0, "init\tfalse\nready\t/root/Node\nprocess\t0.016666666666667\nexit\n", ""));
  }

  @Test
  void runsAsManyFramesAsItIsTold() {
    Path file =
        project.file(
            "ball.lua",
            "local Ball = { extends = 'Node', class_name = 'Ball' }",
            "function Ball:_process(delta) print(self:get_name(), delta) end",
            "return Ball");
    assertThat(Result.of("run", file, "--frames", 3, "--delta", 0.5).out())
        .isEqualTo("Ball\t0.5\n".repeat(3));
    assertThat(Result.of("run", "--frames=0", file).out()).isEmpty();
  }

  @Test
  void onlyCreatesAReference() {
    Path file =
        project.file(
            "data.lua",
            "local D = {}",
            "function D:_init() print(self:get_class()) end",
            "return D");
    assertThat(Result.of("run", file, "--frames", 2)).isEqualTo(new Result(0, "Reference\n", ""));
  }

  @Test
  void endsWhenAScriptQuits() {
    Path file =
        project.file(
            "quit.lua",
            "local Q = { extends = 'Node' }",
            "function Q:_process() print('frame') self:get_tree():quit(3) end",
            "return Q");
    assertThat(Result.of("run", file, "--frames", 100)).isEqualTo(new Result(3, "frame\n", ""));
  }

  // --- the root ------------------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource({
    "a/b/x.lua,,, res://x.lua",
    "a/b/x.lua, a/selenode.json,, res://b/x.lua",
    "a/b/x.lua, a/selenode.json, ., res://a/b/x.lua",
    "a/b/x.lua, selenode.json, a, res://b/x.lua",
  })
  void findsItsRoot(String file, String mark, String root, String path) {
    Path script =
        project.file(file, "print(debug.traceback():match('res://[%w/.]+'))", "return {}");
    if (mark != null) {
      project.file(mark, "{}");
    }
    Result result =
        root == null
            ? Result.of("run", script)
            : Result.of("run", script, "--root", folder.resolve(root));
    assertThat(result).isEqualTo(new Result(0, path + "\n", ""));
  }

  @Test
  void refusesARootThatIsNone() {
    Path script = project.file("a/x.lua", "return {}");
    Path other = project.file("b/y.lua", "return {}").getParent();
    assertThat(Result.of("run", script, "--root", other))
        .isEqualTo(
            new Result(
                2, "", "selenode run: '" + script + "' is not in the root '" + other + "'\n"));
    assertThat(Result.of("run", script, "--root", script).err())
        .isEqualTo("selenode run: --root got '" + script + "', want a folder\n");
  }

  // --- errors --------------------------------------------------------------------------------

  @Test
  void reportsAnErrorAndGoesOn() {
    Path file =
        project.file(
            "enemy.lua",
            "local Enemy = { extends = 'Node' }",
            "local function aim(self) return self.target.x end",
            "function Enemy:_process()",
            "  print('before')",
            "  aim(self)",
            "end",
            "return Enemy");
    Result result = Result.of("run", file, "--frames", 2);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).isEqualTo("before\nbefore\n");
    assertThat(result.err().replaceAll("owner \\d+", "owner 1"))
        .isEqualTo(
            """
            res://enemy.lua:2: attempt to index field 'target' (a nil value)
            \tres://enemy.lua:2: in function 'aim'
            \tres://enemy.lua:5: in function <res://enemy.lua:3>
            \tin call "_process" @ res://enemy.lua, owner 1
            """
                .repeat(2));
  }

  @Test
  void countsWhatAScriptReportsAsAnErrorButNotAWarning() {
    Path file = project.file("a.lua", "GD.push_error('bad')", "return {}");
    Result result = Result.of("run", file);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).startsWith("res://a.lua:1: bad\n");
    Path warning = project.file("b.lua", "GD.push_warning('hm')", "return {}");
    result = Result.of("run", warning);
    assertThat(result.status()).isZero();
    assertThat(result.err()).startsWith("warning: res://b.lua:1: hm\n");
  }

  @Test
  void reportsAllThatIsWrongWithAScript() {
    Path file = project.file("a.lua", "return {", "a = property {},", "b = export {},", "}");
    assertThat(Result.of("run", file))
        .isEqualTo(
            new Result(
                1,
                "",
                """
                res://a.lua:2: property 'a' needs a default, a type or a getter
                res://a.lua:3: property 'b' needs a default, a type or a getter
                """));
  }

  @Test
  void endsACallAtItsLimit() {
    Path file =
        project.file(
            "slow.lua",
            "local Slow = { extends = 'Node' }",
            "function Slow:_ready() while true do end end",
            "function Slow:_process() print('still here') end",
            "return Slow");
    Result result = Result.of("run", file, "--max-time", 0.05);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).isEqualTo("still here\n");
    assertThat(result.err()).startsWith("res://slow.lua:2: time limit of 0.05 s exceeded\n");
  }

  @ParameterizedTest
  @CsvSource({
    "--frames=-1, --frames got -1",
    "--delta=-1, --delta got -1",
    "--delta=Infinity, --delta got inf",
  })
  void refusesSenselessNumbers(String option, String message) {
    Result result = Result.of("run", option, project.file("x.lua"));
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).startsWith("selenode run: " + message + ", want a number from 0\n");
  }

  @Test
  void wantsAFileThatIsThere() {
    assertThat(Result.of("run", "nowhere.lua"))
        .isEqualTo(new Result(2, "", "selenode run: no such file 'nowhere.lua'\n"));
  }

  @Test
  void savesAndGoesOn() {
    project.file(
        "counter.lua",
        "local C = { extends = 'Node' }",
        "C.n = export { 0, type = int }",
        "function C:_process() self.n = self.n + 1 print(self.n) end",
        "return C");
    Path scene =
        project.file("scene.json", "{\"nodes\": [{\"name\": \"C\", \"script\": \"counter.lua\"}]}");
    Path save = folder.resolve("save.json");
    assertThat(Result.of("run", scene, "--frames", 2, "--save", save))
        .isEqualTo(new Result(0, "1\n2\n", ""));
    assertThat(Result.of("run", save).out()).isEqualTo("3\n");
    project.file("counter.lua", "return { extends = 'Node', other = 1 }");
    assertThat(Result.of("run", save))
        .isEqualTo(
            new Result(
                0, "", "warning: " + save + ": $.nodes[0].properties.n: unknown property\n"));
  }
}
