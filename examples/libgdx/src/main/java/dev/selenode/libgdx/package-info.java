/**
 * Lua scripts on the actors of libGDX stages. Most users need {@link
 * dev.selenode.libgdx.ActorScripts} only; {@link dev.selenode.libgdx.ActorClasses} has the classes
 * that an own subclass of {@code Actor} is described with.
 */
package dev.selenode.libgdx;
