package dev.selenode.manifest.read;

import dev.selenode.runtime.variant.PlainData;
import dev.selenode.runtime.variant.VariantType;

/** Lua values as a manifest holds them. */
final class PlainValue {
  private PlainValue() {}

  /**
   * The data of a value, or null if it has none: functions, objects, values that contain
   * themselves.
   *
   * @param type of the property it is the default of
   */
  static Object of(PropertyType type, Object lua) {
    if (type.variant() == VariantType.INT && lua instanceof Double d) {
      return (long) (double) d;
    }
    try {
      return PlainData.of(lua);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
