package dev.selenode.instance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selenode.instance.object.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random operations on some objects, against a model in a few lines of plain Java. */
final class RandomModelTest {
  private static final int STEPS = 2000;
  private static final int OBJECTS = 6;
  private static final List<String> PROPERTIES = List.of("a", "b", "c");

  @TempDir Path folder;
  private final List<ModelObject> objects = new ArrayList<>();
  private Random random;
  private Game game;
  private int version;

  /** What an object should be. */
  private static final class ModelObject {
    final ScriptInstance instance;
    final Map<String, Double> values = new LinkedHashMap<>();
    final Map<ModelObject, Integer> listeners = new LinkedHashMap<>();
    final List<Double> heard = new ArrayList<>();

    ModelObject(ScriptInstance instance) {
      this.instance = instance;
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void nothingDiffers(long seed) {
    random = new Random(seed);
    try (Game opened = new Game(folder)) {
      game = opened;
      game.script("o.lua", source());
      for (int i = 0; i < OBJECTS; i++) {
        objects.add(create());
      }
      for (int i = 0; i < STEPS; i++) {
        step();
        compare(any());
      }
      objects.forEach(this::compare);
      assertThat(game.errors).isEmpty();
    }
  }

  /**
   * {@code a} is plain, {@code b} has a setter that doubles, {@code c} is there half of the time.
   */
  private String[] source() {
    return new String[] {
      "-- version " + version,
      "local C = { hit = signal('n'), a = 1 }",
      "C.b = property { 2, set = function(self, v) self.b = v * 2 end }",
      version % 2 == 0 ? "C.c = 3" : "",
      "function C:on_hit(n, by) self.heard = self.heard or {} table.insert(self.heard, n + by) end",
      "function C:all() return self.heard or {} end",
      "return C"
    };
  }

  private ModelObject create() {
    ModelObject made =
        new ModelObject(game.scripting.attach(game.scripting.load("res://o.lua"), new Reference()));
    made.values.put("a", 1.0);
    made.values.put("b", 2.0);
    if (version % 2 == 0) {
      made.values.put("c", 3.0);
    }
    return made;
  }

  private ModelObject any() {
    return objects.get(random.nextInt(objects.size()));
  }

  private void step() {
    switch (random.nextInt(20)) {
      case 0 -> free(random.nextInt(objects.size()));
      case 1 -> reload();
      case 2, 3, 4 -> connect(any(), any());
      case 5, 6 -> disconnect(any(), any());
      case 7, 8, 9, 10 -> emit(any(), random.nextInt(100));
      default -> set(any(), PROPERTIES.get(random.nextInt(PROPERTIES.size())), random.nextInt(9));
    }
  }

  private void set(ModelObject object, String name, double value) {
    object.instance.set(name, value);
    object.values.put(name, name.equals("b") ? value * 2 : value);
  }

  private void connect(ModelObject from, ModelObject to) {
    if (from.listeners.containsKey(to)) {
      return;
    }
    int bound = random.nextInt(10);
    from.listeners.put(to, bound);
    from.instance.call("connect", "hit", to.instance, "on_hit", List.of(bound));
  }

  private void disconnect(ModelObject from, ModelObject to) {
    boolean known = from.listeners.remove(to) != null;
    assertThat(from.instance.call("is_connected", "hit", to.instance, "on_hit")).isEqualTo(known);
    if (known) {
      from.instance.call("disconnect", "hit", to.instance, "on_hit");
    }
  }

  private void emit(ModelObject from, double value) {
    from.instance.emit("hit", value);
    from.listeners.forEach((to, bound) -> to.heard.add(value + bound));
  }

  private void free(int index) {
    ModelObject gone = objects.get(index);
    gone.instance.free();
    objects.set(index, create());
    objects.forEach(object -> object.listeners.remove(gone));
  }

  private void reload() {
    version++;
    game.write("o.lua", source());
    assertThat(game.scripting.reload("res://o.lua")).isTrue();
    for (ModelObject object : objects) {
      if (version % 2 == 1) {
        object.values.remove("c");
      } else {
        object.values.putIfAbsent("c", 3.0);
      }
    }
  }

  private void compare(ModelObject object) {
    PROPERTIES.forEach(
        name -> {
          assertThat(object.instance.has(name)).as(name).isEqualTo(object.values.containsKey(name));
          if (object.values.containsKey(name)) {
            assertThat(object.instance.get(name)).as(name).isEqualTo(object.values.get(name));
          }
        });
    assertThat(object.instance.call("all")).isEqualTo(object.heard);
    assertThat(object.instance.object().signal("hit").connections())
        .hasSize(object.listeners.size());
  }
}
