package dev.selenode.runtime;

import java.util.List;
import java.util.stream.Collectors;

/** Faults of scripts, thrown at host code that asked for something it cannot have without them. */
public final class ScriptException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient List<ScriptError> errors;

  /** One fault. */
  public ScriptException(ScriptError error, Throwable cause) {
    this(List.of(error), cause);
  }

  /** Several at once, as a load finds them. */
  public ScriptException(List<ScriptError> errors, Throwable cause) {
    super(errors.stream().map(ScriptError::headline).collect(Collectors.joining("\n")), cause);
    this.errors = List.copyOf(errors);
  }

  /** The first fault. */
  public ScriptError error() {
    return errors.get(0);
  }

  /** All faults; at least one. */
  public List<ScriptError> errors() {
    return errors;
  }
}
