/**
 * Tests that are Lua scripts, and what runs them. Other modules use {@link
 * dev.selenode.runtime.testing.ScriptTests} for scripts of their own.
 */
package dev.selenode.runtime.testing;
