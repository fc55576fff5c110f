/**
 * Plugins, each in a Lua state of its own: nothing is shared but what the host hands over.
 *
 * <p>Most users need {@link dev.selenode.runtime.plugin.PluginManager} only, which finds, starts,
 * calls and ends them; {@link dev.selenode.runtime.plugin.PluginHandler} is how they offer
 * functions, and {@link dev.selenode.runtime.plugin.PluginListener} where they hear of faults.
 */
package dev.selenode.runtime.plugin;
