package dev.selenode.instance;

import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostProperty;
import dev.selenode.runtime.interpreter.Call;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.MissingField;

/**
 * What {@link MemberAccess} finds for a key in all instances of one class on owners of one host
 * class, if they have no data of their own under it.
 */
final class InstanceField {
  private InstanceField() {}

  /** The field, or null if it takes {@link MemberAccess} to tell. */
  static MissingField of(MemberAccess access, String key, ClassMember member, HostClass host) {
    if (member instanceof ClassMember.Accessed property) {
      return new OfScript(property);
    }
    return member == null && host != null && host.member(key) instanceof HostProperty property
        ? new OfHost(access, key, property)
        : null;
  }

  /** A property with accessors. */
  private record OfScript(ClassMember.Accessed property) implements MissingField {
    @Override
    public Object get(LuaState s, Object self) {
      return MemberAccess.readAccessed((InstanceTable) self, property);
    }

    @Override
    public Call set(LuaState s, Object self, Object value) {
      return MemberAccess.writeAccessed((InstanceTable) self, property, value);
    }
  }

  /** A property of the owner. */
  private record OfHost(MemberAccess access, String key, HostProperty property)
      implements MissingField {
    @Override
    public Object get(LuaState s, Object target) {
      InstanceTable self = (InstanceTable) target;
      return self.undeclared() == null
          ? property.get(s, self.owner())
          : access.readMissing(s, self, key); // that shadows the owner
    }

    @Override
    public Call set(LuaState s, Object self, Object value) {
      property.set(s, ((InstanceTable) self).owner(), value);
      return null;
    }
  }
}
