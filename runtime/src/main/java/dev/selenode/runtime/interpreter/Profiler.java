package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.bytecode.Prototype;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Counts the calls of Lua functions and their time, from {@link #start} to {@link #stop}. Meanwhile
 * the state interprets everything: each call then passes one place, where a mark is put beneath the
 * function's frame. The mark sees the function end, whichever way, and goes with it when it yields.
 * While no profiler is on, all that is left of this is one test for each interpreted call.
 *
 * <p>Builtins and host methods count as part of the function that called them; what was running
 * when profiling began is not counted. Belongs to its state's thread.
 */
public final class Profiler {
  private final LuaState state;
  private final LongSupplier clock;
  private final Map<Prototype, FunctionTimes> functions = new LinkedHashMap<>();

  /** The innermost call that is counted, across coroutines; null while none is. */
  private ProfiledCall current;

  /** When time was last given to a function. */
  private long last;

  private Profiler(LuaState state, LongSupplier clock) {
    this.state = state;
    this.clock = clock;
  }

  /**
   * Begins.
   *
   * @param clock nanoseconds, {@code System::nanoTime} for one
   * @throws IllegalStateException if another is on
   */
  public static Profiler start(LuaState state, LongSupplier clock) {
    Profiler profiler = new Profiler(state, clock);
    state.profile(profiler);
    return profiler;
  }

  /** Ends, and lets the state run compiled code again; what was counted stays. */
  public void stop() {
    if (state.profiler == this) {
      while (current != null) {
        end(current, now());
        current = current.outer;
      }
      state.profile(null);
    }
  }

  /** A frame of the game ends: what was counted in it becomes {@link FunctionTimes#frame}. */
  public void frame() {
    functions.values().forEach(FunctionTimes::nextFrame);
  }

  /** What was counted, by function, in the order of their first calls; a live view. */
  public Collection<FunctionTimes> functions() {
    return Collections.unmodifiableCollection(functions.values());
  }

  // --- calls ---------------------------------------------------------------------------------

  /** A function is about to be called: puts a mark on the stack; the frame to call it from. */
  Frame enter(Frame caller, Closure callee) {
    ProfiledCall call = new ProfiledCall(this, times(callee));
    caller.pushMark(state, call);
    call.function.called();
    begin(call, now());
    return state.frame;
  }

  /** The function of a frame is replaced by one that it called in tail position. */
  void replaced(Frame f, Closure callee) {
    if (f.caller.continuation instanceof ProfiledCall call && call.running && call == current) {
      long now = now();
      end(call, now);
      current = call.outer;
      call.function = times(callee);
      call.function.called();
      begin(call, now);
    }
  }

  /** A call is over; those within it that nobody told of are, too. */
  void left(ProfiledCall call) {
    long now = now();
    while (call.running) {
      ProfiledCall ended = current;
      end(ended, now);
      current = ended.outer;
    }
  }

  // --- coroutines ----------------------------------------------------------------------------

  /** The running coroutine is about to be left: its calls' time stands still. */
  void suspending(Coroutine co) {
    long now = now();
    for (Frame f = state.frame; f != co.base; f = f.caller) {
      if (f.continuation instanceof ProfiledCall call && call.running && call == current) {
        end(call, now);
        current = call.outer;
      }
    }
  }

  /** A coroutine was entered: its calls' time goes on. */
  void resumed(Coroutine co) {
    List<ProfiledCall> calls = new ArrayList<>();
    for (Frame f = co.top; f != null && f != co.base; f = f.caller) {
      if (f.continuation instanceof ProfiledCall call && call.profiler == this) {
        calls.add(call);
      }
    }
    long now = now();
    for (int i = calls.size() - 1; i >= 0; i--) {
      begin(calls.get(i), now);
    }
  }

  // --- time ----------------------------------------------------------------------------------

  private void begin(ProfiledCall call, long now) {
    call.outer = current;
    call.outermost = call.function.active++ == 0;
    call.since = now;
    call.running = true;
    current = call;
  }

  private static void end(ProfiledCall call, long now) {
    call.running = false;
    call.function.active--;
    if (call.outermost) {
      call.function.addTotal(now - call.since);
    }
  }

  /** The time, after what has passed was given to the function that was running. */
  private long now() {
    long now = clock.getAsLong();
    if (current != null) {
      current.function.addSelf(now - last);
    }
    last = now;
    return now;
  }

  private FunctionTimes times(Closure closure) {
    return functions.computeIfAbsent(closure.prototype, FunctionTimes::new);
  }
}
