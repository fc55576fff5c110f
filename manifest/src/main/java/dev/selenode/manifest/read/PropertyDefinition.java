package dev.selenode.manifest.read;

import dev.selenode.manifest.PropertyInfo;

/**
 * A property as instances need it.
 *
 * @param type what its values must be
 * @param defaultValue a Lua value of that type, to be {@linkplain PropertyType#copy copied} for
 *     each instance
 * @param getter null if the value is read as it is
 * @param setter null if the value is stored as it is
 * @param inferred whether it was declared by a plain value
 */
public record PropertyDefinition(
    PropertyInfo info,
    PropertyType type,
    Object defaultValue,
    Accessor getter,
    Accessor setter,
    boolean inferred) {}
