package dev.selenode.instance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selenode.instance.object.ConnectFlags;
import dev.selenode.instance.object.ObjectModel;
import dev.selenode.instance.object.ObjectState;
import dev.selenode.instance.scene.Node;
import dev.selenode.instance.scene.Scene;
import dev.selenode.instance.scene.Timer;
import dev.selenode.instance.scene.file.SavedScene;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.variant.Array;
import dev.selenode.runtime.variant.Dictionary;
import dev.selenode.runtime.variant.PoolArray;
import dev.selenode.runtime.variant.VariantType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random scenes with values of every type survive the way to JSON and back. */
final class RandomSavedSceneTest {
  private static final int SCENES = 40;

  @TempDir Path folder;
  private Random random;
  private Game game;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void scenesSurvive(long seed) {
    random = new Random(seed);
    for (int i = 0; i < SCENES; i++) {
      String json;
      List<String> before;
      try (Game made = open()) {
        List<Node> top = randomScene();
        json = SavedScene.of(game.scripting, top).toJson();
        before = describe(top);
        top.forEach(Node::free);
        assertThat(made.errors).isEmpty();
      }
      try (Game again = open()) {
        SavedScene scene = SavedScene.load(game.scripting, "res://s.json", json);
        assertThat(scene.misfits()).isEmpty();
        assertThat(describe(scene.nodes())).isEqualTo(before);
        assertThat(scene.toJson()).isEqualTo(json);
        assertThat(again.errors).isEmpty();
      }
    }
  }

  private Game open() {
    game = new Game(folder);
    Scene.install(game.scripting);
    List<String> lines = new ArrayList<>();
    lines.add("local A = { extends = 'Node', hit = signal() }");
    for (VariantType type : VariantType.values()) {
      String name = type == VariantType.NIL ? "Variant" : type.scriptName();
      lines.add("A.p_" + name + " = export { type = '" + name + "' }");
    }
    lines.add("function A:on_hit() end");
    lines.add("return A");
    game.write("all.lua", lines.toArray(String[]::new));
    return game;
  }

  // --- making one ----------------------------------------------------------------------------

  private List<Node> randomScene() {
    List<Node> all = new ArrayList<>();
    List<Node> top = nodes(all, 1 + random.nextInt(3), 3);
    List<Object> luaNodes = new ArrayList<>();
    all.forEach(node -> luaNodes.add(game.scripting.object(node).luaValue()));
    RandomValues values = new RandomValues(random, luaNodes);
    ObjectModel model = game.scripting.objects().model();
    for (Node node : all) {
      ScriptInstance instance = game.scripting.instance(node);
      if (instance != null) {
        for (VariantType type : VariantType.values()) {
          String name = type == VariantType.NIL ? "Variant" : type.scriptName();
          model.set(instance.object(), "p_" + name, values.of(type, 3));
        }
        Node to = all.get(random.nextInt(all.size()));
        if (game.scripting.instance(to) != null) {
          List<Object> binds = List.of(random.nextInt(5), to);
          instance.call("connect", "hit", to, "on_hit", binds, ConnectFlags.PERSIST);
        }
      }
    }
    return top;
  }

  private List<Node> nodes(List<Node> all, int count, int depth) {
    List<Node> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Node node = random.nextInt(4) == 0 ? new Timer() : new Node();
      node.setName("N" + i);
      all.add(node);
      if (random.nextInt(4) > 0) {
        game.scripting.attach(game.scripting.load("res://all.lua"), node);
      }
      if (random.nextBoolean()) {
        node.addToGroup("g" + random.nextInt(3));
      }
      node.setProcessPriority(random.nextInt(9) - 4);
      if (depth > 0) {
        nodes(all, random.nextInt(3), depth - 1).forEach(node::addChild);
      }
      made.add(node);
    }
    return made;
  }

  // --- looking at one ------------------------------------------------------------------------

  private List<String> describe(List<Node> top) {
    IdentityHashMap<Object, String> names = new IdentityHashMap<>();
    List<Node> all = new ArrayList<>();
    name("", top, names, all);
    List<String> lines = new ArrayList<>();
    for (Node node : all) {
      ObjectState object = game.scripting.object(node);
      lines.add(names.get(node) + " " + node.getClass().getSimpleName() + node.getGroups());
      lines.add("priority " + node.getProcessPriority());
      if (game.scripting.instance(node) == null) {
        continue;
      }
      for (VariantType type : VariantType.values()) {
        String name = "p_" + (type == VariantType.NIL ? "Variant" : type.scriptName());
        Object value = game.scripting.objects().model().get(object, name);
        lines.add(name + " " + text(value, names));
      }
      object
          .signal("hit")
          .connections()
          .forEach(
              c ->
                  lines.add(
                      "hit "
                          + names.get(c.callable().target().owner())
                          + text(new Array(List.of(c.callable().binds())), names)));
    }
    return lines;
  }

  private void name(
      String parent, List<Node> nodes, IdentityHashMap<Object, String> names, List<Node> all) {
    for (Node node : nodes) {
      String path = parent + "/" + node.getName();
      names.put(node, path);
      names.put(game.scripting.object(node).luaValue(), path);
      all.add(node);
      name(path, node.getChildren(), names, all);
    }
  }

  /** All there is to see of a value, its type and the bits of its numbers. */
  private static String text(Object value, IdentityHashMap<Object, String> names) {
    if (value == null || names.containsKey(value)) {
      return "node " + names.get(value);
    }
    String type = value.getClass().getSimpleName();
    if (value instanceof Table table) {
      Map<String, String> sorted = new TreeMap<>();
      for (int p = table.advance(Table.START); p >= 0; p = table.advance(p + 1)) {
        sorted.put(text(table.keyAt(p), names), text(table.valueAt(p), names));
      }
      return type + sorted;
    }
    if (value instanceof Dictionary dictionary) {
      StringBuilder text = new StringBuilder(type);
      dictionary
          .items()
          .forEach((k, v) -> text.append(text(k, names)).append('=').append(text(v, names)));
      return text.toString();
    }
    if (value instanceof Array array) {
      return type + array.items().stream().map(item -> text(item, names)).toList();
    }
    if (value instanceof PoolArray pool) {
      return type + pool.element() + pool.items().stream().map(item -> text(item, names)).toList();
    }
    // the text of a value type rounds, and its hash does not
    return type + " " + value + " " + value.hashCode();
  }
}
