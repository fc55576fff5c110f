package dev.selenode.runtime.plugin;

import dev.selenode.runtime.plugin.description.Version;
import java.util.Map;
import java.util.Set;

/**
 * One line of a list of plugins. Inert.
 *
 * @param reason why it was suspended or refused, or failed; else empty
 * @param permissions what it wants to use, with its reasons
 * @param granted what it may use
 */
public record PluginInfo(
    String id,
    String name,
    Version version,
    PluginStatus status,
    String reason,
    Map<String, String> permissions,
    Set<String> granted) {}
