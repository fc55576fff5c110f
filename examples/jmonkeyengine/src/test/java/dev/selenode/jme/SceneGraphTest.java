package dev.selenode.jme;

import static org.assertj.core.api.Assertions.assertThat;

import com.jme3.material.Material;
import com.jme3.math.ColorRGBA;
import com.jme3.math.FastMath;
import com.jme3.math.Quaternion;
import com.jme3.math.Vector3f;
import com.jme3.scene.Geometry;
import com.jme3.scene.Node;
import com.jme3.scene.shape.Box;
import dev.selenode.instance.ScriptInstance;
import dev.selenode.runtime.compiler.Engine;
import dev.selenode.runtime.host.HostClass;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What scripts can do with the engine's own objects. */
@ParameterizedClass
@EnumSource(Engine.class)
final class SceneGraphTest {
  /** A class of a game's own, which has the engine's types in it. */
  static final class Wind {
    Vector3f force = new Vector3f(1, 2, 3);
    Quaternion turn = new Quaternion();
    ColorRGBA tint = new ColorRGBA(1, 0, 0, 1);
  }

  @Parameter Engine engine;
  @TempDir private Path folder;
  private Stage stage;
  private final Wind wind = new Wind();

  @BeforeEach
  void open() {
    stage = new Stage(folder, engine);
    HostClass windClass =
        HostClass.builder(Wind.class)
            .property("force", Vector3f.class, w -> w.force, (w, v) -> w.force = v)
            .property("turn", Quaternion.class, w -> w.turn, (w, q) -> w.turn = q)
            .property("tint", ColorRGBA.class, w -> w.tint, (w, c) -> w.tint = c)
            .build();
    stage.scripts.configure(o -> o.hostClass(windClass).singleton("WIND", wind));
    stage.open();
  }

  @AfterEach
  void close() {
    assertThat(stage.errors).isEmpty();
    stage.close();
  }

  /** Runs statements as a method of a script on a node, named after it. */
  private Object run(Node node, String... statements) {
    String script =
        "local S = { extends = 'Node' } function S:run() "
            + String.join("\n", statements)
            + " end return S";
    stage.write(node.getName() + ".lua", script);
    LuaControl control = stage.scripts.control("res://" + node.getName() + ".lua");
    node.addControl(control);
    stage.root().attachChild(node);
    ScriptInstance instance = control.instance();
    return instance.callOrThrow("run");
  }

  @Test
  void transformsAreValues() {
    Node node = new Node("values");
    node.setLocalTranslation(1, 2, 3);
    run(
        node,
        "local p = self.position",
        "p.x = 10",
        "assert(self.position == Vector3(1, 2, 3))",
        "self.position = p",
        "self.scale = self.scale * 2",
        "self.rotation = Quat(Vector3(0, 1, 0), math.pi / 2)",
        "local kept = self.position",
        "self.position = Vector3(0, 0, 0)",
        "assert(kept == Vector3(10, 2, 3))",
        "self:translate(Vector3(1, 1, 1))",
        "self:move(1, 0, 0)");
    assertThat(node.getLocalTranslation()).isEqualTo(new Vector3f(2, 1, 1));
    assertThat(node.getLocalScale()).isEqualTo(new Vector3f(2, 2, 2));
    Quaternion want = new Quaternion().fromAngleAxis(FastMath.HALF_PI, Vector3f.UNIT_Y);
    assertThat(node.getLocalRotation().isSimilar(want, 1e-6f)).isTrue();
  }

  @Test
  void intoFillsWhatTheScriptKeeps() {
    Node node = new Node("into");
    node.setLocalTranslation(1, 2, 3);
    run(
        node,
        "local p, q, s = Vector3(), Quat(), Vector3()",
        "assert(rawequal(self:get_position(p), p) and p == Vector3(1, 2, 3))",
        "assert(rawequal(self:get_rotation(q), q) and q == Quat())",
        "assert(rawequal(self:get_scale(s), s) and s == Vector3(1, 1, 1))",
        "assert(self:get_position() == p)",
        "p.z = 7",
        "self:set_position(p)",
        "self:set_scale(p)",
        "q:set_axis_angle(Vector3(1, 0, 0), math.pi)",
        "self:set_rotation(q)");
    assertThat(node.getLocalTranslation()).isEqualTo(new Vector3f(1, 2, 7));
    assertThat(node.getLocalScale()).isEqualTo(new Vector3f(1, 2, 7));
    assertThat(node.getLocalRotation().getX()).isEqualTo(1f);
  }

  @Test
  void worldAndLocal() {
    stage.root().setLocalTranslation(0, 0, 5);
    Node node = new Node("world");
    node.setLocalTranslation(1, 2, 3);
    run(
        node,
        "assert(self.global_position == Vector3(1, 2, 8))",
        "assert(self:get_global_position(Vector3()) == Vector3(1, 2, 8))",
        "assert(self:to_global(Vector3(1, 0, 0)) == Vector3(2, 2, 8))",
        "assert(self:to_local(Vector3(2, 2, 8)) == Vector3(1, 0, 0))",
        "assert(self.global_rotation == Quat())",
        "self:look_at(Vector3(1, 2, 100))",
        "assert(self.rotation:is_equal_approx(Quat()))",
        "self:rotate(0, math.pi, 0)");
    assertThat(Math.abs(node.getLocalRotation().getY())).isEqualTo(1f);
  }

