/**
 * Frames, calls, coroutines, errors and limits of a Lua state, beginning with {@link
 * dev.selenode.runtime.interpreter.LuaState}. Internal: not for host code. Some of it is public
 * only because the {@linkplain dev.selenode.runtime.compiler compiler}'s classes, each in a loader
 * of its own, link to it.
 */
package dev.selenode.runtime.interpreter;
