package dev.selenode.runtime.interpreter;

/**
 * Unwinds calls of a function by itself that have done without frames, when something happens that
 * only the interpreter can deal with. Each puts its registers into a frame of its own and passes it
 * on, so that what is left is a stack of interpreted frames.
 */
public final class FramesNeeded extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Where the interpreter goes on. */
  final transient Frame innermost;

  /** The last that was made, which has no caller yet. */
  transient Frame outermost;

  FramesNeeded(Frame innermost) {
    super(null, null, false, false);
    this.innermost = innermost;
    this.outermost = innermost;
  }

  /** Puts a frame beneath the others. */
  void add(Frame f) {
    outermost.caller = f;
    f.next = outermost;
    outermost = f;
  }
}
