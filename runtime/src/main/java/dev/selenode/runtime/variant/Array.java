package dev.selenode.runtime.variant;

import dev.selenode.runtime.host.JavaContainer;
import dev.selenode.runtime.value.HoldsValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Godot's Array: Lua values by index from 0, nil among them, or values of one type only. Passed by
 * reference, in Godot too. Scripts index it from 1 with {@code []}, and from 0 with its methods.
 */
public final class Array implements Sequence, JavaContainer, HoldsValues {
  private final List<Object> items;
  private final ElementType element;

  /** An empty array. */
  public Array() {
    this(ElementType.ANY);
  }

  /** An empty array of one type. */
  Array(ElementType element) {
    this.items = new ArrayList<>();
    this.element = element;
  }

  /** An array of these Lua values. */
  public Array(List<?> luaValues) {
    items = new ArrayList<>(luaValues);
    element = ElementType.ANY;
  }

  /** The Lua values themselves, to read and to change. */
  @Override
  public List<Object> items() {
    return items;
  }

  ElementType element() {
    return element;
  }

  @Override
  public Object admit(Object lua) {
    return element.admit(lua);
  }

  @Override
  public Object gap() {
    return element.zero();
  }

  @Override
  public Array newEmpty() {
    return new Array(element);
  }

  @Override
  public List<Object> elements() {
    return items;
  }

  @Override
  public long ownBytes() {
    return 56 + 4L * items.size();
  }

  @Override
  public void forEachValue(Consumer<Object> visitor) {
    items.forEach(visitor);
  }

  /** Same values in the same order; tables and host objects by identity. */
  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Array a) || a.items.size() != items.size()) {
      return false;
    }
    for (int i = 0; i < items.size(); i++) {
      if (!Values.same(items.get(i), a.items.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** By size alone: contents change, and an array may contain itself. */
  @Override
  public int hashCode() {
    return Objects.hash("Array", items.size());
  }

  @Override
  public String toString() {
    return "Array of " + items.size();
  }
}
