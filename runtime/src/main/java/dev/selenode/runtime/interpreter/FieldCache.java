package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.value.Shape;
import dev.selenode.runtime.value.SlotGuard;

/** What one access site remembers: in tables of this shape, its key has this slot. */
final class FieldCache {
  /** Matches no table. */
  static final FieldCache NONE = new FieldCache(null, 0, null, null);

  final Shape shape;
  final int slot;

  /** For a store that adds the key: the shape after it. */
  final Shape next;

  final SlotGuard guard;

  FieldCache(Shape shape, int slot, Shape next, SlotGuard guard) {
    this.shape = shape;
    this.slot = slot;
    this.next = next;
    this.guard = guard;
  }
}
