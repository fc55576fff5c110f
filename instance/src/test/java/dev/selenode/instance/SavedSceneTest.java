package dev.selenode.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.selenode.instance.object.ObjectState;
import dev.selenode.instance.scene.Node;
import dev.selenode.instance.scene.Scene;
import dev.selenode.instance.scene.SceneTree;
import dev.selenode.instance.scene.Timer;
import dev.selenode.instance.scene.file.SavedScene;
import dev.selenode.instance.scene.file.SceneException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.joml.Vector2d;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SavedSceneTest {
  private static final String[] HERO = {
    "local H = { extends = 'Node', died = signal('by') }",
    "H.health = export { 100, type = int }",
    "H.speed = export { 1.5 }",
    "H.target = export { type = Node }",
    "H.bag = export { {} }",
    "H.secret = 'not saved'",
    "H.stored = export_storage(Vector2(0, 0))",
    "H.angle = export { 0, set = function(self, v) self.angle = v % 360 end }",
    "H.shown = export { type = 'String', get = function(self) return 'hp ' .. self.health end }",
    "function H:on_died(...) self.heard = select('#', ...) end",
    "return H"
  };

  @TempDir Path folder;
  private Game game;
  private SceneTree tree;

  @BeforeEach
  void open() {
    game = new Game(folder);
    tree = Scene.install(game.scripting);
    game.write("hero.lua", HERO);
  }

  @AfterEach
  void close() {
    if (!tree.isFreed()) {
      tree.free();
    }
    game.close();
  }

  private ScriptInstance hero(Node parent, String name) {
    Node node = new Node();
    node.setName(name);
    ScriptInstance made = game.scripting.attach(game.scripting.load("res://hero.lua"), node);
    if (parent != null) {
      parent.addChild(node);
    }
    return made;
  }

  private String save(Node... nodes) {
    return SavedScene.of(game.scripting, List.of(nodes)).toJson();
  }

  private SavedScene load(String json) {
    return SavedScene.load(game.scripting, "res://save.json", json);
  }

  private ScriptInstance loaded(SavedScene scene, String path) {
    Node top = scene.nodes().get(0);
    return game.scripting.instance(path.equals(".") ? top : top.getNode(path));
  }

  @Test
  void keepsWhatIsExportedOrStored() {
    ScriptInstance a = hero(null, "A");
    a.set("health", 7);
    a.set("speed", 2);
    a.set("secret", "changed");
    a.set("angle", 725);
    a.set("bag", List.of("sword", 3));
    ((Node) a.owner()).addToGroup("heroes");
    assertThat(save((Node) a.owner()))
        .isEqualTo(
            """
            {
              "version" : 1,
              "nodes" : [
                {
                  "name" : "A",
                  "type" : "Node",
                  "script" : "res://hero.lua",
                  "properties" : {
                    "pause_mode" : 0,
                    "process_priority" : 0,
                    "health" : 7,
                    "speed" : 2.0,
                    "target" : null,
                    "bag" : [
                      "sword",
                      3.0
                    ],
                    "stored" : {
                      "Vector2" : [
                        0.0,
                        0.0
                      ]
                    },
                    "angle" : 5.0,
                    "shown" : "hp 7"
                  },
                  "groups" : [
                    "heroes"
                  ]
                }
              ]
            }""");
  }

  @Test
  void bringsItBack() {
    ScriptInstance a = hero(null, "A");
    ScriptInstance b = hero((Node) a.owner(), "B");
    Timer timer = new Timer();
    timer.setName("Clock");
    timer.setWaitTime(2.5);
    ((Node) a.owner()).addChild(timer);
    a.set("health", 7);
    a.set("target", b.owner());
    b.set("target", a.owner());
    b.set("bag", List.of(timer, a.owner()));
    SavedScene scene = load(save((Node) a.owner()));
    assertThat(scene.misfits()).isEmpty();
    ScriptInstance a2 = loaded(scene, ".");
    assertThat(a2.owner()).isNotSameAs(a.owner());
    assertThat(a2.get("health")).isEqualTo(7L);
    assertThat(a2.get("target")).isSameAs(((Node) a2.owner()).getNode("B"));
    ScriptInstance b2 = loaded(scene, "B");
    assertThat(b2.get("target")).isSameAs(a2.owner());
    Timer timer2 = (Timer) ((Node) a2.owner()).getNode("Clock");
    assertThat(b2.get("bag")).isEqualTo(List.of(timer2, a2.owner()));
    assertThat(timer2.getWaitTime()).isEqualTo(2.5);
    assertThat(scene.toJson()).isEqualTo(save((Node) a.owner()));
  }

  @Test
  void keepsPersistentConnections() {
    ScriptInstance a = hero(null, "A");
    ScriptInstance b = hero((Node) a.owner(), "B");
    a.call("connect", "died", b.owner(), "on_died", List.of(1, b.owner()), 2 + 4);
    a.on("died", args -> {});
    b.call("connect", "died", a.owner(), "on_died");
    b.call("connect", "ready", a.owner(), "on_died", List.of(), 2 + 8);
    b.call("connect", "ready", a.owner(), "on_died", List.of(), 2 + 8);
    SavedScene scene = load(save((Node) a.owner()));
    assertThat(scene.misfits()).isEmpty();
    ObjectState a2 = loaded(scene, ".").object();
    ObjectState b2 = loaded(scene, "B").object();
    assertThat(a2.signal("died").connections()).hasSize(1);
    assertThat(a2.signal("died").connections().get(0).flags()).isEqualTo(2 + 4);
    assertThat(b2.signal("died").connections()).isEmpty();
    assertThat(b2.signal("ready").connections().get(0).references()).isEqualTo(2);
    a2.emit("died", "me");
    assertThat(loaded(scene, "B").get("heard")).isEqualTo(3.0);
    assertThat(a2.signal("died").connections()).isEmpty();
  }

  @Test
  void connectionsOfASceneStayWhenItIsSaved() {
    String json =
        """
        {"nodes": [{"name": "A", "script": "hero.lua"}],
         "connections": [{"from": "A", "signal": "died", "to": "A", "method": "on_died"}]}
        """;
    assertThat(load(load(json).toJson()).nodes().get(0).objectState().signal("died").connections())
        .hasSize(1);
  }

  @Test
  void freedNodesAreNil() {
    ScriptInstance a = hero(null, "A");
    ScriptInstance gone = hero((Node) a.owner(), "Gone");
    a.set("target", gone.owner());
    a.set("bag", List.of(gone.owner(), 2));
    ((Node) gone.owner()).free();
    SavedScene scene = load(save((Node) a.owner()));
    assertThat(scene.misfits()).isEmpty();
    assertThat(loaded(scene, ".").get("target")).isNull();
    assertThat(loaded(scene, ".").callOrThrow("get_indexed", "bag:2")).isEqualTo(2.0);
  }

  @Test
  void namesThatATreeHasMadeAreMadePlain() {
    Node top = new Node();
    top.setName("Top");
    for (int i = 0; i < 3; i++) {
      hero(top, "Hero").set("health", i);
    }
    game.scripting.instance(top.getChild(0)).set("target", top.getChild(2));
    SavedScene scene = load(save(top));
    Node again = scene.nodes().get(0);
    assertThat(again.getChildren())
        .extracting(Node::getName)
        .containsExactly("Hero", "Hero2", "Hero3");
    assertThat(loaded(scene, "Hero").get("target")).isSameAs(again.getChild(2));
  }

  // --- what can't be saved -------------------------------------------------------------------

  @Test
  void tellsAllThatCannotBeSaved() {
    game.write(
        "bad.lua",
        "local B = { extends = 'Node', sig = signal() }",
        "B.loop = export { {} }",
        "B.f = export { type = 'Variant' }",
        "B.elsewhere = export { type = Node }",
        "B.fails = export { type = int, get = function() error('no value') end }",
        "function B:spoil(other)",
        "  self.loop.me = { self.loop }",
        "  self.f = { print }",
        "  self.elsewhere = other",
        "  self.sig:connect(print, CONNECT_PERSIST)",
        "  self.sig:connect(Callable(self, 'spoil'):unbind(1), CONNECT_PERSIST)",
        "  self.sig:connect(Callable(other, 'queue_free'), CONNECT_PERSIST)",
        "end",
        "return B");
    Node top = new Node();
    top.setName("Top");
    Node node = new Node();
    node.setName("Bad");
    top.addChild(node);
    Node other = new Node();
    other.setName("Other");
    game.scripting.attach(game.scripting.load("res://bad.lua"), node).call("spoil", other);
    SceneException e = catchThrowableOfType(SceneException.class, () -> save(top));
    assertThat(e.faults())
        .containsExactly(
            "Top/Bad: property 'loop' can't be saved: value contains itself or is nested too deep",
            "Top/Bad: property 'f' can't be saved: no data for a value of type function",
            "Top/Bad: property 'elsewhere' can't be saved: Node 'Other' is not among the nodes that"
                + " are saved",
            "Top/Bad: property 'fails' can't be saved: no value",
            "Top/Bad: connection of signal 'sig' can't be saved: got a function, want a method",
            "Top/Bad: connection of signal 'sig' can't be saved: got a method that drops arguments",
            "Top/Bad: connection of signal 'sig' can't be saved: Node is not among the nodes that"
                + " are saved");
  }

  // --- what has changed since ----------------------------------------------------------------

  @Test
  void anOldSaveLoadsAndTellsWhatDoesNotFit() {
    ScriptInstance a = hero(null, "A");
    ScriptInstance b = hero((Node) a.owner(), "B");
    a.set("health", 7);
    a.set("target", b.owner());
    a.set("speed", 3.5);
    a.call("connect", "died", b.owner(), "on_died", List.of(), 2);
    String json = save((Node) a.owner());
    game.write(
        "hero.lua",
        "local H = { extends = 'Node' }",
        "H.helth = export { 100, type = int }",
        "H.speed = export { 'fast' }",
        "H.target = export { type = Node }",
        "H.bag = export { 1, set = function() error('no bags') end }",
        "H.fresh = export { 'new' }",
        "return H");
    assertThat(game.scripting.reload("res://hero.lua")).isTrue();
    SavedScene scene = load(json);
    assertThat(scene.misfits())
        .containsExactly(
            "$.nodes[0].properties.health: unknown property (did you mean 'helth'?)",
            "$.nodes[0].properties.speed: got number, want String",
            "$.nodes[0].properties.bag: got object, want float",
            "$.nodes[0].properties.stored: unknown property",
            "$.nodes[0].properties.angle: unknown property",
            "$.nodes[0].properties.shown: unknown property",
            "$.nodes[0].children[0].properties.health: unknown property (did you mean 'helth'?)",
            "$.nodes[0].children[0].properties.speed: got number, want String",
            "$.nodes[0].children[0].properties.bag: got object, want float",
            "$.nodes[0].children[0].properties.stored: unknown property",
            "$.nodes[0].children[0].properties.angle: unknown property",
            "$.nodes[0].children[0].properties.shown: unknown property",
            "$.connections[0].signal: unknown signal 'died'",
            "$.connections[0].method: unknown method 'on_died'");
    ScriptInstance a2 = loaded(scene, ".");
    assertThat(a2.get("fresh")).isEqualTo("new");
    assertThat(a2.get("speed")).isEqualTo("fast");
    assertThat(a2.get("target")).isSameAs(((Node) a2.owner()).getNode("B"));
    String again = scene.toJson();
    game.write("hero.lua", HERO);
    assertThat(game.scripting.reload("res://hero.lua")).isTrue();
    SavedScene healed = load(again);
    assertThat(loaded(healed, ".").get("health")).as("kept through it").isEqualTo(7L);
    assertThat(loaded(healed, ".").object().signal("died").connections()).hasSize(1);
  }

  @Test
  void aMissingScriptOrClassLeavesANodeAndIsWrittenAgain() throws Exception {
    String json =
        """
        {"version": 1, "nodes": [
          {"name": "A", "type": "Spaceship", "script": "res://gone.lua",
           "properties": {"pause_mode": 1, "fuel": {"Vector2": [1, 2]}}},
          {"name": "B", "type": "Node", "properties": {"pause_mode": 2}}]}
        """;
    SavedScene scene = load(json);
    assertThat(scene.misfits())
        .containsExactly(
            "$.nodes[0].script: res://gone.lua: no such file",
            "$.nodes[0].type: unknown class 'Spaceship'");
    assertThat(scene.nodes()).extracting(Node::getPauseMode).containsExactly(1, 2);
    assertThat(scene.toJson())
        .contains("\"type\" : \"Spaceship\"", "\"script\" : \"res://gone.lua\"", "\"fuel\" : {");
    Files.writeString(
        folder.resolve("gone.lua"), "return { extends = 'Node', fuel = export { Vector2(0, 0) } }");
    SavedScene healed = load(scene.toJson());
    assertThat(game.scripting.instance(healed.nodes().get(0)).get("fuel"))
        .isEqualTo(new Vector2d(1, 2));
  }

  @Test
  void aScriptForAnotherClassIsLeftOff() {
    game.write("hero.lua", "return { extends = 'Timer' }");
    SavedScene scene =
        load("{\"nodes\": [{\"name\": \"A\", \"type\": \"Node\", \"script\": \"hero.lua\"}]}");
    assertThat(scene.misfits())
        .containsExactly("$.nodes[0].type: got Node, but the script extends Timer");
    assertThat(game.scripting.instance(scene.nodes().get(0))).isNull();
  }

  @Test
  void referencesToNodesThatAreGoneAreTold() {
    SavedScene scene =
        load(
            """
            {"nodes": [{"name": "A", "script": "hero.lua",
                        "properties": {"target": {"Object": "A/B"}, "health": 3}}]}
            """);
    assertThat(scene.misfits()).containsExactly("$.nodes[0].properties.target: no node 'A/B'");
    assertThat(loaded(scene, ".").get("health")).isEqualTo(3L);
  }

  @Test
  void keepsFieldsItDoesNotKnow() {
    String json =
        """
        {"version": 1, "editor": {"zoom": 2}, "nodes": [
          {"name": "A", "script": "res://hero.lua", "color": [1, null], "children": [
             {"name": "B", "note": "x"}]}],
         "connections": [
          {"from": "A", "signal": "died", "to": "A", "method": "on_died", "curve": true}]}
        """;
    SavedScene scene = load(json);
    assertThat(scene.misfits()).isEmpty();
    SavedScene again = load(scene.toJson());
    assertThat(again.toJson())
        .isEqualTo(scene.toJson())
        .contains("\"zoom\" : 2", "\"color\" : [", "\"note\" : \"x\"", "\"curve\" : true");
  }

  @Test
  void refusesWhatIsNoSceneOrNewer() {
    assertThatThrownBy(() -> load("{\"version\": 2, \"nodes\": []}"))
        .isInstanceOf(SceneException.class)
        .hasMessage("$.version: got 2, want 1 to 1");
    assertThatThrownBy(() -> load("[]")).hasMessage("$: got array, want object");
    assertThatThrownBy(() -> load("{\"nodes\": 1}")).hasMessage("$.nodes: got number, want array");
    assertThatThrownBy(() -> load("{")).hasMessageStartingWith("$: not JSON, line 1");
  }

  @Test
  void propertiesThatAScriptListsItselfAreSaved() {
    game.write(
        "listing.lua",
        "local L = { extends = 'Node' }",
        "function L:_get_property_list()",
        "  return { { name = 'dynamic', usage = PROPERTY_USAGE_STORAGE },",
        "           { name = 'shown', usage = PROPERTY_USAGE_EDITOR } }",
        "end",
        "return L");
    Node node = new Node();
    node.setName("A");
    ScriptInstance made = game.scripting.attach(game.scripting.load("res://listing.lua"), node);
    made.set("dynamic", List.of(1, 2));
    made.set("shown", 1);
    SavedScene scene = load(save(node));
    assertThat(scene.misfits()).isEmpty();
    assertThat(loaded(scene, ".").get("dynamic")).isEqualTo(List.of(1.0, 2.0));
    assertThat(loaded(scene, ".").has("shown")).isFalse();
  }
}
