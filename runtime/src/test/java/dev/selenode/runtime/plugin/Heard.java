package dev.selenode.runtime.plugin;

import java.util.ArrayList;
import java.util.List;

/** What a listener was told, as text. */
final class Heard implements PluginListener {
  final List<PluginError> errors = new ArrayList<>();
  final List<String> changes = new ArrayList<>();

  @Override
  public void error(PluginError error) {
    errors.add(error);
  }

  @Override
  public void changed(Plugin plugin, PluginStatus before) {
    changes.add(plugin.id() + ": " + before + " -> " + plugin.status());
  }

  /** The errors since the last time. */
  List<String> lines() {
    List<String> lines = errors.stream().map(PluginError::headline).toList();
    errors.clear();
    return lines;
  }
}
