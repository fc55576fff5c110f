package dev.selenode.runtime.variant;

import dev.selenode.runtime.host.JavaContainer;
import dev.selenode.runtime.value.HoldsValues;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Godot's Dictionary: Lua keys and values in the order of insertion; values may be nil, keys not.
 * Passed by reference, in Godot too, and compared by identity.
 */
public final class Dictionary implements JavaContainer, HoldsValues {
  private final Map<Object, Object> items = new LinkedHashMap<>();
  private final ElementType keys;
  private final ElementType values;

  /** An empty dictionary. */
  public Dictionary() {
    this(ElementType.ANY, ElementType.ANY);
  }

  /** An empty dictionary of typed keys and values. */
  Dictionary(ElementType keys, ElementType values) {
    this.keys = keys;
    this.values = values;
  }

  /** An empty dictionary of the same type. */
  Dictionary newEmpty() {
    return new Dictionary(keys, values);
  }

  boolean isTyped(ElementType ofKeys, ElementType ofValues) {
    return keys.equals(ofKeys) && values.equals(ofValues);
  }

  ElementType keyType() {
    return keys;
  }

  ElementType valueType() {
    return values;
  }

  /** The Lua keys and values themselves. Change them by {@link #put} and {@link #erase}. */
  public Map<Object, Object> items() {
    return items;
  }

  /** The value of a key, or null. */
  public Object get(Object key) {
    return items.get(normal(key));
  }

  public boolean has(Object key) {
    return items.containsKey(normal(key));
  }

  /**
   * Stores under a key that is neither null nor NaN.
   *
   * @throws dev.selenode.runtime.host.TypeMismatch if the dictionary is typed and one does not fit
   */
  public void put(Object key, Object value) {
    Object normal = normal(keys.admit(key));
    Object admitted = values.admit(value);
    items.put(Values.isKeyCopied(normal) ? VariantType.copy(normal) : normal, admitted);
  }

  /** Takes a key out; whether it was there. */
  public boolean erase(Object key) {
    Object normal = normal(key);
    boolean there = items.containsKey(normal);
    items.remove(normal);
    return there;
  }

  /** Zero has one sign as a key. */
  private static Object normal(Object key) {
    return key instanceof Double d && d == 0 ? (Double) 0.0 : key;
  }

  @Override
  public long ownBytes() {
    return 72 + 48L * items.size();
  }

  @Override
  public void forEachValue(Consumer<Object> visitor) {
    items.keySet().forEach(visitor);
    items.values().forEach(visitor);
  }

  @Override
  public Map<Object, Object> entries() {
    return items;
  }

  @Override
  public String toString() {
    return "Dictionary of " + items.size();
  }
}