  @Test
  void ownHostClassesMayUseTheEnginesTypes() {
    run(
        new Node("wind"),
        "assert(WIND.force == Vector3(1, 2, 3) and WIND.tint == Color(1, 0, 0))",
        "assert(WIND.turn == Quat())",
        "WIND.force = WIND.force * 2",
        "WIND.tint = Color(0, 1, 0)",
        "WIND.turn = Quat(0, 1, 0, 0)");
    assertThat(wind.force).isEqualTo(new Vector3f(2, 4, 6));
    assertThat(wind.tint).isEqualTo(ColorRGBA.Green);
    assertThat(wind.turn).isEqualTo(new Quaternion(0, 1, 0, 0));
  }

  @Test
  void treeAndNames() {
    Node node = new Node("tree");
    Node arm = new Node("Arm");
    node.attachChild(arm);
    run(
        node,
        "local arm = self:get_child(0)",
        "assert(arm.name == 'Arm' and arm:get_parent() == self)",
        "local hand = Node.new('Hand')",
        "arm:add_child(hand)",
        "assert(self:get_node('Arm/Hand') == hand and hand:get_node('../..') == self)",
        "assert(self:find_child('Hand') == hand and self:get_node_or_null('Leg') == nil)",
        "assert(#self:get_children() == 1 and arm:get_child_count() == 1)",
        "arm:remove_child(hand)",
        "assert(hand:get_parent() == nil)",
        "self.visible = false",
        "local ok, why = pcall(self.get_node, self, 'Leg')",
        "assert(why:find(\"no node 'Leg' from tree\", 1, true), why)",
        "ok, why = pcall(arm.add_child, arm, self)",
        "assert(why:find('Arm cannot have tree', 1, true), why)",
        "arm.name = 'Wing'",
        "assert(self:is_class('Spatial') and self:get_class() == 'Node')");
    assertThat(arm.getName()).isEqualTo("Wing");
    assertThat(node.getCullHint()).isEqualTo(Node.CullHint.Always);
  }

  @Test
  void anotherScriptIsReachedByItsNode() {
    Node other = new Node("counter");
    run(other, "self.count = (self.count or 0) + 1 return self.count");
    Node node = new Node("caller");
    assertThat(run(node, "return self:get_node('../counter'):run()")).isEqualTo(2.0);
  }

  @Test
  void userData() {
    Node node = new Node("data");
    node.setUserData("lives", 3);
    run(
        node,
        "assert(self:get_user_data('lives') == 3)",
        "self:set_user_data('at', Vector3(1, 2, 3))",
        "self:set_user_data('name', 'x')",
        "self:set_user_data('half', 0.5)",
        "assert(self:get_user_data('at') == Vector3(1, 2, 3))",
        "assert(self:get_user_data('half') == 0.5)",
        "assert(self:get_user_data('none') == nil)",
        "assert(#self:get_user_data_keys() == 4)",
        "self:set_user_data('name')");
    assertThat(node.<Object>getUserData("at")).isEqualTo(new Vector3f(1, 2, 3));
    assertThat(node.<Object>getUserData("name")).isNull();
  }

  @Test
  void geometries() {
    Node node = new Node("shapes");
    Geometry box = new Geometry("box", new Box(1, 1, 1));
    box.setMaterial(
        new Material(stage.app().getAssetManager(), "Common/MatDefs/Misc/Unshaded.j3md"));
    node.attachChild(box);
    run(
        node,
        "local box = self:get_child(0)",
        "assert(box:get_vertex_count() == 24 and box:get_triangle_count() == 12)",
        "box:set_color(Color(0, 0, 1))",
        "assert(box:get_color() == Color(0, 0, 1))",
        "local ok, why = pcall(box.set_color, box, Color(), 'Colour')",
        "assert(why:find(\"has no parameter 'Colour'\", 1, true), why)");
    assertThat(box.getMaterial().<ColorRGBA>getParamValue("Color")).isEqualTo(ColorRGBA.Blue);
  }

  @Test
  void clonesOfScriptedSpatials() {
    stage.write("bee.lua", "local B = { extends = 'Spatial', n = export { 1 } } return B");
    Node bee = stage.node("bee", "bee.lua");
    bee.getControl(LuaControl.class).instance().set("n", 5);
    Node hive = new Node("hive");
    hive.attachChild(bee);
    run(
        hive,
        "local copy = self:get_child(0):clone()",
        "copy.name = 'copy'",
        "self:add_child(copy)");
    Node copy = (Node) hive.getChild("copy");
    assertThat(copy.getControl(LuaControl.class).instance().get("n")).isEqualTo(5.0);
  }
}
