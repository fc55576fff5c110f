package dev.selenode.runtime.plugin;

import java.util.List;

/** What a plugin's old state gives its new one at a reload: {@code load(save())}. */
final class Handover {
  private final Plugin plugin;
  private final Reports reports;
  private boolean saves;
  private Object saved;

  Handover(Plugin plugin, Reports reports) {
    this.plugin = plugin;
    this.reports = reports;
  }

  /** Asks the old state; whether nothing failed. */
  boolean save() {
    Isolate old = plugin.isolate();
    Object function = old.function("save");
    if (function == null) {
      return true;
    }
    saves = true;
    return succeeded(
        old.run(
            PluginError.Kind.LOAD,
            s -> {
              Object value = dev.selenode.runtime.interpreter.Multi.first(s.call(function));
              saved = new PlainCopy(s, old.limits().memory()).of(value);
              return List.of();
            }));
  }

  /** Gives it to the new state; whether nothing failed. */
  boolean load(Isolate fresh) {
    Object function = saves ? fresh.function("load") : null;
    if (function == null) {
      return true;
    }
    boolean loaded =
        succeeded(
            fresh.run(
                PluginError.Kind.LOAD,
                s -> {
                  s.call(function, saved);
                  return List.of();
                }));
    if (!loaded) {
      fresh.close();
    }
    return loaded;
  }

  private boolean succeeded(CallResult result) {
    if (!result.succeeded()) {
      reports.error(result.error());
    }
    return result.succeeded();
  }
}
