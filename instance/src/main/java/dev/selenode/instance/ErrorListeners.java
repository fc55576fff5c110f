package dev.selenode.instance;

import dev.selenode.runtime.ErrorListener;
import dev.selenode.runtime.ScriptError;
import java.util.ArrayList;
import java.util.List;

/** Passes faults on to all listeners; to standard error while there are none. */
final class ErrorListeners implements ErrorListener {
  private List<ErrorListener> listeners = List.of();

  void add(ErrorListener listener) {
    List<ErrorListener> more = new ArrayList<>(listeners);
    more.add(listener);
    listeners = more;
  }

  @Override
  public void error(ScriptError error) {
    if (listeners.isEmpty()) {
      System.err.println(error.text());
    }
    for (ErrorListener listener : listeners) {
      try {
        listener.error(error);
      } catch (RuntimeException e) {
        // a listener's fault must not become the script's
      }
    }
  }
}
