package dev.selenode.runtime.plugin;

/**
 * Hears what becomes of plugins, on the manager's thread. What it throws goes to whoever called the
 * manager.
 */
public interface PluginListener {
  /** A plugin failed, was suspended, or should be mended. */
  void error(PluginError error);

  /** A plugin has another status now. */
  default void changed(Plugin plugin, PluginStatus before) {}
}
