package dev.selenode.instance.language;

import dev.selenode.instance.Scripting;
import dev.selenode.runtime.interpreter.FunctionTimes;
import dev.selenode.runtime.interpreter.Profiler;
import dev.selenode.runtime.value.Text;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Where the time of scripts goes, by function. Between {@link #start} and {@link #stop} scripts are
 * interpreted, so they are slower than otherwise, and small functions seem dearer than they are.
 *
 * <p>Belongs to the runtime's thread.
 */
public final class Profiling {
  private final Scripting scripting;
  private final LongSupplier clock;
  private final Map<String, Outline> outlines = new HashMap<>();
  private Profiler profiler;
  private boolean running;

  public Profiling(Scripting scripting) {
    this(scripting, System::nanoTime);
  }

  /**
   * Profiling by a clock of one's own.
   *
   * @param clock nanoseconds
   */
  public Profiling(Scripting scripting, LongSupplier clock) {
    this.scripting = scripting;
    this.clock = clock;
  }

  /**
   * Begins to count, from nothing; goes on if it has begun.
   *
   * @throws IllegalStateException if another is counting
   */
  public void start() {
    scripting.runtime().requireThread();
    if (!running) {
      profiler = Profiler.start(scripting.runtime().state(), clock);
      running = true;
      outlines.clear();
    }
  }

  /** Ends counting; what was counted can still be asked for. */
  public void stop() {
    scripting.runtime().requireThread();
    if (running) {
      profiler.stop();
      running = false;
    }
  }

  /** Whether it counts. */
  public boolean isRunning() {
    return running;
  }

  /** A frame of the game has ended; to be called once a frame. */
  public void frame() {
    scripting.runtime().requireThread();
    if (profiler != null) {
      profiler.frame();
    }
  }

  /** What was counted in the frame that ended last, those that took longest themselves first. */
  public List<ProfileRecord> frameData() {
    return records(FunctionTimes::frame);
  }

  /** What was counted since the start, those that took longest themselves first. */
  public List<ProfileRecord> accumulatedData() {
    return records(FunctionTimes::accumulated);
  }

  private List<ProfileRecord> records(Function<FunctionTimes, FunctionTimes.Times> which) {
    scripting.runtime().requireThread();
    if (profiler == null) {
      return List.of();
    }
    return profiler.functions().stream()
        .map(f -> record(f, which.apply(f)))
        .filter(r -> r.calls() > 0 || r.selfNanos() > 0)
        .sorted(Comparator.comparingLong(ProfileRecord::selfNanos).reversed())
        .toList();
  }

  private ProfileRecord record(FunctionTimes function, FunctionTimes.Times times) {
    String path = Text.toJava(function.path());
    String name = name(path, function.line());
    String signature = path + "::" + function.line() + "::" + name;
    return new ProfileRecord(
        signature, path, function.line(), name, times.calls(), times.total(), times.self());
  }

  private String name(String path, int line) {
    if (line == 0) {
      return "main chunk";
    }
    return outlines
        .computeIfAbsent(path, this::outline)
        .at(line)
        .map(FunctionPlace::name)
        .orElse("function");
  }

  private Outline outline(String path) {
    String source = path.contains("://") ? scripting.runtime().readSource(path) : null;
    return Outline.of(source == null ? "" : Text.toJava(source));
  }
}
