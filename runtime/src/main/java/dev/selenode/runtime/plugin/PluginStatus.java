package dev.selenode.runtime.plugin;

import java.util.Locale;

/** What a plugin is doing. */
public enum PluginStatus {
  /** Takes part in calls. */
  RUNNING,
  /** Loaded, but takes no part in calls. */
  STOPPED,
  /** Takes no part any more, since it failed too often or went over a limit. */
  SUSPENDED,
  /** Nothing of it is in memory. */
  UNLOADED,
  /** As {@link #UNLOADED}, and not loaded until it is enabled. */
  DISABLED,
  /** Its script failed while it was loaded. */
  FAILED,
  /** It may not be loaded: a bad description, a missing dependency, another version of the host. */
  REFUSED;

  /** Whether it has a Lua state. */
  public boolean loaded() {
    return this == RUNNING || this == STOPPED || this == SUSPENDED;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
