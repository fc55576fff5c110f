package dev.selenode.manifest.read;

/**
 * A getter or setter: a method to be found on the instance, or a function. One of the two is null.
 *
 * @param method a Lua name
 * @param function a function, or anything else with {@code __call}
 */
public record Accessor(String method, Object function) {}
