package dev.selenode.instance.object;

import dev.selenode.runtime.host.Conversions;
import dev.selenode.runtime.host.HostClasses;
import dev.selenode.runtime.host.ObjectBridge;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaState;

/**
 * The objects of one runtime that have an {@link ObjectState}, found by owner and by id. Holds none
 * of them: an owner that nothing else refers to is collected with its state.
 */
public final class ObjectRegistry {
  private final LuaState state;
  private final ObjectModel model;
  private final DeferredCalls deferred = new DeferredCalls();
  private final WeakIdentityMap plainOwners = new WeakIdentityMap();

  /** A class whose objects have no state, as value types have none: the one last asked about. */
  private Class<?> stateless;

  private final WeakIdMap published = new WeakIdMap();
  private final Thread thread = Thread.currentThread();
  private long lastId;

  public ObjectRegistry(LuaState state, ObjectModel model) {
    this.state = state;
    this.model = model;
  }

  /** The registry of a state, which is one of its services. */
  public static ObjectRegistry of(LuaState state) {
    return state.service(ObjectRegistry.class);
  }

  /** The object that a Lua value stands for, or null if it stands for none. */
  public ObjectState fromLua(Object value) {
    ObjectState scripted = model.ofInstance(value);
    if (scripted != null) {
      return scripted;
    }
    Object host = ObjectBridge.of(state).toJava(value);
    boolean isObject =
        Lua.typeName(host).equals("userdata") && HostClasses.of(state).metatable(host) != null;
    return isObject ? of(host) : null;
  }

  public LuaState luaState() {
    return state;
  }

  public ObjectModel model() {
    return model;
  }

  /** What {@code call_deferred} and deferred connections wait in. */
  public DeferredCalls deferred() {
    return deferred;
  }

  /** The state of an owner, or null if it has none yet. */
  public ObjectState find(Object owner) {
    if (owner == null || owner.getClass() == stateless) {
      return null;
    }
    if (owner instanceof Owner o) {
      return o.objectState();
    }
    if (plainOwners.knows(owner.getClass())) {
      return plainOwners.get(owner);
    }
    stateless = owner.getClass();
    return null;
  }

  /** The state of an owner, made if need be. */
  public ObjectState of(Object owner) {
    ObjectState known = find(owner);
    if (known != null) {
      return known;
    }
    ObjectState made;
    if (owner instanceof Owner o) {
      made = new ObjectState(this, ++lastId, 0);
      made.owner(owner);
      o.objectState(made);
    } else {
      made = new ObjectState(this, ++lastId, System.identityHashCode(owner));
      made.owner(plainOwners.put(owner, made));
      stateless = null;
    }
    return made;
  }

  /** The live object with an id that was given out before, or null. */
  public ObjectState byId(long id) {
    return published.get(id);
  }

  /** Lets go of what is kept about owners that were collected; called now and then. */
  public void expunge() {
    plainOwners.expunge();
  }

  void requireThread() {
    if (Thread.currentThread() != thread) {
      throw new IllegalStateException(
          "objects belong to thread '"
              + thread.getName()
              + "', called from '"
              + Thread.currentThread().getName()
              + "' (use defer)");
    }
  }

  void publish(ObjectState object) {
    published.put(object.id(), object);
  }

  void forget(ObjectState object, boolean wasPublished) {
    if (wasPublished) {
      published.remove(object.id());
    }
  }

  Object[] toLua(Object[] values) {
    Object[] out = new Object[values.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = Conversions.toLua(state, values[i]);
    }
    return out;
  }

  Object[] toJava(Object[] values) {
    Object[] out = new Object[values.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = Conversions.toJava(state, values[i]);
    }
    return out;
  }
}
