package dev.selenode.instance.object;

/** Java code that is connected to a signal. */
@FunctionalInterface
public interface SignalHandler {
  /**
   * The signal was emitted. What it throws is reported as the receiver's error.
   *
   * @param args the emitted values as plain Java values
   */
  void handle(Object... args);
}
