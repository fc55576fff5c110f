package dev.selenode.runtime.lib;

import dev.selenode.runtime.interpreter.LuaState;

/**
 * {@code collectgarbage}. Memory is the JVM's business: everything is answered as PUC Lua would,
 * and nothing is done, for a script must not be able to stop the host with full collections.
 */
final class GarbageCollection {
  private static final String[] OPTIONS = {
    "collect",
    "count",
    "stop",
    "restart",
    "step",
    "setpause",
    "setstepmul",
    "setmajorinc",
    "isrunning",
    "generational",
    "incremental"
  };

  private GarbageCollection() {}

  static Object collect(LuaState s, Object[] args) {
    int option = Arguments.option(s, args, 0, "collect", OPTIONS);
    int value = Arguments.int32(s, args, 1, 0);
    Settings settings = s.service(Settings.class);
    switch (OPTIONS[option]) {
      case "count":
        long bytes = s.limits().usedBytes();
        return new Object[] {bytes / 1024.0, (double) (bytes % 1024)};
      case "step":
        return true;
      case "isrunning":
        return settings.running;
      case "stop":
        settings.running = false;
        return 0.0;
      case "restart":
        settings.running = true;
        return 0.0;
      case "setpause":
        return settings.set(Settings.PAUSE, value);
      case "setstepmul":
        return settings.set(Settings.STEP, value);
      case "setmajorinc":
        return settings.set(Settings.MAJOR, value);
      default:
        return 0.0;
    }
  }

  /** What a script set, so that it reads back the same. */
  static final class Settings {
    static final int PAUSE = 0;
    static final int STEP = 1;
    static final int MAJOR = 2;
    private final int[] values = {200, 200, 200};
    private boolean running = true;

    private Object set(int which, int value) {
      int before = values[which];
      values[which] = value;
      return (double) before;
    }
  }
}
