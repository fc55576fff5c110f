package dev.selenode.runtime.variant;

import java.util.List;

/** What Array and the Pool arrays have in common. */
sealed interface Sequence permits Array, PoolArray {
  /** The Lua values, by index from 0. */
  List<Object> items();

  /**
   * A Lua value as this sequence holds it.
   *
   * @throws dev.selenode.runtime.host.TypeMismatch if it does not fit
   */
  Object admit(Object lua);

  /** What fills new places. */
  Object gap();

  /** An empty sequence of the same type. */
  Sequence newEmpty();
}
