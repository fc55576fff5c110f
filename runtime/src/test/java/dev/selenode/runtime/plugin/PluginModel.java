package dev.selenode.runtime.plugin;

import static dev.selenode.runtime.plugin.PluginStatus.DISABLED;
import static dev.selenode.runtime.plugin.PluginStatus.FAILED;
import static dev.selenode.runtime.plugin.PluginStatus.REFUSED;
import static dev.selenode.runtime.plugin.PluginStatus.RUNNING;
import static dev.selenode.runtime.plugin.PluginStatus.STOPPED;
import static dev.selenode.runtime.plugin.PluginStatus.SUSPENDED;
import static dev.selenode.runtime.plugin.PluginStatus.UNLOADED;

/** What a plugin of the kill test should be doing: all that a manager promises, in few lines. */
final class PluginModel {
  static final int MAX_ERRORS = 3;

  final String id;

  /** The one that this one needs, or null; and the one that needs this one. */
  final PluginModel needs;

  PluginModel neededBy;
  PluginStatus status = UNLOADED;

  /** What its file says now; negative if it is broken. */
  int fileVersion = 1;

  int version;
  int count;
  private int failures;

  PluginModel(String id, PluginModel needs) {
    this.id = id;
    this.needs = needs;
    if (needs != null) {
      needs.neededBy = this;
    }
  }

  private boolean ready() {
    return needs == null || needs.status == RUNNING;
  }

  boolean load() {
    status = !ready() ? REFUSED : fileVersion < 0 ? FAILED : RUNNING;
    if (status == RUNNING) {
      version = fileVersion;
      count = 0;
      failures = 0;
    }
    return status == RUNNING;
  }

  boolean start() {
    if (status == DISABLED || status == RUNNING) {
      return status == RUNNING;
    }
    if (!status.loaded()) {
      return load();
    }
    if (ready()) {
      status = RUNNING;
      failures = 0;
    }
    return status == RUNNING;
  }

  void stop() {
    if (neededBy != null) {
      neededBy.stop();
    }
    if (status == RUNNING) {
      status = STOPPED;
    }
  }

  void unload(PluginStatus after) {
    if (status.loaded() && neededBy != null && neededBy.status.loaded()) {
      neededBy.status = UNLOADED;
    }
    if (status != DISABLED) {
      status = after;
    }
  }

  boolean enable() {
    return status == DISABLED ? load() : status == RUNNING;
  }

  boolean reload() {
    if (!status.loaded()) {
      return status != DISABLED && load();
    }
    if (!ready() || fileVersion < 0) {
      return false;
    }
    if (status == SUSPENDED) {
      status = RUNNING;
      count = 0; // a suspended plugin is not asked what it wants to keep
    }
    version = fileVersion;
    failures = 0;
    return true;
  }

  /** What a call gives: the count, null if it fails, -1 if there is none. */
  Double call(String mode) {
    if (status != RUNNING) {
      return -1.0;
    }
    switch (mode) {
      case "error" -> {
        if (++failures == MAX_ERRORS) {
          status = SUSPENDED;
        }
        return null;
      }
      case "memory", "output" -> {
        status = SUSPENDED;
        return null;
      }
      default -> {
        failures = 0;
        return (double) ++count;
      }
    }
  }
}
