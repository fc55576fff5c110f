package dev.selenode.libgdx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import dev.selenode.instance.ScriptInstance;
import dev.selenode.runtime.LuaRuntime;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.LuaClass;
import dev.selenode.runtime.host.LuaConstructor;
import dev.selenode.runtime.host.LuaMethod;
import dev.selenode.runtime.host.LuaProperty;
import dev.selenode.runtime.lib.Output;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Real actors on a real stage, which is only never drawn. */
class ActorScriptsTest {
  @RegisterExtension static final Libgdx LIBGDX = new Libgdx();

  @TempDir Path folder;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final List<String> errors = new ArrayList<>();
  private final Stage stage = new HeadlessStage(800, 600);
  private ActorScripts scripts;

  /** An actor of a game's own. */
  @LuaClass
  public static final class Ship extends Actor {
    @LuaProperty(export = true)
    public Vector2 speed = new Vector2();

    @LuaProperty public Color lamp = new Color(Color.RED);

    @LuaConstructor
    public Ship() {}

    @LuaMethod
    public Vector2 ahead(Vector2 from, double seconds) {
      return new Vector2(speed).scl((float) seconds).add(from);
    }
  }

  @BeforeEach
  void open() {
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    scripts =
        ActorScripts.of(
            LuaRuntime.builder(FileHandleSource.of(new FileHandle(folder.toFile())))
                .hostClass(HostClass.of(Ship.class, ActorClasses.ACTOR))
                .output(Output.to(out, out))
                .open());
    scripts.scripting().onError(e -> errors.add(e.headline()));
  }

  @AfterEach
  void nothingElseWasWrong() {
    scripts.dispose();
    assertThat(errors).isEmpty();
  }

  private String printed() {
    String text = printed.toString(StandardCharsets.UTF_8);
    printed.reset();
    return text;
  }

  private void script(String name, String source) throws IOException {
    Files.writeString(folder.resolve(name), source);
  }

  private void frame() {
    stage.act(0.5f);
    scripts.act(0.5f);
  }

  @Test
  void livesAsLongAsItsActorIsOnAStage() throws IOException {
    script(
        "life.lua",
        """
        local Life = { extends = 'Actor' }
        function Life:_init() print('init ' .. self.name) end
        function Life:_enter_tree() print('enter') end
        function Life:_ready() print('ready on ' .. self.stage.width) end
        function Life:_process(delta) print('process ' .. delta) end
        function Life:_exit_tree() print('exit') end
        return Life
        """);
    Actor actor = new Actor();
    actor.setName("a");
    scripts.attach("res://life.lua", actor);
    frame();
    assertThat(printed()).isEqualTo("init a\n");
    stage.addActor(actor);
    frame();
    assertThat(printed()).isEqualTo("enter\nready on 800\nprocess 0.5\n");
    actor.remove();
    frame();
    frame();
    assertThat(printed()).isEqualTo("exit\n");
    stage.addActor(actor);
    frame();
    assertThat(printed()).isEqualTo("enter\nprocess 0.5\n");
    scripts.queueFree(actor);
    frame();
    frame();
    assertThat(printed()).isEqualTo("process 0.5\nexit\n");
    assertThat(actor.getStage()).isNull();
    assertThat(scripts.size()).isZero();
    assertThatThrownBy(() -> scripts.attach("res://life.lua", actor))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void drivesManyActorsWithValuesOfTheirOwn() throws IOException {
    script(
        "mover.lua",
        """
        local Mover = { extends = 'Actor' }
        Mover.speed = export { 1 }
        Mover.stops = export { type = Vector2 }
        function Mover:_process(delta) self.x = self.x + self.speed * delta end
        return Mover
        """);
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      Actor actor = new Actor();
      actors.add(actor);
      stage.addActor(actor);
      scripts.attach("res://mover.lua", actor, Map.of("speed", i, "stops", new Vector2(i, 0)));
    }
    frame();
    frame();
    assertThat(actors.get(7).getX()).isEqualTo(7);
    assertThat(actors.get(99).getX()).isEqualTo(99);
    assertThat(scripts.on(actors.get(3)).get("stops")).isEqualTo(new org.joml.Vector2d(3, 0));
    assertThat(scripts.scripting().load("res://mover.lua").manifest().properties()).hasSize(2);
  }

