/**
 * Lua scripts in jMonkeyEngine. Most users need two classes: {@link
 * dev.selenode.jme.ScriptAppState} owns the runtime, and a {@link dev.selenode.jme.LuaControl} puts
 * a script on a spatial.
 */
package dev.selenode.jme;
