package dev.selenode.runtime.interpreter;

/**
 * Unwinds the Java stack between a yield and the loop that resumed the coroutine. Compiled code on
 * the way puts its registers into its frame and passes it on.
 */
public class YieldSignal extends RuntimeException {
  private static final long serialVersionUID = 1;

  YieldSignal() {
    super(null, null, false, false);
  }
}
