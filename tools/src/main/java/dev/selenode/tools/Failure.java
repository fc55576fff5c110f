package dev.selenode.tools;

/** A command cannot do what it was asked for: a wrong command line. The message is for the user. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1;

  Failure(String message) {
    super(message);
  }

  Failure(String message, Throwable cause) {
    super(message, cause);
  }
}
