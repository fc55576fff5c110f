package dev.selenode.runtime.host;

/** A Lua value that does not convert to the type that was asked for. */
public final class TypeMismatch extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String got;
  private final String want;

  /** A mismatch between types by the names that scripts know them by. */
  public TypeMismatch(String got, String want) {
    super("got " + got + ", want " + want, null, false, false);
    this.got = got;
    this.want = want;
  }

  /** What was given: {@code string}, {@code Node}. */
  public String got() {
    return got;
  }

  /** What would have fitted. */
  public String want() {
    return want;
  }
}
