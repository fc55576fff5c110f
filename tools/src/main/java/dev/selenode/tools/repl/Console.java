package dev.selenode.tools.repl;

import java.io.PrintStream;

/** Where inputs come from and output goes. Used by the runtime's thread. */
public interface Console extends AutoCloseable {
  /** What there is to do next. */
  enum Event {
    /** Somebody has entered something: {@link #input}. */
    INPUT,
    /** Time is up: a frame is due. */
    FRAME,
    /** There will be no more input. */
    END
  }

  /** Waits for the next event; also does what the console itself has to do on this thread. */
  Event await();

  /** The last input, all its lines; asked for once after each {@link Event#INPUT}. */
  String input();

  /** What the input asked for is done; the next one may be read. */
  void done();

  /** Where output goes. */
  PrintStream out();

  /** Where errors go. */
  PrintStream err();

  /**
   * To be told before the first event whom to ask.
   *
   * @param completion asked on the runtime's thread
   * @param interrupt ends what is running; called by any thread
   */
  void serve(Completion completion, Runnable interrupt);

  @Override
  void close();
}
