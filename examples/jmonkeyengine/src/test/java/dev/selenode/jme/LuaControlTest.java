package dev.selenode.jme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.jme3.scene.Node;
import com.jme3.scene.Spatial;
import dev.selenode.instance.ScriptInstance;
import dev.selenode.runtime.compiler.Engine;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
final class LuaControlTest {
  @Parameter Engine engine;
  @TempDir private Path folder;
  private Stage stage;

  @BeforeEach
  void open() {
    stage =
        new Stage(folder, engine)
            .write(
                "life.lua",
                "local Life = { extends = 'Spatial' }",
                "Life.tag = export { 'none' }",
                "Life.marks = export { { 1 } }",
                "local function say(self, what) print(self.name, self.tag, what) end",
                "function Life:_init() print('init', self.tag) end",
                "function Life:_enter_tree() say(self, 'enter') end",
                "function Life:_ready() say(self, 'ready') end",
                "function Life:_process(delta) say(self, 'process') end",
                "function Life:_exit_tree() say(self, 'exit') end",
                "return Life")
            .open();
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private Node life(String name, String tag) {
    Node node = stage.node(name, "life.lua");
    node.getControl(LuaControl.class).set("tag", tag);
    return node;
  }

  @Test
  void oneScriptDrivesManySpatialsWithValuesOfTheirOwn() {
    life("a", "red");
    life("b", "blue");
    stage.frames(2);
    assertThat(stage.printed())
        .containsExactly(
            "init\tnone",
            "init\tnone",
            "a\tred\tenter",
            "b\tblue\tenter",
            "a\tred\tready",
            "b\tblue\tready",
            "a\tred\tprocess",
            "b\tblue\tprocess");
  }

  @Test
  void parentsEnterFirstAndChildrenAreReadyFirst() {
    Node a = life("a", "x");
    Node b = life("b", "x");
    Node c = life("c", "x");
    a.attachChild(b);
    b.attachChild(c);
    a.attachChild(life("d", "x"));
    stage.root().attachChild(life("e", "x"));
    stage.frames(2);
    assertThat(stage.printed().stream().filter(line -> line.matches(".*(enter|ready)")))
        .containsExactly(
            "a\tx\tenter",
            "b\tx\tenter",
            "c\tx\tenter",
            "d\tx\tenter",
            "e\tx\tenter",
            "c\tx\tready",
            "b\tx\tready",
            "d\tx\tready",
            "a\tx\tready",
            "e\tx\tready");
  }

  @Test
  void aSpatialThatLeavesTheSceneKeepsItsInstance() {
    Node node = life("a", "red");
    stage.frames(2);
    stage.printed();
    node.removeFromParent();
    stage.frames(3);
    assertThat(stage.printed()).containsExactly("a\tred\tprocess", "a\tred\texit");
    stage.root().attachChild(node);
    stage.frames(2);
    assertThat(stage.printed()).containsExactly("a\tred\tenter", "a\tred\tprocess");
  }

  @Test
  void removingTheControlEndsTheInstance() {
    Node node = life("a", "red");
    stage.frames(2);
    LuaControl control = node.getControl(LuaControl.class);
    ScriptInstance instance = control.instance();
    stage.printed();
    node.removeControl(control);
    stage.frames(2);
    assertThat(stage.printed()).containsExactly("a\tred\texit");
    assertThat(instance.isValid()).isFalse();
    assertThat(control.instance()).isNull();
  }

  @Test
  void aDisabledControlIsNotProcessed() {
    Node node = life("a", "red");
    stage.frames(2);
    stage.printed();
    node.getControl(LuaControl.class).setEnabled(false);
    stage.frames(2);
    assertThat(stage.printed()).isEmpty();
    node.getControl(LuaControl.class).setEnabled(true);
    stage.frames(1);
    assertThat(stage.printed()).containsExactly("a\tred\tprocess");
  }

  @Test
  void aDisabledStateStopsAllScripts() {
    life("a", "red");
    stage.frames(2);
    stage.printed();
    stage.scripts.setEnabled(false);
    stage.frames(3);
    assertThat(stage.printed()).isEmpty();
    stage.scripts.setEnabled(true);
    stage.frames(1);
    assertThat(stage.printed()).containsExactly("a\tred\tprocess");
  }

  @Test
  void aCloneHasTheScriptAndCopiesOfItsValues() {
    Node node = life("a", "red");
    stage.frames(2);
    ScriptInstance original = node.getControl(LuaControl.class).instance();
    original.set("marks", List.of(1, 2, 3));
    Spatial clone = node.clone();
    clone.setName("b");
    original.set("tag", "changed");
    stage.root().attachChild(clone);
    stage.printed();
    stage.frames(2);
    assertThat(stage.printed())
        .containsExactly(
            "a\tchanged\tprocess",
            "init\tnone",
            "b\tred\tenter",
            "b\tred\tready",
            "a\tchanged\tprocess",
            "b\tred\tprocess");
    ScriptInstance copy = clone.getControl(LuaControl.class).instance();
    assertThat(copy).isNotSameAs(original);
    assertThat(copy.owner()).isSameAs(clone);
    assertThat(copy.get("marks")).isEqualTo(List.of(1.0, 2.0, 3.0));
    copy.set("marks", List.of());
    assertThat(original.get("marks")).isEqualTo(List.of(1.0, 2.0, 3.0));
  }

  @Test
  void aCloneMadeBeforeTheFirstFrameHasWhatWasSet() {
    Node node = life("a", "red");
    Spatial clone = node.clone();
    node.getControl(LuaControl.class).set("tag", "blue");
    assertThat(clone.getControl(LuaControl.class).instance().get("tag")).isEqualTo("red");
    assertThat(node.getControl(LuaControl.class).instance().get("tag")).isEqualTo("blue");
  }

  @Test
  void aSpatialHasOneScript() {
    Node node = life("a", "red");
    LuaControl second = stage.scripts.control("res://life.lua");
    assertThatIllegalStateException()
        .isThrownBy(() -> node.addControl(second))
        .withMessage("a (Node) has a script already: res://life.lua");
    assertThat(node.getNumControls()).isEqualTo(1);
    assertThat(second.getSpatial()).isNull();
  }

  @Test
  void aScriptFreesItsSpatialAndAllBelow() {
    stage.write(
        "parent.lua",
        "local P = { extends = 'Node', frames = 0 }",
        "function P:_process()",
        "  self.frames = self.frames + 1",
        "  if self.frames == 2 then self:queue_free() print('freed') end",
        "end",
        "return P");
    Node parent = stage.node("parent", "parent.lua");
    Node child = life("a", "red");
    parent.attachChild(child);
    stage.frames(2);
    ScriptInstance instance = child.getControl(LuaControl.class).instance();
    stage.printed();
    stage.frames(3);
    assertThat(stage.printed()).containsExactly("freed", "a\tred\tprocess", "a\tred\texit");
    assertThat(parent.getParent()).isNull();
    assertThat(child.getControl(LuaControl.class)).isNull();
    assertThat(instance.isValid()).isFalse();
    assertThat(stage.errors).isEmpty();
  }

  @Test
  void aScriptForAnotherKindOfSpatialIsAnErrorThatStopsNothing() {
    stage.write("geometry.lua", "return { extends = 'Geometry' }");
    stage.node("a", "geometry.lua");
    life("b", "red");
    stage.frames(3);
    assertThat(stage.errors)
        .containsExactly(
            "res://geometry.lua: res://geometry.lua extends Geometry and cannot be attached to a Node");
    assertThat(stage.printed()).contains("b\tred\tprocess");
  }

  @Test
  void detachingTheStateClosesTheRuntime() {
    Node node = life("a", "red");
    stage.frames(2);
    ScriptInstance instance = node.getControl(LuaControl.class).instance();
    stage.printed();
    stage.app().getStateManager().detach(stage.scripts);
    stage.frames(2);
    assertThat(stage.printed()).containsExactly("a\tred\texit");
    assertThat(stage.scripts.isOpen()).isFalse();
    assertThatIllegalStateException()
        .isThrownBy(() -> instance.call("_ready"))
        .withMessage("runtime is closed");
    assertThatIllegalStateException()
        .isThrownBy(stage.scripts::scripting)
        .withMessage("scripts are not open: the state is not initialized");
    stage.app().getStateManager().attach(stage.scripts);
    stage.frames(2);
    assertThat(stage.printed())
        .containsExactly("init\tnone", "a\tnone\tenter", "a\tnone\tready", "a\tnone\tprocess");
  }
}
