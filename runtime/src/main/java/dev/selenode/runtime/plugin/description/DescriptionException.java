package dev.selenode.runtime.plugin.description;

import java.util.List;

/** A JSON file of plugins cannot be used; the message has a line for each fault. */
public final class DescriptionException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final int line;

  DescriptionException(List<String> faults) {
    this(0, String.join("\n", faults));
  }

  DescriptionException(int line, String message) {
    super(message);
    this.line = line;
  }

  /** The line that is not JSON, or 0. */
  public int line() {
    return line;
  }
}
