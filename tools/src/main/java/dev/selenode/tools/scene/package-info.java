/**
 * Scenes as JSON files: {@link dev.selenode.tools.scene.SceneLoader} makes the nodes that one
 * describes. The form is published as a JSON Schema, {@code
 * dev/selenode/tools/scene/scene.schema.json} in the jar.
 */
package dev.selenode.tools.scene;
