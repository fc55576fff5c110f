package dev.selenode.instance;

import static org.assertj.core.api.Assertions.assertThat;

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
}
