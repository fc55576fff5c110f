package dev.selenode.jme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.jme3.bullet.BulletAppState;
import com.jme3.bullet.collision.shapes.BoxCollisionShape;
import com.jme3.bullet.control.RigidBodyControl;
import com.jme3.math.Vector3f;
import com.jme3.scene.Node;
import dev.selenode.jme.bullet.ScriptPhysics;
import dev.selenode.runtime.compiler.Engine;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Physics ticks, timers and what is deferred. */
@ParameterizedClass
@EnumSource(Engine.class)
final class TimeTest {
  @Parameter Engine engine;
  @TempDir private Path folder;
  private Stage stage;

  @BeforeEach
  void open() {
    stage = new Stage(folder, engine);
    stage.scripts.configure(options -> options.hostClass(ScriptPhysics.BODY));
    stage.open();
  }

  @AfterEach
  void close() {
    assertThat(stage.errors).isEmpty();
    stage.close();
  }

  @Test
  void physicsTicksSixtyTimesASecond() {
    stage.write(
        "p.lua",
        "local P = { extends = 'Spatial' }",
        "function P:_physics_process(delta) print(('%.4f'):format(delta)) end",
        "return P");
    stage.node("a", "p.lua");
    stage.frames(61);
    assertThat(stage.printed()).isEqualTo(Collections.nCopies(60, "0.0167"));
  }

  @Test
  void bulletSaysWhenPhysicsIsDue() {
    stage.write(
        "rocket.lua",
        "local Rocket = { extends = 'Spatial', thrust = export { 20 }, ticks = property { 0 } }",
        "function Rocket:_ready() self.body = self:get_control('RigidBodyControl') end",
        "function Rocket:_physics_process(delta)",
        "  self.ticks = self.ticks + 1",
        "  self.body:apply_central_force(Vector3(0, self.thrust * self.body.mass, 0))",
        "  self:get_node('../Mark').position = self.position",
        "end",
        "function Rocket:velocity() return self.body.linear_velocity.y end",
        "return Rocket");
    BulletAppState physics = new BulletAppState();
    stage.app().getStateManager().attach(physics);
    ScriptPhysics.drive(stage.scripts, physics);
    Node rocket = new Node("Rocket");
    RigidBodyControl body = new RigidBodyControl(new BoxCollisionShape(new Vector3f(1, 1, 1)), 2);
    rocket.addControl(body);
    rocket.addControl(stage.scripts.control("res://rocket.lua"));
    physics.getPhysicsSpace().add(body);
    stage.root().attachChild(rocket);
    Node mark = new Node("Mark");
    stage.root().attachChild(mark);
    stage.frames(31);
    LuaControl control = rocket.getControl(LuaControl.class);
    double ticks = (Double) control.instance().get("ticks");
    assertThat(ticks).isBetween(30.0, 32.0);
    // a force of 20 up for each unit of mass, 9.81 down, for half a second
    assertThat((Double) control.instance().call("velocity")).isBetween(4.5, 6.5);
    assertThat(rocket.getLocalTranslation().y).isGreaterThan(1f);
    assertThat(mark.getLocalTranslation().y).isGreaterThan(0.5f);
  }

  @Test
  void physicsOnAThreadOfItsOwnIsRefused() {
    BulletAppState physics = new BulletAppState();
    physics.setThreadingType(BulletAppState.ThreadingType.PARALLEL);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScriptPhysics.drive(stage.scripts, physics))
        .withMessage("physics runs on a thread of its own, want ThreadingType.SEQUENTIAL");
  }

  @Test
  void scriptsWaitForTimers() {
    stage.write(
        "w.lua",
        "local W = { extends = 'Spatial' }",
        "function W:_ready()",
        "  local tree = self:get_tree()",
        "  print(tree:get_frame(), tree:get_root().name)",
        "  await(tree:create_timer(0.5).timeout)",
        "  print(tree:get_frame())",
        "end",
        "return W");
    stage.node("a", "w.lua");
    stage.frames(29);
    assertThat(stage.printed()).containsExactly("2\tRoot Node");
    stage.frames(2);
    assertThat(stage.printed()).containsExactly("32");
  }

  @Test
  void aWaitEndsWithTheControl() {
    stage.write(
        "w.lua",
        "local W = { extends = 'Spatial' }",
        "function W:_ready() await(self:get_tree():create_timer(0.1).timeout) print('late') end",
        "return W");
    stage.node("a", "w.lua");
    stage.frames(2);
    stage.scripts.scripting().free(stage.root().getChild("a"));
    stage.frames(10);
    assertThat(stage.printed()).isEmpty();
  }

  @Test
  void deferredCallsRunInTheFrame() {
    stage.write(
        "d.lua",
        "local D = { extends = 'Spatial' }",
        "function D:_process() self:call_deferred('late') print('process') end",
        "function D:late() print('late') end",
        "return D");
    stage.node("a", "d.lua");
    stage.frames(2);
    assertThat(stage.printed()).containsExactly("process", "late");
  }
}
