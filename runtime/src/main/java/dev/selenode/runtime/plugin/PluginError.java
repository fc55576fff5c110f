package dev.selenode.runtime.plugin;

import dev.selenode.runtime.interpreter.TraceFrame;
import java.util.List;

/**
 * A fault of a plugin. Inert: may be kept and passed between threads.
 *
 * @param plugin its id; empty for a fault of the scanned folder itself
 * @param path the file at fault as {@code res://…}, which is the plugin's own folder; null where it
 *     is not known
 * @param line from 1, or 0 where it is not known
 * @param message what went wrong, without the position
 * @param frames the script's calls, innermost first; possibly none
 * @param cause the exception of a handler that caused it, or null
 */
public record PluginError(
    String plugin,
    Kind kind,
    String path,
    int line,
    String message,
    List<TraceFrame> frames,
    Throwable cause) {

  /** What kind of fault. */
  public enum Kind {
    /** It could not be loaded. */
    LOAD,
    /** It failed in a call. */
    RUNTIME,
    /** It used more than it may. */
    LIMIT,
    /** It will not be called any more. */
    SUSPENDED,
    /** Nothing failed, but its author should know. */
    WARNING
  }

  /** Copies the list. */
  public PluginError {
    frames = List.copyOf(frames);
  }

  static PluginError of(String plugin, Kind kind, String message) {
    return new PluginError(plugin, kind, null, 0, message, List.of(), null);
  }

  /** {@code path:line: message}, as far as these are known. */
  public String positioned() {
    if (path == null) {
      return message;
    }
    return line > 0 ? path + ":" + line + ": " + message : path + ": " + message;
  }

  /** {@code id: path:line: message}. */
  public String headline() {
    return plugin.isEmpty() ? positioned() : plugin + ": " + positioned();
  }

  @Override
  public String toString() {
    return headline();
  }
}
