/**
 * Moonfall: a small game whose rules are Lua, in {@code assets}. {@link
 * dev.selenode.libgdx.game.Moonfall} is the game without a window, {@link
 * dev.selenode.libgdx.game.Desktop} starts it in one.
 */
package dev.selenode.libgdx.game;
