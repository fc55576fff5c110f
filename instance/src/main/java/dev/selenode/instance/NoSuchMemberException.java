package dev.selenode.instance;

/** The host asked an object for a member that neither its script nor its host class has. */
public final class NoSuchMemberException extends RuntimeException {
  private static final long serialVersionUID = 1;

  NoSuchMemberException(String message) {
    super(message);
  }
}
