package dev.selenode.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SceneTest {
  @TempDir private Path folder;
  private Project project;

  @BeforeEach
  void makeProject() {
    project = new Project(folder);
    project.file(
        "actor.lua",
        "local Actor = { extends = 'Node' }",
        "Actor.hit = signal('damage')",
        "Actor.speed = export { 1 }",
        "Actor.count = property { 0, type = 'int' }",
        "Actor.place = property { Vector2(0, 0) }",
        "Actor.home = property { type = NodePath }",
        "Actor.path = property { type = PoolVector2Array }",
        "Actor.any = property { type = 'Variant' }",
        "Actor.friend = property { type = Node }",
        "function Actor:on_hit(...) print(self:get_name(), 'hit', ...) end",
        "return Actor");
    project.file("broken.lua", "return {", "a = property {} }");
  }

  // --- what it makes -------------------------------------------------------------------------

  @Test
  void makesATreeWithScriptsAndProperties() {
    project.file(
        "show.lua",
        "local Show = { extends = 'Node' }",
        "Show.speed = 1",
        "Show.place = Vector2(0, 0)",
        "Show.tint = Color(0, 0, 0, 1)",
        "function Show:_init() print('init', self.speed) end",
        "function Show:_ready()",
        "  print(self:get_path(), self.speed, self.place, self.tint, self:is_in_group('seen'))",
        "end",
        "return Show");
    Result result =
        runScene(
            """
            {"nodes": [
              {"name": "Level", "children": [
                {"name": "A", "script": "show.lua", "groups": ["seen"],
                 "properties": {"speed": 2, "place": [3, 4], "tint": {"Color": [1, 0, 0, 1]}}},
                {"name": "Clock", "type": "Timer", "properties": {"wait_time": 0.5}}]},
              {"name": "B", "script": "res://show.lua"}]}
            """);
    assertThat(result)
        .isEqualTo(
            new Result(
                0,
                """
                init\t1
                init\t1
                /root/Level/A\t2\t(3, 4)\t1,0,0,1\ttrue
                /root/B\t1\t(0, 0)\t0,0,0,1\tfalse
                """,
                ""));
  }

  @Test
  void connectsNodesBeforeTheyAreReady() {
    project.file(
        "shooter.lua",
        "local Shooter = { extends = 'Node', shot = signal('at') }",
        "function Shooter:_ready() self.shot:emit('first') self.shot:emit('second') end",
        "return Shooter");
    Result result =
        runScene(
            """
            {"nodes": [
              {"name": "A", "script": "shooter.lua", "children": [
                 {"name": "B", "script": "actor.lua"}]},
              {"name": "C", "script": "actor.lua"}],
             "connections": [
              {"from": "A", "signal": "shot", "to": "A/B", "method": "on_hit", "binds": [1, "x"]},
              {"from": "A", "signal": "shot", "to": "C", "method": "on_hit", "flags": ["ONESHOT"]}]}
            """);
    assertThat(result.out())
        .isEqualTo("B\thit\tfirst\t1\tx\nC\thit\tfirst\nB\thit\tsecond\t1\tx\n");
    assertThat(result.status()).isZero();
  }

  @Test
  void finishesTheSceneWhenASetterFails() {
    project.file(
        "picky.lua",
        "local Picky = { extends = 'Node' }",
        "Picky.size = property { 1, set = function() error('no such size') end }",
        "function Picky:_ready() print('ready') end",
        "return Picky");
    Result result =
        runScene("{'nodes': [{'name': 'A', 'script': 'picky.lua', 'properties': {'size': 2}}]}");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).isEqualTo("ready\n");
    assertThat(result.err()).startsWith("res://picky.lua:2: no such size\n");
  }

  // --- what is wrong with it -----------------------------------------------------------------

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "speed | 'fast' | got string, want float",
        "speed | null | got null, want float",
        "speed | [1] | got array, want float",
        "count | true | got boolean, want int",
        "place | [1] | got [1], want Vector2",
        "place | ['a', 2] | got [a, 2], want Vector2",
        "place | 5 | got number, want Vector2",
        "place | {'Vector3': [1, 2, 3]} | got object, want Vector2",
        "home | 5 | got number, want NodePath",
        "path | [1, 2] | got number, want Vector2",
        "friend | 'A' | got string, want Node",
        "sped | 1 | unknown property (did you mean 'speed'?)",
      })
  void saysWhatIsWrongWithAValue(String name, String value, String message) {
    String scene =
        "{'nodes': [{'name': 'A', 'script': 'actor.lua', 'properties': {'%s': %s}}]}"
            .formatted(name, value);
    assertThat(faults(scene)).containsExactly("$.nodes[0].properties." + name + ": " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'type': 'Tmer' | type: unknown class 'Tmer' (did you mean 'Timer'?)",
        "'type': 'Reference' | type: got a Reference, want a Node",
        "'script': 'nowhere.lua' | script: res://nowhere.lua: no such file",
        "'script': 'broken.lua' | script: res://broken.lua:2: property 'a' needs a default, a type"
            + " or a getter",
        "'script': '../x.lua' | script: cannot open '../x.lua': path leaves its root",
      })
  void saysWhatIsWrongWithANode(String fields, String message) {
    assertThat(faults("{'nodes': [{'name': 'A', %s}]}".formatted(fields)))
        .containsExactly("$.nodes[0]." + message);
  }

  @Test
  void saysWhenAScriptIsNotForItsType() {
    project.file("timer.lua", "return { extends = 'Timer' }");
    assertThat(faults("{'nodes': [{'name': 'A', 'type': 'Node', 'script': 'timer.lua'}]}"))
        .containsExactly("$.nodes[0].type: got Node, but the script extends Timer");
  }

  @Test
  void saysWhatIsWrongWithConnections() {
    assertThat(
            faults(
                """
                {'nodes': [{'name': 'A', 'script': 'actor.lua'}],
                 'connections': [
                   {'from': 'A', 'signal': 'hitt', 'to': 'A', 'method': 'onhit'},
                   {'from': 'B', 'signal': 'hit', 'to': 'A/B', 'method': 'on_hit'}]}
                """))
        .containsExactly(
            "$.connections[0].signal: unknown signal 'hitt' (did you mean 'hit'?)",
            "$.connections[0].method: unknown method 'onhit' (did you mean 'on_hit'?)",
            "$.connections[1].from: no node 'B' (did you mean 'A'?)",
            "$.connections[1].to: no node 'A/B'");
  }

  @Test
  void namesTheFileAndAllFaultsAtOnce() {
    Path scene = project.file("level.json", "{\"nodes\": [{\"nam\": 1}], \"x\": 2}");
    assertThat(Result.of("run", scene))
        .isEqualTo(
            new Result(
                1,
                "",
                """
                FILE: $.x: unknown field
                FILE: $.nodes[0].nam: unknown field (did you mean 'name'?)
                FILE: $.nodes[0].name: got nothing, want string
                """
                    .replace("FILE", scene.toString())));
  }

  @Test
  void saysWhereItIsNotJson() {
    Path scene = project.file("level.json", "{", "  \"nodes\": [", "}");
    Result result = Result.of("run", scene);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).startsWith(scene + ": $: not JSON, line 3: ").hasLineCount(1);
  }

  // --- helpers -------------------------------------------------------------------------------

  private static String json(String scene) {
    return scene.replace('\'', '"');
  }

  private Result runScene(String scene) {
    return Result.of("run", project.file("scene.json", json(scene)));
  }

  /** The faults of a scene, without the file in front. */
  private List<String> faults(String scene) {
    Path file = project.file("scene.json", json(scene));
    Result result = Result.of("run", file);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    return result
        .err()
        .lines()
        .map(
            line -> {
              assertThat(line).startsWith(file + ": ");
              return line.substring(file.toString().length() + 2);
            })
        .toList();
  }
}
