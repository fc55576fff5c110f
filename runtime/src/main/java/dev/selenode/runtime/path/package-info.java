/**
 * The two roots scripts see: {@code res://}, read only, and {@code user://}. Most users need {@link
 * dev.selenode.runtime.path.FileRoots} only; an engine with its own asset system implements {@link
 * dev.selenode.runtime.path.ResourceSource}.
 */
package dev.selenode.runtime.path;
