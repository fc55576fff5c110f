package dev.selenode.runtime.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import dev.selenode.runtime.lib.Output;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random operations on many plugins that fail at random, beside a model that says what they do. */
final class KillTest {
  private static final int PLUGINS = 200;
  private static final int OPERATIONS = 10_000;
  private static final String[] MODES = {
    "", "", "", "", "", "file", "file", "error", "error", "error", "memory", "output"
  };

  private static final String SOURCE =
      """
      local n, files = 0, {}
      function call(mode)
        if mode == 'error' then error('bad') end
        if mode == 'memory' then return ('x'):rep(1e9) end
        if mode == 'output' then print(('x'):rep(1e6)) end
        if mode == 'file' then files[#files + 1] = io.open('user://f', 'w') end
        n = n + 1
        return n
      end
      function peek() return n end
      function save() return n end
      function load(saved) n = saved end
      function version() return VERSION end
      """;

  @TempDir private Path path;
  private final List<PluginModel> models = new ArrayList<>();
  private final List<WeakReference<Object>> states = new ArrayList<>();
  private PluginManager<String> plugins;

  private PluginManager<String> manager() {
    return PluginManager.<String>builder()
        .listener(error -> {})
        .output(Output.to(OutputStream.nullOutputStream(), OutputStream.nullOutputStream()))
        .maxErrors(PluginModel.MAX_ERRORS)
        .timeLimit(60)
        .dataFolder(path.resolve("data"))
        .threads(2)
        .build();
  }

  @Test
  void doesAsTheModelSaysAndLeavesNothing() throws Exception {
    write();
    play(new Random(1), 300); // loads all classes
    long files = openFiles();
    play(new Random(6), OPERATIONS);
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.getName().startsWith("selenode-plugins"));
    assertThat(openFiles()).isLessThan(files + 5); // the JVM may have opened some of its own
    for (int i = 0; i < 20 && states.stream().anyMatch(s -> s.get() != null); i++) {
      System.gc();
      Thread.sleep(10);
    }
    assertThat(states).hasSizeGreaterThan(500).allSatisfy(s -> assertThat(s.get()).isNull());
  }

  private static long openFiles() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean os
        ? os.getOpenFileDescriptorCount()
        : 0;
  }

  private void write() {
    Folder folder = new Folder(path.resolve("plugins"));
    for (int i = 0; i < PLUGINS; i++) {
      String id = "p%03d".formatted(i);
      PluginModel needs = i % 10 == 9 ? models.get(i - 1) : null;
      models.add(new PluginModel(id, needs));
      if (needs != null) {
        folder.file(id + "/plugin.json", "{\"depends\": [\"" + needs.id + "\"]}");
      }
      write(models.get(i), 1);
    }
  }

  private void write(PluginModel model, int version) {
    model.fileVersion = version;
    String source = version < 0 ? "function (" : SOURCE.replace("VERSION", "" + version);
    new Folder(path.resolve("plugins")).plugin(model.id, source);
  }

  private void play(Random random, int operations) {
    plugins = manager();
    try {
      models.forEach(model -> model.load());
      plugins.scan(path.resolve("plugins"), "main.lua");
      for (int i = 0; i < operations; i++) {
        PluginModel model = models.get(random.nextInt(PLUGINS));
        operate(random, model);
        Plugin plugin = plugins.find(model.id);
        assertThat(plugin.status())
            .as("%s after operation %d", model.id, i)
            .isEqualTo(model.status);
        if (i % 10 == 0 && plugin.isolate() != null) {
          states.add(new WeakReference<>(plugin.isolate().state()));
        }
        if (i % 500 == 0) {
          compareAll(i);
        }
      }
      compareAll(operations);
    } finally {
      plugins.close();
      models.forEach(model -> model.status = PluginStatus.UNLOADED);
    }
  }

  private void operate(Random random, PluginModel model) {
    switch (random.nextInt(20)) {
      case 0 -> assertThat(plugins.start(model.id)).isEqualTo(model.start());
      case 1 -> {
        plugins.stop(model.id);
        model.stop();
      }
      case 2 -> {
        plugins.unload(model.id);
        model.unload(PluginStatus.UNLOADED);
      }
      case 3 -> {
        if (random.nextInt(4) == 0) {
          plugins.disable(model.id);
          model.unload(PluginStatus.DISABLED);
        }
      }
      case 4, 5 -> assertThat(plugins.enable(model.id)).isEqualTo(model.enable());
      case 6 -> write(model, random.nextInt(4) == 0 ? -1 : random.nextInt(1000) + 1);
      case 7, 8 -> assertThat(plugins.reload(model.id)).isEqualTo(model.reload());
      case 9, 10 -> assertThat(plugins.start(model.id)).isEqualTo(model.start());
      default -> call(model, MODES[random.nextInt(MODES.length)]);
    }
  }

  private void call(PluginModel model, String mode) {
    CallResult result = plugins.callOne(model.id, "call", mode);
    assertThat(result == null ? (Object) (-1.0) : result.value())
        .as(model.id + " " + mode)
        .isEqualTo(model.call(mode));
  }

  private void compareAll(int operation) {
    assertThat(plugins.list())
        .as("after operation %d", operation)
        .hasSize(PLUGINS)
        .allSatisfy(
            info ->
                assertThat(info.status())
                    .isEqualTo(models.get(Integer.parseInt(info.id().substring(1))).status));
    Map<String, CallResult> counts = plugins.callAll("peek");
    Map<String, CallResult> versions = plugins.callAll("version");
    for (PluginModel model : models) {
      boolean running = model.status == PluginStatus.RUNNING;
      assertThat(counts.containsKey(model.id)).as(model.id).isEqualTo(running);
      if (running) {
        model.call("peek");
        model.count--;
        assertThat(counts.get(model.id).value()).as(model.id).isEqualTo((double) model.count);
        assertThat(versions.get(model.id).value()).isEqualTo((double) model.version);
      }
    }
  }
}