  @Test
  void mapsVectorsAndColoursBothWays() throws IOException {
    script(
        "ship.lua",
        """
        local Pilot = { extends = 'Ship' }
        function Pilot:_ready()
          self.speed = Vector2(3, 4)
          self.position = self:ahead(self.position + Vector2(1, 0), 2)
          self.color = self.lamp
          self.lamp = Color(0, 0, 1)
          print(self.speed, self.position, self.speed:length(), self.color)
        end
        function Pilot:wrong() self.speed = 3 end
        return Pilot
        """);
    Ship ship = new Ship();
    stage.addActor(ship);
    ScriptInstance script = scripts.attach("res://ship.lua", ship);
    frame();
    assertThat(printed()).isEqualTo("(3, 4)\t(7, 8)\t5\t1,0,0,1\n");
    assertThat(ship.getX()).isEqualTo(7);
    assertThat(ship.lamp).isEqualTo(Color.BLUE);
    assertThatThrownBy(() -> script.callOrThrow("wrong"))
        .hasMessageContaining("res://ship.lua:9: property 'speed' got number, want Vector2");
  }

  @Test
  void createsActorsFromLua() throws IOException {
    script(
        "drone.lua",
        """
        local Drone = { extends = 'Ship', class_name = 'Drone' }
        function Drone:_ready() print(self.name .. ' in ' .. self.parent.name) end
        return Drone
        """);
    script(
        "carrier.lua",
        """
        local Carrier = { extends = 'Group' }
        function Carrier:_ready()
          for i = 1, 2 do
            local drone = Drone:new()
            drone.name = 'drone ' .. i
            self:add_actor(drone)
          end
          print(#self.children, self:find_actor('drone 2').name, self:find_actor('drone 3'))
          self.children[1]:queue_free()
        end
        return Carrier
        """);
    Group carrier = new Group();
    carrier.setName("carrier");
    stage.addActor(carrier);
    scripts.attach("res://carrier.lua", carrier);
    frame();
    assertThat(printed()).isEqualTo("drone 1 in carrier\ndrone 2 in carrier\n2\tdrone 2\tnil\n");
    assertThat(carrier.getChildren().size).isEqualTo(1);
    frame();
    assertThat(scripts.size()).isEqualTo(2);
  }

  @Test
  void waitsForTimersFramesAndActions() throws IOException {
    script(
        "waiter.lua",
        """
        local Waiter = { extends = 'Actor' }
        function Waiter:_ready()
          await(self:get_tree():create_timer(1).timeout)
          print('a second')
          await(self:get_tree().idle_frame)
          print('a frame')
          local move = Actions.sequence(
            Actions.move_to(10, 20, 1, 'pow2'),
            Actions.run(function() print('moved', self.position) end))
          await(self:add_action(move).completed)
          print('completed')
          self:add_action(Actions.parallel(Actions.fade_out(0.5), Actions.delay(9)))
        end
        return Waiter
        """);
    Actor actor = new Actor();
    stage.addActor(actor);
    scripts.attach("res://waiter.lua", actor);
    frame();
    assertThat(printed()).isEmpty();
    frame();
    assertThat(printed()).isEqualTo("a second\n");
    frame();
    assertThat(printed()).isEqualTo("a frame\n");
    frame();
    assertThat(actor.getX()).isEqualTo(5);
    frame();
    frame();
    assertThat(printed()).isEqualTo("moved\t(10, 20)\ncompleted\n");
    frame();
    assertThat(actor.getColor().a).isZero();
    assertThat(actor.hasActions()).isTrue();
  }

