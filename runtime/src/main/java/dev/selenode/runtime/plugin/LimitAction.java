package dev.selenode.runtime.plugin;

/** What becomes of a plugin that went over its time, memory or output. The call ends either way. */
public enum LimitAction {
  /** It counts as an error like any other. */
  CONTINUE,
  /** It is not called any more, but keeps its state. The default. */
  SUSPEND,
  /** All of it is freed. */
  UNLOAD
}
