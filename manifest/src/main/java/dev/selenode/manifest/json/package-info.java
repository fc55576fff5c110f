/**
 * Manifests as JSON, there and back, by {@link dev.selenode.manifest.json.ManifestJson}. The form
 * is published as a JSON Schema, {@code dev/selenode/manifest/manifest.schema.json} in the jar.
 *
 * <p>The one package of this module that knows Jackson.
 */
package dev.selenode.manifest.json;
