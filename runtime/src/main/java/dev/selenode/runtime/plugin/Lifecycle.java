package dev.selenode.runtime.plugin;

import dev.selenode.runtime.plugin.description.Dependency;
import dev.selenode.runtime.plugin.description.PluginDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All plugins of a manager, and what becomes of them. */
final class Lifecycle {
  private final Settings<?> settings;
  private final Reports reports;
  private final Loader loader;
  private final Map<String, Plugin> plugins = new TreeMap<>();

  /** In the order they are started and called in. */
  private List<Plugin> order = new ArrayList<>();

  Lifecycle(Settings<?> settings, Reports reports) {
    this.settings = settings;
    this.reports = reports;
    this.loader = new Loader(settings, reports);
  }

  List<Plugin> order() {
    return order;
  }

  Plugin find(String id) {
    return plugins.get(id);
  }

  // --- in and out ----------------------------------------------------------------------------

  /** Adds plugins that are not loaded yet, and starts those that can be. */
  void add(List<Plugin> added) {
    for (Plugin plugin : added) {
      plugins.put(plugin.id(), plugin);
    }
    for (Plugin plugin : added) {
      describe(plugin);
    }
    boolean inOrder = added.size() == 1 && added.get(0).description().depends().isEmpty();
    if (inOrder && plugins.size() == order.size() + 1) {
      order.add(added.get(0)); // what was loaded one by one is called in that order
      load(added.get(0));
      return;
    }
    StartOrder start = sort();
    List<Plugin> waiting = new ArrayList<>(start.order());
    waiting.retainAll(added);
    for (Plugin plugin : waiting) {
      String refusal = start.refusal(plugin);
      if (refusal != null && plugin.status() != PluginStatus.REFUSED) {
        refuse(plugin, refusal);
      } else {
        load(plugin);
      }
    }
  }

  private StartOrder sort() {
    StartOrder start = new StartOrder(plugins.values());
    order = new ArrayList<>(start.order());
    return start;
  }

  /** Forgets a plugin altogether. */
  void remove(Plugin plugin) {
    unload(plugin, PluginStatus.UNLOADED);
    plugins.remove(plugin.id());
    order.remove(plugin);
  }

  /** Reads what it says of itself; refused if that cannot be used. */
  private void describe(Plugin plugin) {
    if (settings.hotReload) {
      plugin.stamp = plugin.files().stamp();
    }
    try {
      plugin.describe(loader.describe(plugin));
      plugin.become(PluginStatus.UNLOADED, "");
    } catch (Refusal e) {
      reports.change(plugin, PluginStatus.REFUSED, e.getMessage());
    }
  }

  private void refuse(Plugin plugin, String reason) {
    reports.error(plugin, PluginError.Kind.LOAD, "refused: " + reason);
    reports.change(plugin, PluginStatus.REFUSED, reason);
  }

  private boolean load(Plugin plugin) {
    if (plugin.status() == PluginStatus.REFUSED) {
      return false; // its description was, and that has been reported
    }
    Loader.Loaded loaded = loader.load(plugin, plugin.description(), plugins::get);
    if (loaded.isolate() != null) {
      plugin.adopt(loaded.isolate());
      reports.change(plugin, PluginStatus.RUNNING, "");
      return true;
    }
    boolean refused = loaded.refusal() != null;
    reports.change(
        plugin,
        refused ? PluginStatus.REFUSED : PluginStatus.FAILED,
        refused ? loaded.refusal() : loaded.failure());
    return false;
  }

  // --- what hosts ask for --------------------------------------------------------------------

  /** Reads a plugin anew that is not loaded. */
  boolean loadAgain(Plugin plugin) {
    describe(plugin);
    StartOrder start = sort();
    if (plugin.status() != PluginStatus.REFUSED && start.refusal(plugin) != null) {
      refuse(plugin, start.refusal(plugin));
    }
    return load(plugin);
  }

  boolean start(Plugin plugin) {
    return switch (plugin.status()) {
      case RUNNING -> true;
      case DISABLED -> false;
      case STOPPED, SUSPENDED -> resume(plugin);
      default -> loadAgain(plugin);
    };
  }