  @Test
  void givesInputToScripts() throws IOException {
    script(
        "listener.lua",
        """
        local Listener = { extends = 'Actor' }
        Listener.takes = export { '' }
        local function say(self, how, event)
          print(self.name, how, event.type, event.key .. event.character, event.position)
        end
        function Listener:_input(event)
          say(self, 'input', event)
          if event:is_key(self.takes) then event:handle() end
        end
        function Listener:_gui_input(event) say(self, 'gui', event) end
        function Listener:_unhandled_input(event) say(self, 'unhandled', event) end
        return Listener
        """);
    for (int i = 0; i < 2; i++) {
      Actor actor = new Actor();
      actor.setName("actor" + i);
      actor.setBounds(100 * i, 0, 50, 50);
      stage.addActor(actor);
      scripts.attach("res://listener.lua", actor, Map.of("takes", i == 1 ? "Space" : "none"));
    }
    frame();
    assertThat(stage.keyDown(Keys.SPACE)).isTrue();
    assertThat(printed()).isEqualTo("actor1\tinput\tkey_down\tSpace\t(0, 0)\n");
    assertThat(stage.keyUp(Keys.A)).isFalse();
    assertThat(printed())
        .isEqualTo(
            """
            actor1\tinput\tkey_up\tA\t(0, 0)
            actor0\tinput\tkey_up\tA\t(0, 0)
            actor1\tunhandled\tkey_up\tA\t(0, 0)
            actor0\tunhandled\tkey_up\tA\t(0, 0)
            """);
    stage.touchDown(20, 570, 0, 0);
    assertThat(printed())
        .isEqualTo(
            """
            actor1\tinput\ttouch_down\t\t(20, 30)
            actor0\tinput\ttouch_down\t\t(20, 30)
            actor0\tgui\ttouch_down\t\t(20, 30)
            actor1\tunhandled\ttouch_down\t\t(20, 30)
            actor0\tunhandled\ttouch_down\t\t(20, 30)
            """);
    stage.touchUp(700, 570, 0, 0);
    assertThat(printed())
        .isEqualTo(
            """
            actor1\tinput\ttouch_up\t\t(700, 30)
            actor0\tinput\ttouch_up\t\t(700, 30)
            actor0\tgui\ttouch_up\t\t(700, 30)
            actor1\tunhandled\ttouch_up\t\t(700, 30)
            actor0\tunhandled\ttouch_up\t\t(700, 30)
            """);
  }

  @Test
  void goesOnWhenAScriptFails() throws IOException {
    script(
        "bad.lua",
        """
        local Bad = { extends = 'Actor' }
        function Bad:_ready()
          self:add_action(Actions.run(function() error('in an action') end))
        end
        function Bad:_process() self.missing.field = 1 end
        function Bad:_input(event) event.nothing() end
        return Bad
        """);
    script("good.lua", "return { extends = 'Actor', _process = function() print('good') end }");
    for (String name : List.of("bad", "good")) {
      Actor actor = new Actor();
      stage.addActor(actor);
      scripts.attach("res://" + name + ".lua", actor);
    }
    frame();
    stage.keyDown(Keys.A);
    stage.act(0.5f);
    assertThat(printed()).isEqualTo("good\n");
    assertThat(errors)
        .containsExactly(
            "res://bad.lua:5: attempt to index field 'missing' (a nil value)",
            "res://bad.lua:6: attempt to call field 'nothing' (a nil value)",
            "res://bad.lua:3: in an action");
    errors.clear();
    script("bad.lua", "return { extends = 'Actor', _process = function() print('mended') end }");
    assertThat(scripts.scripting().reload("res://bad.lua")).isTrue();
    frame();
    assertThat(printed()).isEqualTo("mended\ngood\n");
  }

  @Test
  void stepsPhysicsByItself() throws IOException {
    script(
        "body.lua",
        "return { extends = 'Actor', _physics_process = function(self, d) print(d) end }");
    Actor actor = new Actor();
    stage.addActor(actor);
    scripts.attach("res://body.lua", actor);
    scripts.physics(0.25f);
    frame();
    assertThat(printed()).isEqualTo("0.25\n");
  }

  @Test
  void endsTheScriptsOfAllActorsInAGroup() throws IOException {
    script("child.lua", "return { extends = 'Actor', _exit_tree = function() print('exit') end }");
    Group group = new Group();
    Actor child = new Actor();
    group.addActor(child);
    stage.addActor(group);
    ScriptInstance script = scripts.attach("res://child.lua", child);
    frame();
    scripts.free(group);
    assertThat(printed()).isEqualTo("exit\n");
    assertThat(script.isValid()).isFalse();
    frame();
    assertThat(scripts.size()).isZero();
  }
}
