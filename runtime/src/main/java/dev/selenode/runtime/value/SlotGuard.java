package dev.selenode.runtime.value;

/**
 * What a declared slot admits. A table whose shape carries guards has every ordinary assignment to
 * such a slot checked; raw storage ({@link Table#set}) is not.
 */
public interface SlotGuard {
  /** Whether any number may be stored without asking {@link #admit}: the common fast case. */
  boolean admitsNumbers();

  /**
   * Returns the value to store for {@code value}, converted if need be.
   *
   * @throws RuntimeException if it does not fit; nothing has been stored then
   */
  Object admit(Object value);
}
