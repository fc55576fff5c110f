package dev.selenode.runtime.plugin.description;

import java.util.Map;

/**
 * A plugin wants to use namespaces that nobody allowed it yet.
 *
 * @param id of the plugin
 * @param name what to show to the user
 * @param version its own
 * @param hash of its files' contents
 * @param permissions namespace → the plugin's reason, in its order
 * @param changed whether another version of it was allowed something before
 */
public record PermissionRequest(
    String id,
    String name,
    Version version,
    String hash,
    Map<String, String> permissions,
    boolean changed) {}
