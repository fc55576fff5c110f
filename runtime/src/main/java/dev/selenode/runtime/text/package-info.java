/**
 * What Godot's String can do, on Java strings: pure functions that know nothing of scripts. Places
 * and lengths are counted in code points.
 */
package dev.selenode.runtime.text;
