package dev.selenode.runtime.interpreter;

/**
 * A limit was hit: ends the host call whatever the script does. No {@code pcall}, handler,
 * metamethod or coroutine of the script gets to see it.
 */
public final class LimitError extends LuaError {
  private static final long serialVersionUID = 1;
  private final Kind kind;

  /** Which limit. */
  public enum Kind {
    TIME,
    INSTRUCTIONS,
    MEMORY,
    OUTPUT,
    /** Somebody asked for the end. */
    INTERRUPT
  }

  /** A limit error; the message already has its position. */
  public LimitError(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
