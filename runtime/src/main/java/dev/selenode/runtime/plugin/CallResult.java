package dev.selenode.runtime.plugin;

import java.util.List;

/**
 * What a call gave in one plugin. Inert.
 *
 * @param plugin its id
 * @param values what it returned, as plain Java values; none if it failed
 * @param error why it failed, or null
 */
public record CallResult(String plugin, List<Object> values, PluginError error) {

  /** Whether it returned. */
  public boolean succeeded() {
    return error == null;
  }

  /** The first value, or null. */
  public Object value() {
    return values.isEmpty() ? null : values.get(0);
  }
}
