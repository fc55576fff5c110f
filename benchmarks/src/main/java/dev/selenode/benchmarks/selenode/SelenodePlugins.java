package dev.selenode.benchmarks.selenode;

import dev.selenode.benchmarks.work.Case;
import dev.selenode.benchmarks.work.Cases;
import dev.selenode.benchmarks.work.Contestant;
import dev.selenode.benchmarks.work.Held;
import dev.selenode.benchmarks.work.Timed;
import dev.selenode.runtime.plugin.CallResult;
import dev.selenode.runtime.plugin.Plugin;
import dev.selenode.runtime.plugin.PluginManager;

/** Plugins with their limits, two functions of the host, and all that the manager keeps of them. */
public final class SelenodePlugins implements Contestant {
  private static final String SOURCE = Case.source(Cases.PLUGIN);

  @Override
  public Timed timed(Case which) {
    return switch (which.name()) {
      case "open and close" -> SelenodePlugins::open;
      case "update of one in 1,000" -> calls(which.n());
      default -> null;
    };
  }

  @Override
  public Held held(Case which) {
    return switch (which.name()) {
      case "one without code" -> n -> loaded(n, "");
      case "one of 20 lines" -> n -> loaded(n, SOURCE);
      default -> null;
    };
  }

  private static PluginManager<Object> manager() {
    PluginManager<Object> plugins =
        PluginManager.<Object>builder()
            .memoryLimit(2_048_000)
            .messages(message -> true)
            .listener(
                error -> {
                  throw new IllegalStateException(error.headline());
                })
            .build();
    plugins.handle("math", "add", (context, args) -> args.number(0) + args.number(1));
    plugins.handle("sys", "exit", (context, args) -> context.send("exit"));
    return plugins;
  }

  private static double open(int n) {
    double opened = 0;
    try (PluginManager<Object> plugins = manager()) {
      for (int i = 0; i < n; i++) {
        Plugin plugin = plugins.load("one", SOURCE);
        opened += plugin.status().loaded() ? 1 : 0;
        plugins.remove("one");
      }
    }
    return opened;
  }

  private static Timed calls(int count) {
    PluginManager<Object> plugins = loaded(count, SOURCE);
    plugins.call("init");
    return n -> {
      double sum = 0;
      for (int done = 0; done < n; done += count) {
        for (CallResult result : plugins.callAll("update", 0.5).values()) {
          sum += (Double) result.value();
        }
        plugins.call("init");
      }
      return sum;
    };
  }

  private static PluginManager<Object> loaded(int n, String source) {
    PluginManager<Object> plugins = manager();
    for (int i = 0; i < n; i++) {
      plugins.load("plugin" + i, source);
    }
    return plugins;
  }
}
