package dev.selenode.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selenode.instance.object.BaseObject;
import dev.selenode.manifest.SignalInfo;
import dev.selenode.runtime.ScriptException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FrontDoorTest {
  @TempDir Path folder;
  private Game game;

  /** Scripts go on objects of any class. */
  private static final class Spaceship {}

  @BeforeEach
  void open() {
    game = new Game(folder);
  }

  @AfterEach
  void close() {
    game.close();
  }

  private ScriptInstance player() {
    Script script =
        game.script(
            "player.lua",
            "local C = { died = signal('how') }",
            "C.health = 100",
            "C.lives = property { 3, type = 'int' }",
            "function C:_process(delta)",
            "  self.elapsed = (self.elapsed or 0) + delta",
            "  if self.health <= 0 then self.died:emit('hunger', {1, 2}, {a = 'ä'}) end",
            "  return self.elapsed",
            "end",
            "return C");
    return game.scripting.attach(script, new Spaceship());
  }

  @Test
  void oneScriptOnOneObject() {
    ScriptInstance player = player();
    List<Object> heard = new ArrayList<>();
    player.on("died", args -> heard.addAll(List.of(args)));
    player.set("health", 0);
    assertThat(player.call("_process", 0.5)).isEqualTo(0.5);
    assertThat(player.call("_process", 0.25)).isEqualTo(0.75);
    assertThat(player.get("health")).isEqualTo(0.0);
    assertThat(player.get("lives")).isEqualTo(3L);
    assertThat(player.get("elapsed")).isEqualTo(0.75);
    assertThat(heard.subList(0, 3))
        .isEqualTo(List.of("hunger", List.of(1.0, 2.0), Map.of("a", "ä")));
  }

  @Test
  void manifestNeedsNoInstance() {
    player();
    Script script = game.scripting.load("res://player.lua");
    assertThat(script.manifest().signals()).extracting(SignalInfo::name).containsExactly("died");
    assertThat(script.chain().own()).isEqualTo(script.manifest());
  }

  @Test
  void missingMembersAreToldFromNil() {
    ScriptInstance player = player();
    assertThat(player.has("health")).isTrue();
    assertThat(player.has("healt")).isFalse();
    assertThat(player.hasMethod("_process")).isTrue();
    assertThat(player.hasMethod("_ready")).isFalse();
    assertThatThrownBy(() -> player.get("healt"))
        .isInstanceOf(NoSuchMemberException.class)
        .hasMessage("no member 'healt' in res://player.lua (did you mean 'health'?)");
    assertThatThrownBy(() -> player.call("proces"))
        .isInstanceOf(NoSuchMemberException.class)
        .hasMessageStartingWith("no method 'proces' in res://player.lua");
  }

  @Test
  void refusedValuesAreThrown() {
    ScriptInstance player = player();
    assertThatThrownBy(() -> player.set("health", "full"))
        .isInstanceOf(ScriptException.class)
        .hasMessage("res://player.lua: property 'health' got string, want float");
    assertThat(player.get("health")).isEqualTo(100.0);
  }

  @Test
  void loadTellsAllFaultsAtOnce() {
    assertThatThrownBy(
            () ->
                game.script("bad.lua", "local C = {}", "C.a = property {}", "C[1] = 2", "return C"))
        .isInstanceOf(ScriptException.class)
        .hasMessage(
            "res://bad.lua:2: property 'a' needs a default, a type or a getter\n"
                + "res://bad.lua:3: class table key got number 1, want string");
    assertThatThrownBy(() -> game.scripting.load("res://none.lua"))
        .hasMessage("res://none.lua: no such file");
    assertThatThrownBy(() -> game.script("syntax.lua", "local = 1"))
        .hasMessageStartingWith("res://syntax.lua:1: ");
  }

  @Test
  void freedAndDetachedInstancesSayWhatTheyAre() {
    ScriptInstance player = player();
    player.detach();
    assertThat(player.isValid()).isFalse();
    assertThatThrownBy(() -> player.get("health"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("attempt to use res://player.lua, which was detached from its owner");
    ScriptInstance other = player();
    long id = other.id();
    other.free();
    assertThatThrownBy(() -> other.call("_process", 1.0))
        .hasMessage("attempt to use freed object " + id);
    assertThat(game.scripting.objects().byId(id)).isNull();
  }

  @Test
  void aScriptOnlyGoesWhereItsBaseIs() {
    Script script = game.script("gun.lua", "return { extends = 'Gun' }");
    assertThatThrownBy(() -> game.scripting.attach(script, new Spaceship()))
        .hasMessage("res://gun.lua extends Gun and cannot be attached to a Spaceship");
  }

  @Test
  void callOrThrowThrowsWhatCallReports() {
    Script script =
        game.script("e.lua", "local C = {}", "function C:f() error('x') end", "return C");
    ScriptInstance instance = game.scripting.attach(script, new Spaceship());
    assertThat(instance.call("f")).isNull();
    assertThat(game.headlines()).containsExactly("res://e.lua:2: x");
    assertThatThrownBy(() -> instance.callOrThrow("f"))
        .isInstanceOf(ScriptException.class)
        .hasMessage("res://e.lua:2: x");
    assertThat(game.errors).hasSize(1);
  }

  @Test
  void enginesHearOfEachScriptThatIsPutOnAnObject() {
    List<String> heard = new ArrayList<>();
    game.scripting.onAttach(script -> heard.add(script.script().path() + script.get("ready")));
    game.script("egg.lua", "return { ready = 1, _init = function(self) self.ready = 2 end }");
    Script hen =
        game.script(
            "hen.lua",
            "local Hen = { ready = 3 }",
            "function Hen:lay() GD.load('res://egg.lua'):new() end",
            "return Hen");
    ScriptInstance instance = game.scripting.attach(hen, new BaseObject());
    instance.call("lay");
    instance.call("set_script", "res://egg.lua");
    assertThat(heard).containsExactly("res://hen.lua3.0", "res://egg.lua1.0", "res://egg.lua1.0");
  }
}
