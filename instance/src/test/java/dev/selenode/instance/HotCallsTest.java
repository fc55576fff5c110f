package dev.selenode.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selenode.instance.object.Reference;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HotCallsTest {
  @TempDir Path folder;
  private Game game;

  @BeforeEach
  void open() {
    game = new Game(folder);
  }

  @AfterEach
  void close() {
    game.close();
  }

  private ScriptInstance counter() {
    Script script =
        game.script(
            "counter.lua",
            "local C = { n = 0 }",
            "function C:add(d) self.n = self.n + d return self.n end",
            "function C:fail() error('no') end",
            "return C");
    return game.scripting.attach(script, new Reference());
  }

  @Test
  void boundMethodsFollowReloads() {
    ScriptInstance counter = counter();
    ScriptMethod add = counter.method("add");
    assertThat(add.call(2)).isEqualTo(2.0);
    game.write(
        "counter.lua",
        "local C = { n = 0 } function C:add(d) return 'new ' .. self.n end return C");
    assertThat(game.scripting.reload("res://counter.lua")).isTrue();
    assertThat(add.call(2)).isEqualTo("new 2");
  }

  @Test
  void boundMethodsSeeShadowingFunctions() {
    ScriptInstance counter = counter();
    ScriptMethod add = counter.method("add");
    assertThat(add.exists()).isTrue();
    assertThat(add.call(1, 2)).isEqualTo(1.0);
    game.script(
        "shadow.lua",
        "local C = {} function C:put(o) o.add = function() return 7 end end return C");
    game.scripting
        .attach(game.scripting.load("res://shadow.lua"), new Reference())
        .call("put", counter);
    assertThat(add.call(1)).isEqualTo(7.0);
    counter.set("add", null);
    assertThat(add.call(1)).isEqualTo(2.0);
    assertThat(counter.method("none").call()).isNull();
  }

  @Test
  void groupsCallAllAndDropTheFreed() {
    ScriptGroup group = game.scripting.group("add");
    ScriptInstance a = counter();
    ScriptInstance b = counter();
    ScriptInstance c = counter();
    group.add(a);
    group.add(b);
    group.add(c);
    group.call(1);
    b.free();
    group.call(1);
    assertThat(group.size()).isEqualTo(2);
    assertThat(group.remove(c)).isTrue();
    assertThat(group.remove(c)).isFalse();
    group.call(5);
    assertThat(a.get("n")).isEqualTo(7.0);
    assertThat(c.get("n")).isEqualTo(2.0);
  }

  @Test
  void anErrorInAGroupDoesNotStopTheOthers() {
    ScriptGroup group = game.scripting.group("fail");
    group.add(counter());
    group.add(counter());
    group.call();
    assertThat(game.headlines())
        .containsExactly("res://counter.lua:3: no", "res://counter.lua:3: no");
  }

  @Test
  void groupsMayChangeWhileTheyAreCalled() {
    ScriptGroup group = game.scripting.group("tick");
    Script script =
        game.script(
            "t.lua",
            "local C = { ticked = signal(), n = 0 }",
            "function C:tick() self.n = self.n + 1 self.ticked:emit() end",
            "return C");
    ScriptInstance first = game.scripting.attach(script, new Reference());
    ScriptInstance second = game.scripting.attach(script, new Reference());
    ScriptInstance third = game.scripting.attach(script, new Reference());
    group.add(first);
    group.add(second);
    first.on(
        "ticked",
        args -> {
          group.remove(first);
          group.add(third);
          second.free();
        });
    group.call();
    assertThat(third.get("n")).isEqualTo(0.0);
    group.call();
    assertThat(third.get("n")).isEqualTo(1.0);
    assertThat(first.get("n")).isEqualTo(1.0);
    assertThat(group.size()).isEqualTo(1);
  }

  @Test
  void aJavaErrorLeavesTheStateReadyForTheNextCall() {
    Script script =
        game.script(
            "bug.lua",
            "local C = { n = 0, broken = signal(), go = signal() }",
            "function C:step(d) self.n = self.n + d if d == 3 then self.broken:emit() end end",
            "function C:wait() local d = await(self.go) self.n = self.n + d end",
            "return C");
    ScriptInstance made = game.scripting.attach(script, new Reference());
    ScriptMethod step = made.method("step");
    ScriptGroup group = game.scripting.group("step");
    group.add(made);
    for (int i = 0; i < 8; i++) {
      step.call(1);
      group.call(1);
    }
    made.on(
        "broken",
        args -> {
          throw new AssertionError("a bug of the host");
        });
    assertThatThrownBy(() -> step.call(3)).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> group.call(3)).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> made.call("step", 3)).isInstanceOf(AssertionError.class);
    made.call("wait");
    group.call(1);
    made.emit("go", 100);
    assertThat(made.get("n")).isEqualTo(16.0 + 9.0 + 1.0 + 100.0);
    assertThat(game.errors).isEmpty();
  }
}
