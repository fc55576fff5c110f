package dev.selenode.runtime.plugin;

/** A plugin may not be loaded; the message says why. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1;

  Refusal(String message) {
    super(message, null, false, false);
  }
}
