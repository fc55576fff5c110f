package dev.selenode.instance;

import dev.selenode.instance.object.ObjectState;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClasses;
import dev.selenode.runtime.host.HostMember;
import dev.selenode.runtime.host.HostMethod;
import dev.selenode.runtime.interpreter.Call;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;

/** Members of any object by name, scripted in Lua or written in Java. */
final class ObjectMembers {
  private final LuaState state;
  private final MemberAccess access;
  private final ObjectApi api;

  ObjectMembers(LuaState state, MemberAccess access, ObjectApi api) {
    this.state = state;
    this.access = access;
    this.api = api;
  }

  /** The host class of an object, or null. */
  HostClass hostClass(ObjectState object) {
    if (object.instance() instanceof InstanceTable self) {
      return self.host();
    }
    Object owner = object.owner();
    return owner == null ? null : HostClasses.of(state).find(owner.getClass());
  }

  /** As {@link MemberAccess#method}. */
  Object method(ObjectState object, String name) {
    if (object.instance() instanceof InstanceTable self) {
      return access.method(state, self, name);
    }
    HostClass host = hostClass(object);
    HostMethod method = host == null ? null : host.member(name, HostMethod.class);
    return method != null ? method.function() : api.method(name);
  }

  /** As {@link MemberAccess#read}. */
  Object read(ObjectState object, String name) {
    if (object.instance() instanceof InstanceTable self) {
      return access.read(state, self, name);
    }
    HostClass host = hostClass(object);
    HostMember member = host == null ? null : host.member(name);
    Object value = host == null ? null : host.get(state, object.owner(), name);
    if (value != null || member != null) {
      return value;
    }
    if (object.userSignals().containsKey(name)) {
      return object.signal(name);
    }
    Object method = api.method(name);
    return method != null ? method : MemberAccess.NOTHING;
  }

  /** As {@link MemberAccess#write}. */
  Call write(ObjectState object, String name, Object value) {
    if (object.instance() instanceof InstanceTable self) {
      return access.write(state, self, name, value);
    }
    HostClass host = hostClass(object);
    if (host == null) {
      throw new IllegalStateException(object + " has no property '" + name + "'");
    }
    host.set(state, object.owner(), name, value);
    return null;
  }

  /** As {@link #read}, a missing member being nil. */
  Object get(ObjectState object, String name) {
    Object value = read(object, name);
    return value == MemberAccess.NOTHING ? null : value;
  }

  /** As {@link #write}, as the result of a function. */
  Object set(ObjectState object, String name, Object value) {
    Call request = write(object, name, value);
    return request == null ? Multi.NONE : request;
  }
}
