/**
 * What a plugin says of itself in its {@code plugin.json}, as inert data, and what the user allowed
 * it. Most users need {@link dev.selenode.runtime.plugin.description.Grants} only, to give it to a
 * manager of plugins.
 */
package dev.selenode.runtime.plugin.description;
