package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.value.Shape;
import dev.selenode.runtime.value.SlotGuard;
import dev.selenode.runtime.value.Table;

/** What one access of a constant key in compiled code remembers. */
public final class FieldSite {
  final String key;
  Shape shape;
  int slot;

  /** For a store that adds the key: the shape after it. */
  Shape next;

  SlotGuard guard;

  /** For a method: the metatable through which it was found, and the table that has it. */
  Table metatable;

  Shape metatableShape;
  int handlerSlot;
  Object handler;
  Table holder;
  Shape holderShape;

  public FieldSite(String key) {
    this.key = key;
  }
}
