package dev.selenode.manifest.read;

import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostProperty;
import dev.selenode.runtime.host.ObjectBridge;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.variant.VariantType;

/**
 * What the properties of a host class are when nobody has set them: read from one object that is
 * made for it, as Godot's ClassDB does. A class that scripts can't create, or not without
 * arguments, has no defaults.
 */
final class HostDefaults {
  private final LuaState state;
  private final Object sample;

  HostDefaults(LuaState state, HostClass hostClass) {
    this.state = state;
    this.sample = hostClass.members(HostProperty.class).isEmpty() ? null : sample(hostClass);
  }

  private Object sample(HostClass hostClass) {
    if (hostClass.constructor() == null || VariantType.of(hostClass) != VariantType.OBJECT) {
      return null;
    }
    try {
      Object made = Multi.first(hostClass.constructor().call1(state, hostClass));
      return ObjectBridge.of(state).toJava(made);
    } catch (RuntimeException e) {
      return null; // it wants arguments, or something that is not there yet
    }
  }

  /** The default as a manifest holds it, or null if it has none. */
  Object of(HostProperty property) {
    if (sample == null) {
      return null;
    }
    try {
      return PlainValue.of(type(property), property.get(state, sample));
    } catch (RuntimeException e) {
      return null; // such as the tree of a node that is in none
    }
  }

  private static PropertyType type(HostProperty property) {
    return PropertyType.of(VariantType.of(property.type()));
  }
}
