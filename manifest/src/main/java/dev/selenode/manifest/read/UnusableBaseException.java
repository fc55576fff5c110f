package dev.selenode.manifest.read;

/** Says why a script can't be extended, in words that stand alone: {@code no file res://a.lua}. */
public final class UnusableBaseException extends Exception {
  private static final long serialVersionUID = 1;

  public UnusableBaseException(String message) {
    super(message);
  }
}
