package dev.selenode.tools.repl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selenode.instance.Scripting;
import dev.selenode.instance.scene.Node;
import dev.selenode.instance.scene.Scene;
import dev.selenode.instance.scene.SceneTree;
import dev.selenode.tools.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompletionTest {
  @TempDir private Path folder;
  private Scripting scripting;
  private SceneTree tree;
  private Completion completion;

  @BeforeEach
  void open() {
    new Project(folder)
        .file(
            "hero.lua",
            "local Hero = { extends = 'Node', class_name = 'Hero', hurt = signal('by') }",
            "Hero.health = 10",
            "Hero.trap = property { {}, get = function() error('called') end }",
            "function Hero:heal() end",
            "return Hero");
    scripting = Scripting.open(folder);
    tree = Scene.install(scripting);
    Node level = new Node();
    level.setName("Level");
    Node hero = new Node();
    hero.setName("Hero");
    scripting.attach(scripting.load("res://hero.lua"), hero);
    level.addChild(hero);
    tree.root().addChild(level);
    scripting.runtime().singleton("hero", hero);
    scripting.runtime().singleton("tree", tree);
    var state = scripting.runtime().state();
    var table = state.newTable();
    table.set("number", 1.0);
    table.set("nested", state.newTable());
    table.set("not a name", 1.0);
    state.globals().set("things", table);
    completion = new Completion(scripting);
  }

  @AfterEach
  void close() {
    tree.free();
    scripting.close();
  }

  @Test
  void globalsAndKeywords() {
    assertThat(completion.after("x = thi")).containsExactly("things");
    assertThat(completion.after("whi")).containsExactly("while");
    assertThat(completion.after("f(he")).containsExactly("hero");
    assertThat(completion.after("Her")).containsExactly("Hero");
    assertThat(completion.after("Time")).containsExactly("Timer");
    assertThat(completion.after("")).isEmpty();
    assertThat(completion.after("x = ")).isEmpty();
  }

  @Test
  void fieldsBehindADot() {
    assertThat(completion.after("things.n")).containsExactly("nested", "number");
    assertThat(completion.after("things.nested.")).isEmpty();
    assertThat(completion.after("string.rep")).containsExactly("rep");
    assertThat(completion.after("hero.he")).containsExactly("health");
    assertThat(completion.after("hero.hu")).containsExactly("hurt");
    assertThat(completion.after("hero.na")).containsExactly("name");
    assertThat(completion.after("tree.root.na")).containsExactly("name");
    assertThat(completion.after("Node.NOTIFICATION_RE")).containsExactly("NOTIFICATION_READY");
  }

  @Test
  void methodsBehindAColon() {
    assertThat(completion.after("hero:hea")).containsExactly("heal");
    assertThat(completion.after("hero:emit_s")).containsExactly("emit_signal");
    assertThat(completion.after("hero:get_pat")).containsExactly("get_path", "get_path_to");
    assertThat(completion.after("hero.hurt:em")).containsExactly("emit");
    assertThat(completion.after("tree:create_")).containsExactly("create_timer");
    assertThat(completion.after("hero.name:up")).containsExactly("upper");
    assertThat(completion.after("Timer:n")).containsExactly("new");
  }

  @Test
  void nothingIsCalledForIt() {
    assertThat(completion.after("hero.trap.")).isEmpty();
    assertThat(completion.after("hero:heal().")).isEmpty();
    assertThat(completion.after("things['a'].")).isEmpty();
    assertThat(completion.after("nothing.at.all")).isEmpty();
  }

  @Test
  void pathsInStrings() {
    assertThat(completion.after("load('res://h")).containsExactly("res://hero.lua");
    assertThat(completion.after("root:get_node(\"Lev")).containsExactly("Level", "Level/Hero");
    assertThat(completion.after("get_node('/root/Level/")).containsExactly("/root/Level/Hero");
    assertThat(completion.after("x = 'done' .. thi")).containsExactly("things");
  }

  @Test
  void commandsAndTheirArguments() {
    assertThat(completion.after(":re")).containsExactly(":reload");
    assertThat(completion.after(":reload res")).containsExactly("res://hero.lua");
    assertThat(completion.after(":manifest He")).containsExactly("Hero");
  }
}
