package dev.selenode.runtime;

/** Gets the faults of scripts as they happen, on the thread of the runtime. */
@FunctionalInterface
public interface ErrorListener {
  /** A script failed, or reported something. What this throws is ignored. */
  void error(ScriptError error);
}
