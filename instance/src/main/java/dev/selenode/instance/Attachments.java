package dev.selenode.instance;

import dev.selenode.instance.object.ObjectRegistry;
import dev.selenode.instance.object.ObjectState;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClasses;
import dev.selenode.runtime.interpreter.LuaState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Puts instances on owners, and takes them off. */
final class Attachments {
  /** Base classes that any Java object will do for. */
  private static final Set<String> ANY_OBJECT = Set.of("Object", "Reference", "RefCounted");

  private final LuaState state;
  private final ObjectRegistry objects;
  private final InstanceMetatables metatables;
  private final List<Consumer<InstanceTable>> listeners = new ArrayList<>();

  Attachments(LuaState state, ObjectRegistry objects, InstanceMetatables metatables) {
    this.state = state;
    this.objects = objects;
    this.metatables = metatables;
  }

  /**
   * Puts an instance with its defaults on an owner, in place of the one it had. {@code _init} has
   * not run.
   *
   * @throws IllegalArgumentException if the script extends a class that the owner is not of
   */
  InstanceTable attach(ScriptClass type, Object owner) {
    HostClass wanted = type.definition().hostClass();
    if (!wanted.javaClass().isInstance(owner) && !ANY_OBJECT.contains(wanted.name())) {
      throw new IllegalArgumentException(
          type.script().path()
              + " extends "
              + wanted.name()
              + " and cannot be attached to a "
              + owner.getClass().getSimpleName());
    }
    ObjectState object = objects.of(owner);
    object.requireAlive();
    end(object);
    HostClass host = HostClasses.of(state).find(owner.getClass());
    InstanceTable self = new InstanceTable(object, host, type);
    self.setMetatable(metatables.of(type, host));
    object.instance(self);
    self.enlist();
    for (int i = 0; i < listeners.size(); i++) { // an iterator would be garbage
      listeners.get(i).accept(self);
    }
    return self;
  }

  /** Has somebody told of each new instance, before its {@code _init} runs. */
  void onAttach(Consumer<InstanceTable> listener) {
    listeners.add(listener);
  }

  /** Gives an instance another version of its class, with values for it. */
  void renew(InstanceTable self, ScriptClass type, Object[] values, Object[] raw) {
    self.become(type, values, raw);
    self.setMetatable(metatables.of(type, self.host()));
  }

  /** Takes the script off an object, if it has one. */
  void end(ObjectState object) {
    if (object.instance() instanceof InstanceTable self) {
      object.instance(null);
      self.delist();
      self.end(metatables.ended());
    }
  }
}
