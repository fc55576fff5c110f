package dev.selenode.runtime.plugin.description;

/**
 * Another plugin that one needs.
 *
 * @param id the folder's name
 * @param versions which of its versions will do
 * @param optional whether the plugin starts without it too; it is then only started first
 */
public record Dependency(String id, VersionRange versions, boolean optional) {}
