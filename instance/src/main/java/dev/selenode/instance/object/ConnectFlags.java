package dev.selenode.instance.object;

/** How a connection behaves; combined with {@code |}. */
public final class ConnectFlags {
  /** The handler runs with the next flush of deferred calls. */
  public static final int DEFERRED = 1;

  /** A saved scene keeps the connection. */
  public static final int PERSIST = 2;

  /** The connection ends with the first emission. */
  public static final int ONESHOT = 4;

  /** Connecting again counts up, and as many disconnects end it. */
  public static final int REFERENCE_COUNTED = 8;

  private ConnectFlags() {}
}
