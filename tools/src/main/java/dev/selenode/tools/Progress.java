package dev.selenode.tools;

import java.io.PrintStream;

/**
 * A line on a terminal that says how far long work is, and is gone when it is done. Work that is
 * done in a moment shows nothing.
 */
final class Progress implements AutoCloseable {
  private static final long FIRST_NANOS = 300_000_000;
  private static final long NEXT_NANOS = 100_000_000;
  private static final String ERASE = "\r\u001b[K";

  private final PrintStream err;
  private final boolean wanted;
  private final String what;
  private final int total;
  private int done;
  private final long pause;
  private long due;
  private boolean shown;

  /**
   * Progress of work.
   *
   * @param what is done, as in {@code checking}
   * @param total how many steps it has
   */
  Progress(Streams streams, String what, int total) {
    this(streams, what, total, NEXT_NANOS);
    due += FIRST_NANOS;
  }

  /**
   * As the other, but shown at once.
   *
   * @param pause nanoseconds before it is shown again
   */
  Progress(Streams streams, String what, int total, long pause) {
    this.pause = pause;
    this.due = System.nanoTime();
    this.err = streams.err();
    this.wanted = streams.screen().progress();
    this.what = what;
    this.total = total;
  }

  /** Another step begins. */
  void step(String name) {
    long now = wanted ? System.nanoTime() : 0;
    if (wanted && now - due >= 0) {
      due = now + pause;
      show(name);
    }
    done++;
  }

  private void show(String name) {
    shown = true;
    String place = name.length() > 50 ? "…" + name.substring(name.length() - 49) : name;
    err.print(ERASE + what + " " + done + " of " + total + "  " + place);
    err.flush();
  }

  @Override
  public void close() {
    if (shown) {
      err.print(ERASE);
      err.flush();
    }
  }
}
