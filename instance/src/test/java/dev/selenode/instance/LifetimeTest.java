package dev.selenode.instance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selenode.instance.object.Reference;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LifetimeTest {
  private static final int MANY = 100_000;

  /** Far less than the least that 100,000 of anything can take. */
  private static final long SLACK = 1_000_000;

  @TempDir Path folder;

  private static final String[] SCRIPT = {
    "local C = { hit = signal(), a = 1, b = 'x', c = { 1 } }",
    "C.d = property { 1, set = function(self, v) self.d = v end }",
    "function C:on_hit() end",
    "function C:listen(other) other:connect('hit', self, 'on_hit') end",
    "function C:waits(other) await(other.hit) end",
    "return C"
  };

  @Test
  void freedObjectsLeaveNothingBehind() {
    try (Game game = new Game(folder)) {
      Script script = game.script("o.lua", SCRIPT);
      ScriptInstance bus = game.scripting.attach(script, new Reference());
      Supplier<Object> plain = Object::new;
      Supplier<Object> own = Reference::new;
      useAndFree(game, script, bus, own, 1000);
      useAndFree(game, script, bus, plain, 1000);
      long before = liveHeap();
      useAndFree(game, script, bus, own, MANY);
      useAndFree(game, script, bus, plain, MANY);
      assertThat(growth(game, before)).isLessThan(SLACK);
      assertThat(game.errors).isEmpty();
      assertThat(bus.object().signal("hit").connections()).isEmpty();
    }
  }

  private static void useAndFree(
      Game game, Script script, ScriptInstance bus, Supplier<Object> owners, int count) {
    for (int i = 0; i < count; i++) {
      ScriptInstance made = game.scripting.attach(script, owners.get());
      made.id();
      made.set("d", 2);
      made.call("listen", bus);
      if (i % 10 == 0) {
        made.call("waits", bus);
      }
      made.free();
    }
  }

  @Test
  void objectsNobodyRefersToAreCollectedWithoutFree() {
    try (Game game = new Game(folder)) {
      Script script = game.script("o.lua", SCRIPT);
      List<WeakReference<Object>> owners = new ArrayList<>();
      for (int i = 0; i < 1000; i++) {
        Object owner = i % 2 == 0 ? new Reference() : new Object();
        ScriptInstance made = game.scripting.attach(script, owner);
        made.id();
        made.set("data", i);
        owners.add(new WeakReference<>(owner));
      }
      for (int i = 0; i < 30 && owners.stream().anyMatch(owner -> owner.get() != null); i++) {
        liveHeap();
      }
      assertThat(owners).allMatch(owner -> owner.get() == null);
    }
  }

  @Test
  void waitingScriptsCostMemoryOnly() {
    try (Game game = new Game(folder)) {
      Script script = game.script("o.lua", SCRIPT);
      ScriptInstance bus = game.scripting.attach(script, new Reference());
      List<ScriptCoroutine> waiting = new ArrayList<>();
      List<ScriptInstance> instances = new ArrayList<>();
      for (int i = 0; i < 10_000; i++) {
        ScriptInstance made = game.scripting.attach(script, new Reference());
        instances.add(made);
        waiting.add((ScriptCoroutine) made.call("waits", bus));
      }
      assertThat(waiting).allMatch(ScriptCoroutine::isValid);
      instances.get(3).free();
      bus.emit("hit");
      assertThat(waiting).noneMatch(ScriptCoroutine::isValid);
      assertThat(game.errors).isEmpty();
    }
  }

  @Test
  void reloadsLeaveNothingBehind() {
    try (Game game = new Game(folder)) {
      Script script = game.script("o.lua", SCRIPT);
      ScriptInstance bus = game.scripting.attach(script, new Reference());
      ScriptInstance listener = game.scripting.attach(script, new Reference());
      listener.call("listen", bus);
      for (int i = 0; i < 50; i++) {
        game.scripting.reload("res://o.lua");
      }
      long before = liveHeap();
      for (int i = 0; i < 1000; i++) {
        assertThat(game.scripting.reload("res://o.lua")).isTrue();
      }
      assertThat(growth(game, before)).isLessThan(SLACK);
      assertThat(bus.object().signal("hit").connections()).hasSize(1);
    }
  }

  /** The JVM tells of what it collected when it pleases, so this has a few looks. */
  private static long growth(Game game, long before) {
    long growth = Long.MAX_VALUE;
    for (int i = 0; i < 30 && growth >= SLACK; i++) {
      game.scripting.frame();
      growth = liveHeap() - before;
    }
    return growth;
  }

  private static long liveHeap() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
