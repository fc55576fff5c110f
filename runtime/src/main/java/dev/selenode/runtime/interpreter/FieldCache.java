package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.value.Shape;
import dev.selenode.runtime.value.SlotGuard;

/**
 * What one access site of the interpreter remembers: in tables of this shape, its key has this
 * slot. A site that meets several shapes has a chain of them, and begins anew when that is full.
 */
final class FieldCache {
  /** Matches no table. */
  static final FieldCache NONE = new FieldCache(null, 0, null, null, null);

  private static final int MAX_LENGTH = 4;

  final Shape shape;

  /** The key's slot, or if that is among the numbers, its complement. */
  final int place;

  /** For a store that adds the key: the shape after it. */
  final Shape next;

  final SlotGuard guard;
  private final FieldCache more;
  private final int length;

  private FieldCache(Shape shape, int slot, Shape next, SlotGuard guard, FieldCache more) {
    this.shape = shape;
    this.place = shape != null && slot < shape.numbers() ? ~slot : slot;
    this.next = next;
    this.guard = guard;
    this.more = more;
    this.length = more == null ? 0 : more.length + 1;
  }

  /** The same with one more entry. */
  FieldCache with(Shape newShape, int newSlot, Shape newNext, SlotGuard newGuard) {
    return new FieldCache(newShape, newSlot, newNext, newGuard, length < MAX_LENGTH ? this : NONE);
  }

  /** The entry for a shape, or null. */
  FieldCache entry(Shape wanted) {
    FieldCache at = this;
    while (at != null && at.shape != wanted) {
      at = at.more;
    }
    return at;
  }
}
