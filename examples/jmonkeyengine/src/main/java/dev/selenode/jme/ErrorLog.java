package dev.selenode.jme;

import dev.selenode.runtime.ErrorListener;
import dev.selenode.runtime.ScriptError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Shows each fault once, for a method that fails does so in every frame and on every spatial: where
 * it is and what it says make a fault. After a reload all are shown anew.
 */
final class ErrorLog implements ErrorListener {
  private static final Logger LOGGER = Logger.getLogger(ScriptAppState.class.getName());

  /** Bounds what a script can fill with messages that are always different. */
  private static final int MOST_SHOWN = 1000;

  private final Set<String> shown = new HashSet<>();
  private final List<ErrorListener> listeners = new ArrayList<>();

  void add(ErrorListener listener) {
    listeners.add(listener);
  }

  void forget() {
    shown.clear();
  }

  @Override
  public void error(ScriptError error) {
    if (shown.size() >= MOST_SHOWN || !shown.add(error.kind() + error.headline())) {
      return;
    }
    if (listeners.isEmpty()) {
      boolean warning = error.kind() == ScriptError.Kind.WARNING;
      LOGGER.log(warning ? Level.WARNING : Level.SEVERE, error.text());
    }
    for (ErrorListener listener : listeners) {
      listener.error(error);
    }
  }
}
