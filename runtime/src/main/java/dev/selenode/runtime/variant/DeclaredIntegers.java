package dev.selenode.runtime.variant;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Tells {@code int(5)} from {@code 5}. To Lua both are the number 5; but a property whose default
 * was written {@code int(5)} is of type int. While a class table is being built, {@code int} marks
 * the very numbers it returns. A service of the state; belongs to its thread.
 */
public final class DeclaredIntegers {
  private Set<Object> marked;

  /** Begins to mark: a class script is about to run. Calls nest by keeping what this returns. */
  public Set<Object> begin() {
    Set<Object> outer = marked;
    marked = Collections.newSetFromMap(new IdentityHashMap<>());
    return outer;
  }

  /** Whether a value is a result of {@code int} since {@link #begin}. */
  public boolean contains(Object lua) {
    return marked != null && marked.contains(lua);
  }

  /** Ends marking, and goes on with what {@link #begin} had returned. */
  public void end(Set<Object> outer) {
    marked = outer;
  }

  /** A number that is marked if that is being done. */
  @SuppressWarnings({
    "removal",
    "BoxedPrimitiveConstructor",
    "deprecation"
  }) // identity is the point
  Double mark(double value) {
    if (marked == null) {
      return value;
    }
    Double own = new Double(value);
    marked.add(own);
    return own;
  }
}
