/**
 * Live scripts on Java objects. Most users need {@link dev.selenode.instance.Scripting}, which
 * loads scripts and attaches them, and {@link dev.selenode.instance.ScriptInstance}, a script at
 * work on one object. Hot calls go through {@link dev.selenode.instance.ScriptMethod} and {@link
 * dev.selenode.instance.ScriptGroup}.
 *
 * <p>What the runtime keeps of each object (its id, signals, metadata) is in {@code
 * instance.object}.
 */
package dev.selenode.instance;
