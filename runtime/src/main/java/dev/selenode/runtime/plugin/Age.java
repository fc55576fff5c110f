package dev.selenode.runtime.plugin;

import dev.selenode.runtime.interpreter.LuaState;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How fast the functions of one plugin cool down, which decides whether they are ever compiled.
 *
 * <p>Compiled code is the plugin's own, the interpreter's belongs to all. Among hundreds of plugins
 * that are each called once a frame for a moment, the interpreter is always at hand, while HotSpot
 * takes minutes to get to the code of all, and that then falls out of the processor's caches
 * between two frames: measured, it is up to three times slower. So with each age of the manager the
 * calls that such a plugin's functions had before count half. A plugin that gets a good part of all
 * calls, or does much in each of them, gets hot all the same.
 */
final class Age {
  /**
   * Of all plugins together in an age. With 150 to be hot, a function needs a call in 55 of them.
   */
  private static final int CALLS = 4096;

  /** Work units in a call from which on compiled code pays even if it must be fetched each time. */
  private static final int BUSY = 32;

  /** One busy call shall not make up for many others. */
  private static final int MOST_COUNTED = 1000;

  private final AtomicLong calls;
  private int seen;
  private int age;
  private double work;

  /**
   * @param calls how many calls the manager made; one for all of its plugins, whatever their thread
   */
  Age(AtomicLong calls) {
    this.calls = calls;
  }

  /** A call begins. */
  void begin(LuaState state) {
    int now = (int) (calls.getAndIncrement() / CALLS);
    if (work < BUSY) {
      age += now - seen;
    }
    seen = now;
    state.setAge(age);
  }

  /** It ended: what it did counts for an eighth of what calls are expected to do. */
  void end(LuaState state) {
    work += (Math.min(state.limits().unitsUsed(), MOST_COUNTED) - work) / 8;
  }
}
