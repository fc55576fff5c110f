/**
 * What a script's class table declares, as inert and immutable Java data that outlives the runtime.
 *
 * <p>Most users need {@link dev.selenode.manifest.ScriptManifest}, which a loaded script hands out,
 * and {@link dev.selenode.manifest.ManifestChain} where inherited members matter. Both may be kept,
 * compared and passed between threads. JSON is in {@code manifest.json}.
 */
package dev.selenode.manifest;
