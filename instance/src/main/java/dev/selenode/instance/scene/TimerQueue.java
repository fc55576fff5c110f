package dev.selenode.instance.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * A clock and the timers that wait on it: what a frame costs depends on those that are due. {@link
 * SceneTree} has its own; this is for engines that have a tree of their own, and register {@link
 * SceneTreeTimer} so that scripts can {@code await(timer.timeout)}.
 *
 * <p>Confined to the thread of its runtime.
 */
public final class TimerQueue {
  /** Frames of a sixtieth do not quite add up to seconds. */
  private static final double TOLERANCE = 1e-9;

  private static final Comparator<SceneTreeTimer> BY_AGE = Comparator.comparingLong(t -> t.number);

  private final PriorityQueue<SceneTreeTimer> waiting =
      new PriorityQueue<>(Comparator.<SceneTreeTimer>comparingDouble(t -> t.due));
  private double now;
  private long made;

  /** A clock that stands at 0. */
  public TimerQueue() {}

  /** A timer that emits {@code timeout} once, that many seconds from now. */
  public SceneTreeTimer create(double seconds) {
    return create(seconds, ++made);
  }

  /** Lets time pass; timers that are due emit, in the order they were made. */
  public void run(double seconds) {
    List<SceneTreeTimer> due = advance(seconds);
    sort(due);
    due.forEach(SceneTreeTimer::fire);
  }

  double now() {
    return now;
  }

  SceneTreeTimer create(double seconds, long number) {
    SceneTreeTimer timer = new SceneTreeTimer(this, now + seconds, number);
    waiting.add(timer);
    return timer;
  }

  void reschedule(SceneTreeTimer timer, double seconds) {
    if (waiting.remove(timer)) { // else it is about to fire in this very frame
      timer.due = now + seconds;
      waiting.add(timer);
    }
  }

  /** Lets time pass and takes the timers out that are due now. */
  List<SceneTreeTimer> advance(double delta) {
    now += delta;
    List<SceneTreeTimer> due = List.of();
    while (!waiting.isEmpty() && waiting.peek().due <= now + TOLERANCE) {
      if (due.isEmpty()) {
        due = new ArrayList<>();
      }
      due.add(waiting.poll());
    }
    return due;
  }

  /** The order in which timers fire within one frame. */
  static void sort(List<SceneTreeTimer> due) {
    if (due.size() > 1) {
      due.sort(BY_AGE);
    }
  }

  void clear() {
    waiting.clear();
  }
}
