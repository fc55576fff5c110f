/**
 * Scenes as JSON files: {@link dev.selenode.instance.scene.file.SceneLoader} makes the nodes that
 * one describes, {@link dev.selenode.instance.scene.file.SavedScene} writes the state of nodes and
 * reads it again. The form is published as a JSON Schema, {@code
 * dev/selenode/instance/scene/file/scene.schema.json} in the jar.
 */
package dev.selenode.instance.scene.file;
