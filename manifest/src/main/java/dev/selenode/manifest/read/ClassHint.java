package dev.selenode.manifest.read;

import dev.selenode.manifest.PropertyHint;
import dev.selenode.runtime.host.HostClass;

/** The hint that a type of nodes or resources brings along, so that an inspector offers those. */
final class ClassHint {
  private ClassHint() {}

  static PropertyHint of(PropertyType type) {
    if (inherits(type.hostClass(), "Node")) {
      return PropertyHint.NODE_TYPE;
    }
    return inherits(type.hostClass(), "Resource") ? PropertyHint.RESOURCE_TYPE : PropertyHint.NONE;
  }

  /** The class's name if there is such a hint, else nothing. */
  static String string(PropertyType type) {
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
