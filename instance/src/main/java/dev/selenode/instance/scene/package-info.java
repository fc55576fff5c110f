/**
 * The base classes that scripts written for Godot expect: a tree of nodes, timers, and the
 * singletons around them. Most users need {@link dev.selenode.instance.scene.SceneTree}, which runs
 * frames, and {@link dev.selenode.instance.scene.Node}, which an engine may extend.
 *
 * <p>Nothing else depends on this package: an engine that has classes of its own offers those to
 * scripts instead. All of it is confined to the thread of its runtime.
 */
package dev.selenode.instance.scene;
