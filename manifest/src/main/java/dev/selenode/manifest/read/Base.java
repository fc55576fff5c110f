package dev.selenode.manifest.read;

import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostMethod;
import java.util.ArrayList;
import java.util.List;

/**
 * What a script extends.
 *
 * @param name for the manifest
 * @param script null for a host class
 * @param hostClass the base itself, or the one its scripts come down to
 */
record Base(String name, ClassDefinition script, HostClass hostClass) {
  boolean hasMethod(String method) {
    return script != null
        ? script.hasMethod(method)
        : hostClass.member(method, HostMethod.class) != null;
  }

  /** The names of all inherited methods. */
  List<String> methodNames() {
    List<String> names = new ArrayList<>();
    for (ClassDefinition c = script; c != null; c = c.baseScript()) {
      names.addAll(c.methods().keySet());
    }
    for (HostClass c = hostClass; c != null; c = c.base()) {
      c.members(HostMethod.class).forEach(m -> names.add(m.name()));
    }
    return names;
  }
}
