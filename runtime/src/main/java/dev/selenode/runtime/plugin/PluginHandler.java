package dev.selenode.runtime.plugin;

/**
 * A function of the host that plugins may call.
 *
 * @param <M> the messages that plugins send to the host
 */
@FunctionalInterface
public interface PluginHandler<M> {
  /**
   * The body; runs on the thread that runs the plugin. Must not call the manager: a plugin is
   * running.
   *
   * @return what the plugin gets: a plain Java value, or an {@code Object[]} for none or several
   * @throws Exception becomes an error of the plugin with its message
   */
  Object call(PluginContext<M> context, PluginArgs args) throws Exception;
}
