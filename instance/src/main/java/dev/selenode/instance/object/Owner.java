package dev.selenode.instance.object;

/**
 * A Java object that keeps its own {@link ObjectState}: found without a look-up, and collected with
 * it. Any other object can be scripted too, but its state is then held in a weak map: such an
 * object must be kept alive by the host, since scripts that hold its instance do not.
 *
 * <p>Called on the thread of the runtime. One owner belongs to one runtime at a time.
 */
public interface Owner {
  /** What {@link #objectState(ObjectState)} was last given; null at first. */
  ObjectState objectState();

  /** Keeps the state; nothing else may call it. */
  void objectState(ObjectState state);

  /**
   * The object is asked to end, and nothing has happened yet.
   *
   * @throws IllegalStateException if it can't end right now; it stays as it is then
   */
  default void beforeFree() {}

  /** The object is being freed, by {@link ObjectState#free}: a last chance to let go of others. */
  default void onFree() {}
}
