package dev.selenode.instance;

import dev.selenode.manifest.read.PropertyDefinition;
import dev.selenode.manifest.read.PropertyType;
import dev.selenode.runtime.host.TypeMismatch;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.SlotGuard;
import dev.selenode.runtime.variant.VariantType;

/** Checks what is assigned to a declared property against its type. */
final class PropertyGuard implements SlotGuard {
  private final LuaState state;
  private final PropertyDefinition property;

  PropertyGuard(LuaState state, PropertyDefinition property) {
    this.state = state;
    this.property = property;
  }

  /** Whether there is nothing to check. */
  boolean admitsAll() {
    return property.type() == PropertyType.ANY;
  }

  @Override
  public boolean admitsNumbers() {
    return admitsAll() || property.type().variant() == VariantType.FLOAT;
  }

  @Override
  public Object admit(Object value) {
    try {
      return property.type().convert(state, value);
    } catch (TypeMismatch e) {
      throw new IllegalArgumentException(
          "property '" + property.info().name() + "' " + e.getMessage(), e);
    }
  }
}
