package dev.selenode.manifest.read;

import dev.selenode.manifest.PropertyHint;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.variant.VariantType;

/** The hint that a type of nodes, resources or typed containers brings along for an inspector. */
final class ClassHint {
  private ClassHint() {}

  static PropertyHint of(PropertyType type) {
    if (type.container() != null) {
      return type.variant() == VariantType.ARRAY
          ? PropertyHint.ARRAY_TYPE
          : PropertyHint.DICTIONARY_TYPE;
    }
    if (inherits(type.hostClass(), "Node")) {
      return PropertyHint.NODE_TYPE;
    }
    return inherits(type.hostClass(), "Resource") ? PropertyHint.RESOURCE_TYPE : PropertyHint.NONE;
  }

  /** The class's name if there is such a hint, what a container holds, else nothing. */
  static String string(PropertyType type) {
    if (type.container() != null) {
      return type.container().elements();
    }
    return of(type) == PropertyHint.NONE ? "" : type.name();
  }

  private static boolean inherits(HostClass hostClass, String base) {
    for (HostClass c = hostClass; c != null; c = c.base()) {
      if (c.name().equals(base)) {
        return true;
      }
    }
    return false;
  }
}
