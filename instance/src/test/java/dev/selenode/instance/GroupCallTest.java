package dev.selenode.instance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selenode.instance.object.Reference;
import dev.selenode.runtime.ScriptError;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each member's call is one of its own, although the way in is gone only once. */
final class GroupCallTest {
  private static final int WARM = 8;

  @TempDir Path folder;

  private static ScriptInstance[] attach(Game game, Script script, ScriptGroup group, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            number -> {
              ScriptInstance made = game.scripting.attach(script, new Reference());
              made.set("number", number);
              group.add(made);
              return made;
            })
        .toArray(ScriptInstance[]::new);
  }

  @Test
  void aMemberThatYieldsGoesOnByItself() {
    try (Game game = new Game(folder)) {
      Script script =
          game.script(
              "wait.lua",
              "local C = { number = 0, seen = 0, go = signal(), wait = false }",
              "function C:tick(d)",
              "  if self.wait then self.seen = await(self.go) end",
              "  self.seen = self.seen + d",
              "end",
              "return C");
      ScriptGroup group = game.scripting.group("tick");
      ScriptInstance[] all = attach(game, script, group, 3);
      IntStream.range(0, WARM).forEach(i -> group.call(1));
      all[1].set("wait", true);
      group.call(2);
      assertThat(all[0].get("seen")).isEqualTo(WARM + 2.0);
      assertThat(all[1].get("seen")).isEqualTo((double) WARM);
      assertThat(all[2].get("seen")).isEqualTo(WARM + 2.0);
      all[1].emit("go", 40);
      assertThat(all[1].get("seen")).isEqualTo(42.0);
      assertThat(game.errors).isEmpty();
    }
  }

  @Test
  void anErrorNamesTheMemberWhoseTurnItWas() {
    try (Game game = new Game(folder)) {
      Script script =
          game.script(
              "fail.lua",
              "local C = { number = 0, done = 0 }",
              "function C:tick(limit)",
              "  if self.number == limit then error('number ' .. limit) end",
              "  self.done = self.done + 1",
              "end",
              "return C");
      ScriptGroup group = game.scripting.group("tick");
      ScriptInstance[] all = attach(game, script, group, 3);
      IntStream.range(0, WARM).forEach(i -> group.call(0));
      group.call(2);
      assertThat(game.headlines()).containsExactly("res://fail.lua:3: number 2");
      assertThat(game.errors.get(0).owner()).isEqualTo(all[1].id());
      assertThat(all[0].get("done")).isEqualTo(WARM + 1.0);
      assertThat(all[1].get("done")).isEqualTo((double) WARM);
      assertThat(all[2].get("done")).isEqualTo(WARM + 1.0);
    }
  }

  @Test
  void limitsCountAnewForEach() {
    try (Game game = new Game(folder, options -> options.instructionLimit(200_000))) {
      Script script =
          game.script(
              "loop.lua",
              "local C = { number = 0, sum = 0 }",
              "function C:tick(turns)",
              "  if self.number == 2 then turns = turns * 100 end",
              "  for i = 1, turns do self.sum = self.sum + 1 end",
              "end",
              "return C");
      ScriptGroup group = game.scripting.group("tick");
      ScriptInstance[] all = attach(game, script, group, 4);
      group.call(100_000);
      assertThat(game.errors)
          .extracting(ScriptError::kind, ScriptError::owner)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(ScriptError.Kind.LIMIT, all[1].id()));
      assertThat(all[0].get("sum")).isEqualTo(100_000.0);
      assertThat(all[3].get("sum")).isEqualTo(100_000.0);
    }
  }

  @Test
  void noCallIsInTheCoroutineThatAScriptTookForAnother() {
    try (Game game = new Game(folder)) {
      Script script =
          game.script(
              "co.lua",
              "local C = { number = 0 }",
              "known = {}",
              "function C:tick(keep)",
              "  local co = coroutine.running()",
              "  if known[co] then error('met again') end",
              "  if keep == 1 then known[co] = true end",
              "end",
              "return C");
      ScriptGroup group = game.scripting.group("tick");
      attach(game, script, group, 3);
      IntStream.range(0, WARM).forEach(i -> group.call(1));
      assertThat(game.errors).isEmpty();
    }
  }

  @Test
  void membersOfManyClassesRunInTheOrderTheyWereAdded() {
    try (Game game = new Game(folder)) {
      ScriptGroup group = game.scripting.group("tick");
      for (int i = 0; i < 20; i++) {
        String name = String.valueOf((char) ('a' + i % 5));
        Script script =
            game.script(
                name + ".lua",
                "local C = { number = 0 }",
                name.equals("c") ? "" : "function C:tick() io.write('" + name + "') end",
                "return C");
        group.add(game.scripting.attach(script, new Reference()));
      }
      group.call();
      group.call();
      assertThat(game.printed()).isEqualTo("abde".repeat(8));
    }
  }

  @Test
  void aGroupMayBeCalledByOneOfItsMembers() {
    try (Game game = new Game(folder)) {
      Script script =
          game.script(
              "nested.lua",
              "local C = { number = 0, n = 0, called = signal() }",
              "function C:tick(depth)",
              "  self.n = self.n + 1",
              "  if depth == 1 and self.number == 2 then self.called:emit() end",
              "end",
              "return C");
      ScriptGroup group = game.scripting.group("tick");
      ScriptInstance[] all = attach(game, script, group, 3);
      IntStream.range(0, WARM).forEach(i -> group.call(0));
      all[1].on("called", args -> group.call(2));
      group.call(1);
      for (ScriptInstance each : all) {
        assertThat(each.get("n")).isEqualTo(WARM + 2.0);
      }
    }
  }
}
