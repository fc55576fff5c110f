/**
 * Lua 5.2's libraries. {@link dev.selenode.runtime.lib.Libraries#open} puts them into a state;
 * {@link dev.selenode.runtime.lib.Output} is where a state prints to.
 */
package dev.selenode.runtime.lib;
