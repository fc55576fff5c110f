/**
 * One Lua state shared by all scripts, with what a script may touch; it knows nothing of classes.
 *
 * <p>Most users need {@link dev.selenode.runtime.LuaRuntime}, which opens one with its libraries,
 * files, host classes, singletons and limits; {@link dev.selenode.runtime.ScriptError} is what they
 * hear of a script's faults, and {@link dev.selenode.runtime.ScriptException} what is thrown at
 * them.
 */
package dev.selenode.runtime;
