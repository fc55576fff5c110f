package dev.selenode.runtime;

import dev.selenode.runtime.interpreter.TraceFrame;
import java.util.List;

/**
 * A fault of a script, as the error listener gets it. Inert: may be kept and passed between
 * threads.
 *
 * @param path the script at fault as {@code res://…}, or null where it is not known
 * @param line from 1, or 0 where it is not known
 * @param message what went wrong, without the position
 * @param frames the script's calls, innermost first, then the host's entry, which has an empty
 *     path; possibly none
 * @param owner id of the object whose script ran, or 0
 */
public record ScriptError(
    Kind kind, String path, int line, String message, List<TraceFrame> frames, long owner) {

  /** What kind of fault. */
  public enum Kind {
    /** A script could not be loaded. */
    LOAD,
    /** A script failed while it ran. */
    RUNTIME,
    /** A script used more than it may. */
    LIMIT,
    /** Reported by the script itself, which went on: {@code push_error}. */
    REPORTED,
    /** Reported by the script itself, which went on: {@code push_warning}. */
    WARNING
  }

  /** Copies the list. */
  public ScriptError {
    frames = List.copyOf(frames);
  }

  /** {@code path:line: message}. */
  public String headline() {
    if (path == null) {
      return message;
    }
    return line > 0 ? path + ":" + line + ": " + message : path + ": " + message;
  }

  /** The headline, then a line for each frame. */
  public String text() {
    StringBuilder text = new StringBuilder(headline());
    for (TraceFrame frame : frames) {
      text.append("\n\t").append(frame.path().isEmpty() ? frame.function() : frame);
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return text();
  }
}
