package dev.selenode.runtime.plugin;

/**
 * A function of a plugin in the host's hands. It does not keep an unloaded plugin in memory.
 * Belongs to the manager's thread.
 */
public final class PluginCallback {
  private final Plugin plugin;

  /** Null once the plugin was unloaded or reloaded. */
  private Object function;

  PluginCallback(Plugin plugin, Object function) {
    this.plugin = plugin;
    this.function = function;
  }

  /** Whose it is. */
  public Plugin plugin() {
    return plugin;
  }

  /** Whether it can still be called. */
  public boolean alive() {
    return function != null && plugin.status() == PluginStatus.RUNNING;
  }

  /**
   * Calls it, within the plugin's limits.
   *
   * @throws IllegalStateException if it is not {@link #alive}, while a plugin is running, and on
   *     another thread
   */
  public CallResult call(Object... args) {
    if (!alive()) {
      throw new IllegalStateException("plugin '" + plugin.id() + "' is " + plugin.status());
    }
    return plugin.manager().call(plugin, function, args);
  }

  Object function() {
    return function;
  }

  void forget() {
    function = null;
  }
}
