package dev.selenode.runtime.path;

import java.io.IOException;

/** A path that may not be used, or a file that cannot be. The message names the path as given. */
public final class PathException extends IOException {
  private static final long serialVersionUID = 1;
  private final int code;
  private final String reason;

  PathException(String path, String reason, int code) {
    super("cannot open '" + path + "': " + reason);
    this.reason = reason;
    this.code = code;
  }

  /** The error number that C would report, such as 2 for a file that does not exist. */
  public int code() {
    return code;
  }

  /** What is wrong, without the path. */
  public String reason() {
    return reason;
  }
}