  private boolean resume(Plugin plugin) {
    for (Dependency d : plugin.description().depends()) {
      Plugin other = plugins.get(d.id());
      boolean running = other != null && other.status() == PluginStatus.RUNNING;
      if (!d.optional() && !running) {
        reports.error(
            plugin,
            PluginError.Kind.WARNING,
            "not started: depends on '" + d.id() + "', which is not running");
        return false;
      }
    }
    plugin.failures = 0;
    reports.change(plugin, PluginStatus.RUNNING, "");
    return true;
  }

  void stop(Plugin plugin) {
    StartOrder.dependents(plugin, order).forEach(this::stopOne);
    stopOne(plugin);
  }

  private void stopOne(Plugin plugin) {
    if (plugin.status() == PluginStatus.RUNNING) {
      reports.change(plugin, PluginStatus.STOPPED, "");
    }
  }

  /** Frees a plugin, and before it those that need it. */
  void unload(Plugin plugin, PluginStatus after) {
    if (plugin.status().loaded()) {
      for (Plugin other : StartOrder.dependents(plugin, order)) {
        if (other.status().loaded()) {
          reports.change(other, PluginStatus.UNLOADED, "");
        }
      }
    }
    if (plugin.status() != PluginStatus.DISABLED) {
      reports.change(plugin, after, "");
    }
  }

  boolean enable(Plugin plugin) {
    if (plugin.status() == PluginStatus.DISABLED) {
      plugin.become(PluginStatus.UNLOADED, "");
      return loadAgain(plugin);
    }
    return plugin.status() == PluginStatus.RUNNING;
  }

  /**
   * Reads a loaded plugin's files again; if anything is wrong with them, all stays as it was.
   *
   * @return whether it has the new code now
   */
  boolean reload(Plugin plugin) {
    if (!plugin.status().loaded()) {
      return plugin.status() != PluginStatus.DISABLED && loadAgain(plugin);
    }
    if (settings.hotReload) {
      plugin.stamp = plugin.files().stamp();
    }
    PluginDescription description;
    try {
      description = loader.describe(plugin);
    } catch (Refusal e) {
      return false;
    }
    Handover handover = new Handover(plugin, reports);
    if (plugin.status() != PluginStatus.SUSPENDED && !handover.save()) {
      return false;
    }
    Loader.Loaded loaded = loader.load(plugin, description, plugins::get);
    if (loaded.isolate() == null || !handover.load(loaded.isolate())) {
      return false;
    }
    plugin.describe(description);
    plugin.adopt(loaded.isolate());
    if (plugin.status() == PluginStatus.SUSPENDED) {
      reports.change(plugin, PluginStatus.RUNNING, "");
    }
    sort();
    return true;
  }

  // --- after a call --------------------------------------------------------------------------

  /** Draws the consequences of a call. */
  void settle(Plugin plugin, CallResult result) {
    if (result.succeeded()) {
      plugin.failures = 0;
      return;
    }
    reports.error(result.error());
    plugin.failures++;
    if (!plugin.status().loaded()) {
      return;
    }
    boolean limit = result.error().kind() == PluginError.Kind.LIMIT;
    if (limit && settings.onLimit != LimitAction.CONTINUE) {
      boolean suspend = settings.onLimit == LimitAction.SUSPEND;
      end(plugin, suspend ? PluginStatus.SUSPENDED : PluginStatus.UNLOADED, "a limit exceeded");
    } else if (settings.maxErrors > 0 && plugin.failures >= settings.maxErrors) {
      end(plugin, PluginStatus.SUSPENDED, plugin.failures + " errors in a row");
    }
  }

  private void end(Plugin plugin, PluginStatus status, String reason) {
    if (plugin.status() != status) {
      reports.error(plugin, PluginError.Kind.SUSPENDED, status + " after " + reason);
      reports.change(plugin, status, reason);
    }
  }

  void close() {
    for (int i = order.size() - 1; i >= 0; i--) {
      unload(order.get(i), PluginStatus.UNLOADED);
    }
  }

  /** The plugins a scan of a folder found earlier. */
  List<Plugin> scanned(java.nio.file.Path folder) {
    return plugins.values().stream().filter(p -> folder.equals(p.scanned)).toList();
  }

  Set<String> ids() {
    return plugins.keySet();
  }
}
