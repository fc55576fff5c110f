package dev.selenode.runtime.plugin;

/**
 * What a plugin uses right now, and at most so far. Inert.
 *
 * @param memory bytes of Java heap that its values take, shared libraries included
 * @param peakMemory the most that was measured
 * @param lastTime seconds that the last call took
 * @param peakTime seconds that the longest one took
 * @param totalTime seconds of all calls together
 * @param peakOutput the most bytes that one call wrote
 * @param openFiles how many files are open
 * @param peakFiles how many were, at most, after a call
 * @param calls how often the host called it
 */
public record PluginUsage(
    long memory,
    long peakMemory,
    double lastTime,
    double peakTime,
    double totalTime,
    long peakOutput,
    int openFiles,
    int peakFiles,
    long calls) {
  /** Of a plugin that is not loaded. */
  static final PluginUsage NONE = new PluginUsage(0, 0, 0, 0, 0, 0, 0, 0, 0);
}
