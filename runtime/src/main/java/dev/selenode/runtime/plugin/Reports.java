package dev.selenode.runtime.plugin;

import java.util.ArrayDeque;
import java.util.Queue;

/**
 * What the listener is to hear: kept until the manager has done its work, so that a listener may
 * call the manager itself.
 */
final class Reports {
  private final Settings<?> settings;
  private final Queue<Runnable> waiting = new ArrayDeque<>();

  Reports(Settings<?> settings) {
    this.settings = settings;
  }

  void error(PluginError error) {
    waiting.add(() -> settings.listener.error(error));
  }

  void error(Plugin plugin, PluginError.Kind kind, String message) {
    error(PluginError.of(plugin.id(), kind, message));
  }

  /** Changes a plugin's status and tells so. */
  void change(Plugin plugin, PluginStatus status, String reason) {
    PluginStatus before = plugin.status();
    plugin.become(status, reason);
    if (before != status) {
      waiting.add(() -> settings.listener.changed(plugin, before));
    }
  }

  void deliver() {
    for (Runnable report; (report = waiting.poll()) != null; ) {
      report.run();
    }
  }
}
