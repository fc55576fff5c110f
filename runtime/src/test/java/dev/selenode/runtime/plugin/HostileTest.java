package dev.selenode.runtime.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selenode.runtime.compiler.Engine;
import dev.selenode.runtime.lib.Output;
import dev.selenode.runtime.testing.Engines;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Plugins that do their worst, a file each. Each says how it should end: by a limit ({@code time},
 * {@code memory}, {@code output}), by an {@code error} of its own, or {@code fine}: it may do what
 * it does, since that concerns nobody else.
 */
final class HostileTest {
  private static final Path SCRIPTS = Path.of("src/test/hostile");
  private static final Pattern ENDS = Pattern.compile("-- ends: (.*)");
  private static final Pattern CALLS = Pattern.compile("-- calls: (\\d+)");

  /** What a plugin sees of all that another one could have spoilt. */
  private static final String NEIGHBOUR =
      """
      local count = 0
      function look()
        count = count + 1
        local seen = {}
        for name, value in pairs(_G) do
          if type(value) == 'table' and value ~= _G then
            for field, f in pairs(value) do seen[#seen + 1] = name .. '.' .. tostring(field) .. type(f) end
          end
          seen[#seen + 1] = tostring(name) .. type(value)
        end
        table.sort(seen)
        return table.concat(seen, ' '), ('x'):rep(3), host.double(21), math.floor(2.5),
          pcall(function() return 'a' + 'b' end), getmetatable(_G), leak, #string.format('%5d', count)
      end
      """;

  @TempDir private Path path;

  private record Script(String name, String source, String ends, int calls) {
    static Script read(Path file) {
      try {
        String source = Files.readString(file);
        Matcher ends = ENDS.matcher(source);
        assertThat(ends.find()).as(file + " says how it ends").isTrue();
        Matcher calls = CALLS.matcher(source);
        int times = calls.find() ? Integer.parseInt(calls.group(1)) : 1;
        return new Script(file.getFileName().toString(), source, ends.group(1), times);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  private static List<Script> scripts() throws IOException {
    try (Stream<Path> files = Files.list(SCRIPTS)) {
      return files.sorted().map(Script::read).toList();
    }
  }

  @Test
  void eachEndsWithinItsLimitsAndLeavesNothing() throws Exception {
    List<Script> scripts = scripts();
    assertThat(scripts).hasSizeGreaterThanOrEqualTo(50);
    List<WeakReference<?>> states = new ArrayList<>();
    List<Engine> engines = Engines.tested();
    List<String> faults = new ArrayList<>();
    long before = 0;
    for (int i = 0; i < engines.size(); i++) {
      if (i == engines.size() - 1) {
        before = liveHeap(); // all classes are loaded by now
      }
      for (Script script : scripts) {
        try {
          states.add(run(script, engines.get(i)));
        } catch (AssertionError e) {
          faults.add(e.getMessage());
        }
      }
    }
    assertThat(faults).isEmpty();
    long after = liveHeap();
    assertThat(states).allSatisfy(state -> assertThat(state.get()).isNull());
    if (engines.size() > 1) {
      assertThat(after).isLessThan(before + before / 100);
    }
  }

  private WeakReference<?> run(Script script, Engine engine) {
    Heard heard = new Heard();
    PluginManagerBuilder<String> builder =
        PluginManager.<String>builder()
            .engine(engine)
            .listener(heard)
            .output(Output.to(OutputStream.nullOutputStream(), OutputStream.nullOutputStream()))
            .memoryLimit(script.ends.equals("time") ? 8_000_000 : 2_048_000)
            .timeLimit(20);
    try (PluginManager<String> plugins = builder.build()) {
      plugins.handle("host", "double", (context, args) -> args.number(0) * 2);
      plugins.load("before", NEIGHBOUR);
      List<Object> healthy = plugins.callOne("before", "look").values();
      String limits =
          "{\"permissions\": {\"host\": \"tests\"}, \"limits\": {\"time\": "
              + seconds(script.ends)
              + "}}";
      Path folder = new Folder(path).plugin("hostile", limits, script.source).path();
      Plugin hostile = plugins.load("hostile", folder.resolve("hostile"), "main.lua");
      WeakReference<?> state =
          new WeakReference<>(hostile.isolate() == null ? null : hostile.isolate().state());
      for (int i = 0; i < script.calls; i++) {
        plugins.call("attack");
      }
      plugins.load("after", NEIGHBOUR);
      String where = engine + " " + script.name;
      check(script, heard, where);
      assertThat(hostile.usage().memory()).as(where).isLessThan(16_000_000);
      plugins.unload("hostile");
      assertThat(plugins.callOne("before", "look").values()).as(where).isEqualTo(healthy);
      assertThat(plugins.callOne("after", "look").values()).as(where).isEqualTo(healthy);
      return state;
    }
  }

  /** Only what should end by its time has little of it, however busy the machine is. */
  private static double seconds(String ends) {
    return switch (ends) {
      case "time" -> 0.04;
      case "fine error" -> 0.5; // has an error at once, and then no end
      default -> 20;
    };
  }

  private static void check(Script script, Heard heard, String where) {
    List<PluginError> errors =
        heard.errors.stream().filter(e -> e.kind() != PluginError.Kind.SUSPENDED).toList();
    if (script.ends.equals("fine")) {
      assertThat(errors).as(where).isEmpty();
      return;
    }
    assertThat(errors).as(where).hasSize(1);
    PluginError error = errors.get(0);
    if (script.ends.contains("error")) {
      assertThat(error.kind()).as(where + " " + error).isEqualTo(PluginError.Kind.RUNTIME);
      assertThat(error.message()).as(where).hasSizeLessThan(1100);
    } else {
      assertThat(error.kind()).as(where + " " + error).isEqualTo(PluginError.Kind.LIMIT);
      assertThat(error.message()).as(where).startsWith(script.ends + " limit of ");
    }
  }

  /** Bytes of the heap that are reachable: the least of a few looks. */
  private static long liveHeap() throws InterruptedException {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(20);
      Runtime runtime = Runtime.getRuntime();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
