package dev.selenode.runtime.plugin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Calls into running plugins, in order or beside each other, and what becomes of them after. */
final class PluginCalls implements AutoCloseable {
  private final Lifecycle lifecycle;

  /** Null if all is done on the manager's thread. */
  private final Workers workers;

  PluginCalls(Lifecycle lifecycle, int threads) {
    this.lifecycle = lifecycle;
    this.workers = threads > 0 ? new Workers(threads) : null;
  }

  /** What it gave in each plugin that has the function; posts are delivered first. */
  Map<String, CallResult> all(CallText call, Object[] args) {
    deliverPosts();
    return each(plugin -> call(plugin, call, args));
  }

  /** Null if the plugin does not run, or has no such function. */
  CallResult one(Plugin plugin, CallText call, Object[] args) {
    return plugin.status() == PluginStatus.RUNNING
        ? settled(plugin, call(plugin, call, args))
        : null;
  }

  private static CallResult call(Plugin plugin, CallText call, Object[] args) {
    Isolate isolate = plugin.isolate();
    Object function = isolate.function(call.name());
    if (function == null) {
      return null;
    }
    return call.code() == null ? isolate.call(function, args) : isolate.evaluate(call.code());
  }

  void deliverPosts() {
    for (Plugin plugin : lifecycle.order()) {
      if (!plugin.mailbox().isEmpty()) {
        each(Deliveries::to);
        return;
      }
    }
  }

  /** Does something with each running plugin, beside each other if there are threads for that. */
  private Map<String, CallResult> each(Function<Plugin, CallResult> work) {
    Map<String, CallResult> results = new LinkedHashMap<>();
    List<Plugin> order = lifecycle.order();
    if (workers == null) {
      for (int i = 0; i < order.size(); i++) {
        Plugin plugin = order.get(i);
        if (plugin.status() == PluginStatus.RUNNING) {
          put(results, plugin, work.apply(plugin));
        }
      }
      return results;
    }
    List<Plugin> running = order.stream().filter(p -> p.status() == PluginStatus.RUNNING).toList();
    List<CallResult> done = workers.run(running, work);
    for (int i = 0; i < done.size(); i++) {
      put(results, running.get(i), done.get(i));
    }
    return results;
  }

  private void put(Map<String, CallResult> results, Plugin plugin, CallResult result) {
    if (result != null) {
      results.put(plugin.id(), settled(plugin, result));
    }
  }

  /** Suspends or unloads a plugin as its result and its limits want it. */
  CallResult settled(Plugin plugin, CallResult result) {
    if (result != null) {
      lifecycle.settle(plugin, result);
    }
    return result;
  }

  @Override
  public void close() {
    if (workers != null) {
      workers.close();
    }
  }
}
