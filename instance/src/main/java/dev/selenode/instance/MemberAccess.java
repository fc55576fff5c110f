package dev.selenode.instance;

import dev.selenode.manifest.read.Accessor;
import dev.selenode.runtime.host.HostMember;
import dev.selenode.runtime.host.HostMethod;
import dev.selenode.runtime.host.HostProperty;
import dev.selenode.runtime.host.HostSignal;
import dev.selenode.runtime.interpreter.Call;
import dev.selenode.runtime.interpreter.Continuation;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;

/**
 * The one place that knows in which order a key of an instance is looked for, and where an
 * assignment goes. Answers are values, or a {@link Call} where an accessor or virtual has to run.
 */
final class MemberAccess {
  /** There is no such member. */
  static final Object NOTHING = new Object();

  private final ObjectApi api;

  MemberAccess(ObjectApi api) {
    this.api = api;
  }

  // --- reading -------------------------------------------------------------------------------

  /** {@code self[key]}: a Lua value, a {@link Call}, or {@link #NOTHING}. */
  Object read(LuaState s, InstanceTable self, Object key) {
    Object own = self.own(key);
    if (own != null) {
      return own;
    }
    return key instanceof String name ? readMissing(s, self, name) : readHost(s, self, key);
  }

  /** As {@link #read} for a key that is not among the table's own data. */
  Object readMissing(LuaState s, InstanceTable self, String name) {
    ClassMember member = self.type().member(name);
    if (member instanceof ClassMember.Method method) {
      return method.function();
    }
    if (member instanceof ClassMember.Accessed property) {
      return readAccessed(self, property);
    }
    if (member instanceof ClassMember.Plain) {
      return null; // it is not among the data, so it is nil
    }
    if (member instanceof ClassMember.Signal) {
      return self.object().signal(name);
    }
    return readOther(s, self, name);
  }

  static Object readAccessed(InstanceTable self, ClassMember.Accessed property) {
    Accessor getter = property.getter();
    if (getter == null || self.isRunning(property.name())) {
      return self.raw(property.index());
    }
    Object function = function(self, property, getter);
    return new Call(function, new Object[] {self}, new AccessorCall(self, property.name(), true));
  }

  private Object readOther(LuaState s, InstanceTable self, String name) {
    if (self.undeclared() != null) {
      Object own = self.undeclared().get(name);
      if (own != null) {
        return own;
      }
    }
    Object found = readHost(s, self, name);
    if (found != NOTHING) {
      return found;
    }
    Object method = api.method(name);
    if (method != null) {
      return method;
    }
    if (self.object().userSignals().containsKey(name)) {
      return self.object().signal(name);
    }
    Object get = self.type().get();
    return get == null || self.isRunning(name)
        ? NOTHING
        : new Call(get, new Object[] {self, name}, new AccessorCall(self, name, true));
  }

  private static Object readHost(LuaState s, InstanceTable self, Object key) {
    if (self.host() == null) {
      return NOTHING;
    }
    HostMember member = key instanceof String name ? self.host().member(name) : null;
    if (member instanceof HostProperty property) {
      return property.get(s, self.owner()); // what engines' objects are asked most
    }
    if (member instanceof HostSignal signal) {
      return self.object().signal(signal.name());
    }
    Object value = self.host().get(s, self.owner(), key);
    return value == null && member == null ? NOTHING : value;
  }

  /** What calling {@code self:name()} calls; null if nothing can be called. */
  Object method(LuaState s, InstanceTable self, String name) {
    Object found = self.own(name);
    if (found == null) {
      ClassMember member = self.type().member(name);
      if (member instanceof ClassMember.Method method) {
        return method.function();
      }
      if (member != null) {
        return null;
      }
      found = self.host() == null ? null : hostMethod(self, name);
    }
    if (found == null) {
      found = api.method(name);
    }
    return found instanceof LuaFunction ? found : null;
  }

  /** Whether there is such a member, be its value nil. */
  boolean has(LuaState s, InstanceTable self, String name) {
    ClassMember member = self.type().member(name);
    if (member != null) {
      return true;
    }
    Object found = read(s, self, name);
    if (found instanceof Call call && call.then() != null) {
      call.then().abandon(s); // _get would have to say
      return false;
    }
    return found != NOTHING;
  }

  // --- assigning -----------------------------------------------------------------------------

