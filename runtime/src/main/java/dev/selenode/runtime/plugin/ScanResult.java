package dev.selenode.runtime.plugin;

import java.util.List;
import java.util.Optional;

/**
 * What a scan found. Inert.
 *
 * @param plugins all plugins of the manager, in the order they are called in
 * @param fault why the folder could not be scanned, or null
 */
public record ScanResult(List<PluginInfo> plugins, String fault) {

  /** Copies the list. */
  public ScanResult {
    plugins = List.copyOf(plugins);
  }

  /** The plugin of an id. */
  public Optional<PluginInfo> find(String id) {
    return plugins.stream().filter(plugin -> plugin.id().equals(id)).findFirst();
  }
}
