package dev.selenode.runtime.host;

import dev.selenode.runtime.interpreter.Lua;
import java.util.List;

/** Why a key of a host object can't be assigned. */
final class Unassignable {
  private Unassignable() {}

  static String message(HostClass owner, HostMember member, Object key) {
    if (member instanceof HostMethod) {
      return "can't assign method '" + key + "' of " + owner.name();
    }
    if (member instanceof HostSignal) {
      return "can't assign signal '" + key + "' of " + owner.name();
    }
    if (member instanceof HostConstant) {
      return "can't assign constant '" + key + "' of " + owner.name();
    }
    if (!(key instanceof String name)) {
      return "no property of a " + Lua.typeName(key) + " key in " + owner.name();
    }
    List<String> properties =
        owner.memberNames().stream().filter(n -> owner.member(n) instanceof HostProperty).toList();
    return "no property '" + name + "' in " + owner.name() + Suggestion.hint(name, properties);
  }
}
