package dev.selenode.instance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selenode.instance.object.Reference;
import dev.selenode.runtime.compiler.Engine;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JVM classes of compiled functions go with the version of the script they were made for. */
final class ReloadedClassesTest {
  private static final int RELOADS = 10_000;
  private static final ClassLoadingMXBean CLASSES = ManagementFactory.getClassLoadingMXBean();

  @TempDir Path folder;

  @Test
  void tenThousandReloadsLeaveNoClassesBehind() {
    try (Game game = new Game(folder, options -> options.engine(Engine.COMPILED))) {
      Script script =
          game.script(
              "counter.lua",
              "local C = { n = 0 }",
              "function C:step(d) self.n = self.n + d return self.n end",
              "return C");
      ScriptInstance counter = game.scripting.attach(script, new Reference());
      ScriptMethod bound = counter.method("step");
      ScriptGroup group = game.scripting.group("step");
      group.add(counter);
      reload(game, counter, bound, group, 100);
      long made = CLASSES.getTotalLoadedClassCount();
      int before = loadedAfterCollection(Integer.MAX_VALUE);
      reload(game, counter, bound, group, RELOADS);
      assertThat(CLASSES.getTotalLoadedClassCount() - made).isGreaterThan(RELOADS);
      assertThat(loadedAfterCollection(before + RELOADS / 100))
          .as("classes loaded, %s before", before)
          .isLessThan(before + RELOADS / 100);
      assertThat(counter.get("n")).isEqualTo(3.0 * (100 + RELOADS));
    }
  }

  private static void reload(
      Game game, ScriptInstance counter, ScriptMethod bound, ScriptGroup group, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(game.scripting.reload("res://counter.lua")).isTrue();
      counter.call("step", 1);
      bound.call(1);
      group.call(1);
    }
  }

  /** A full collection unloads classes; another, what the first one left to be finished. */
  private static int loadedAfterCollection(int enough) {
    int loaded = Integer.MAX_VALUE;
    for (int i = 0; i < 5 && loaded >= enough; i++) {
      System.gc();
      loaded = CLASSES.getLoadedClassCount();
    }
    return loaded;
  }
}