  /** {@code self[key] = value}: null when done, or a {@link Call} to do it. */
  Call write(LuaState s, InstanceTable self, Object key, Object value) {
    if (!(key instanceof String name)) {
      requireKey(key);
      self.own(key, value);
      return null;
    }
    ClassMember member = self.type().member(name);
    if (member == null) {
      return writeOther(s, self, name, value);
    }
    if (member instanceof ClassMember.Plain property) {
      self.setSlot(property.slot(), property.guard().admit(value));
      return null;
    }
    if (member instanceof ClassMember.Accessed property) {
      return writeAccessed(self, property, value);
    }
    if (member instanceof ClassMember.Signal) {
      throw cannotAssignSignal(name);
    }
    self.setField(name, value); // shadows the method
    return null;
  }

  static Call writeAccessed(InstanceTable self, ClassMember.Accessed property, Object value) {
    Object admitted = property.guard().admit(value);
    Accessor setter = property.setter();
    if (setter == null || self.isRunning(property.name())) {
      self.raw(property.index(), admitted);
      return null;
    }
    Object function = function(self, property, setter);
    return new Call(
        function, new Object[] {self, admitted}, new AccessorCall(self, property.name(), false));
  }

  private Call writeOther(LuaState s, InstanceTable self, String name, Object value) {
    HostMember host = self.host() == null ? null : self.host().member(name);
    if (host instanceof HostProperty property) {
      property.set(s, self.owner(), value);
      return null;
    }
    if (host instanceof HostSignal || self.object().userSignals().containsKey(name)) {
      throw cannotAssignSignal(name);
    }
    if (host != null || api.method(name) != null) {
      self.setField(name, value); // shadows a method or constant
      return null;
    }
    Object set = self.type().set();
    if (set == null || self.isRunning(name)) {
      self.own(name, value);
      return null;
    }
    return new Call(set, new Object[] {self, name, value}, new Offer(self, name, value));
  }

  /** {@code _set} decides: true means that it took the value. */
  private static final class Offer implements Continuation {
    private final InstanceTable self;
    private final String name;
    private final Object value;
    private final AccessorCall guard;

    Offer(InstanceTable self, String name, Object value) {
      this.self = self;
      this.name = name;
      this.value = value;
      this.guard = new AccessorCall(self, name, false);
    }

    @Override
    public Object resume(LuaState state, Object results) {
      guard.resume(state, results);
      if (Multi.first(results) != Boolean.TRUE) {
        self.own(name, value);
      }
      return Multi.NONE;
    }

    @Override
    public Object fail(LuaState state, dev.selenode.runtime.interpreter.LuaError error) {
      return guard.fail(state, error);
    }

    @Override
    public void abandon(LuaState state) {
      guard.abandon(state);
    }
  }

  private static Object function(
      InstanceTable self, ClassMember.Accessed property, Accessor accessor) {
    if (accessor.method() == null) {
      return accessor.function();
    }
    Object function = self.type().function(accessor.method());
    if (function == null) {
      function = self.host() == null ? null : hostMethod(self, accessor.method());
    }
    if (function == null) {
      throw new IllegalStateException(
          "property '" + property.name() + "' has no method '" + accessor.method() + "'");
    }
    return function;
  }

  private static Object hostMethod(InstanceTable self, String name) {
    HostMethod method = self.host().member(name, HostMethod.class);
    return method == null ? null : method.function();
  }

  // --- raw -----------------------------------------------------------------------------------

  /** {@code self:rawget(key)}. */
  Object rawGet(InstanceTable self, Object key) {
    if (key instanceof String name
        && self.type().member(name) instanceof ClassMember.Accessed property) {
      return self.raw(property.index());
    }
    return self.own(key);
  }

  /** {@code self:rawset(key, value)}. */
  void rawSet(InstanceTable self, Object key, Object value) {
    requireKey(key);
    ClassMember member = key instanceof String name ? self.type().member(name) : null;
    if (member instanceof ClassMember.Accessed property) {
      self.raw(property.index(), property.guard().admit(value));
    } else if (member instanceof ClassMember.Plain property) {
      self.setSlot(property.slot(), property.guard().admit(value));
    } else if (member instanceof ClassMember.Signal signal) {
      throw cannotAssignSignal(signal.name());
    } else {
      self.own(key, value);
    }
  }

  private static void requireKey(Object key) {
    if (key == null || (key instanceof Double d && d.isNaN())) {
      throw new IllegalArgumentException("table index is " + (key == null ? "nil" : "NaN"));
    }
  }

  private static IllegalArgumentException cannotAssignSignal(String name) {
    return new IllegalArgumentException("cannot assign to signal '" + name + "'");
  }
}
