package dev.selenode.jme;

import static org.assertj.core.api.Assertions.assertThat;

import com.jme3.scene.Node;
import com.jme3.scene.Spatial;
import dev.selenode.runtime.compiler.Engine;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The application goes on, whatever scripts do. */
@ParameterizedClass
@EnumSource(Engine.class)
final class FaultsTest {
  @Parameter Engine engine;
  @TempDir private Path folder;
  private Stage stage;

  @BeforeEach
  void open() {
    stage = new Stage(folder, engine).open();
    walker("self.postion.x = 1");
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private void walker(String statement) {
    stage.write(
        "walker.lua",
        "local W = { extends = 'Spatial', steps = property { 0 } }",
        "function W:_process(delta)",
        "  self.steps = self.steps + 1",
        "  " + statement,
        "end",
        "return W");
  }

  private static Object steps(Spatial spatial) {
    return spatial.getControl(LuaControl.class).instance().get("steps");
  }

  @Test
  void aFaultIsShownOnceHoweverManyFail() {
    Node a = stage.node("a", "walker.lua");
    stage.node("b", "walker.lua");
    stage.frames(11);
    assertThat(stage.errors)
        .containsExactly("res://walker.lua:4: attempt to index field 'postion' (a nil value)");
    assertThat(steps(a)).isEqualTo(10.0);
  }

  @Test
  void aReloadMendsItLive() {
    Node a = stage.node("a", "walker.lua");
    stage.frames(4);
    walker("self:move(1, 0, 0)");
    assertThat(stage.scripts.reload("res://walker.lua")).isTrue();
    stage.frames(2);
    assertThat(stage.errors).hasSize(1);
    assertThat(steps(a)).isEqualTo(5.0);
    assertThat(a.getLocalTranslation().x).isEqualTo(2f);
  }

  @Test
  void aReloadThatFailsLeavesEverythingAsItWas() {
    walker("self:move(1, 0, 0)");
    Node a = stage.node("a", "walker.lua");
    stage.frames(2);
    walker("self:move(1, 0, 0");
    assertThat(stage.scripts.reload("res://walker.lua")).isFalse();
    stage.frames(1);
    assertThat(stage.errors)
        .containsExactly("res://walker.lua:5: ')' expected (to close '(' at line 4) near 'end'");
    assertThat(a.getLocalTranslation().x).isEqualTo(2f);
  }

  @Test
  void afterAReloadAFaultIsShownAgain() {
    stage.node("a", "walker.lua");
    stage.frames(2);
    stage.scripts.reload("res://walker.lua");
    stage.frames(2);
    assertThat(stage.errors).hasSize(2).allMatch(e -> e.startsWith("res://walker.lua:4: "));
  }

  @Test
  void aScriptThatDoesNotLoadIsTriedAgainAfterAReload() {
    walker("oops oops");
    Node a = stage.node("a", "walker.lua");
    stage.frames(5);
    assertThat(stage.errors).hasSize(1).allMatch(e -> e.startsWith("res://walker.lua:4: "));
    walker("self:move(1, 0, 0)");
    stage.scripts.reload("res://walker.lua");
    stage.frames(2);
    assertThat(steps(a)).isEqualTo(2.0);
    assertThat(stage.errors).hasSize(1);
  }

  @Test
  void aMissingScriptIsReported() {
    stage.node("a", "none.lua");
    stage.frames(3);
    assertThat(stage.errors).hasSize(1).allMatch(e -> e.startsWith("res://none.lua: "));
  }

  @Test
  void valuesThatDoNotFitAreReportedAndTheRestIsSet() {
    stage.write(
        "typed.lua", "return { extends = 'Spatial', n = export { 1 }, name2 = export { 'x' } }");
    Node a = stage.node("a", "typed.lua");
    a.getControl(LuaControl.class).set("n", "many").set("name2", "y");
    stage.frames(2);
    assertThat(stage.errors)
        .containsExactly("res://typed.lua: property 'n' got string, want float");
    assertThat(a.getControl(LuaControl.class).instance().get("name2")).isEqualTo("y");
  }

  @Test
  void anEndlessLoopIsEnded() {
    stage.close();
    stage = new Stage(folder, engine);
    stage.scripts.configure(options -> options.instructionLimit(100_000));
    stage.open();
    walker("while self.steps == 1 do end");
    Node a = stage.node("a", "walker.lua");
    stage.frames(4);
    assertThat(stage.errors).hasSize(1).allMatch(e -> e.startsWith("res://walker.lua:4: "));
    assertThat(steps(a)).isEqualTo(3.0);
  }
}
