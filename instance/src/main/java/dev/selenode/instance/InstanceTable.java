package dev.selenode.instance;

import dev.selenode.instance.object.ObjectState;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.value.Table;

/**
 * The {@code self} of one script on one owner. Plain declared properties are its first slots, so
 * that the interpreter reads and writes them by itself; properties with accessors have their raw
 * values apart, so that the interpreter misses them and asks the metatable.
 */
final class InstanceTable extends Table {
  private static final Object[] NO_VALUES = {};

  private final ObjectState object;
  private final HostClass host;
  private ScriptClass type;

  /** Raw values of properties with accessors, by their index; the class's own until one changes. */
  private Object[] raw;

  /** The accessors that run right now, innermost first. */
  private AccessorCall running;

  /** Where its script lists it. */
  private InstanceList.Entry listed;

  /** Undeclared data of a class with {@code _set}, which wants to hear of every assignment. */
  private Table undeclared;

  InstanceTable(ObjectState object, HostClass host, ScriptClass type) {
    super(type.shape(), type.newNumbers(), type.newSlots());
    this.object = object;
    this.host = host;
    this.type = type;
    Object[] shared = type.sharedRawValues();
    this.raw = shared != null ? shared : type.newRawValues();
  }

  ObjectState object() {
    return object;
  }

  Object owner() {
    return object.owner();
  }

  /** The owner's host class, or null if scripts know none. */
  HostClass host() {
    return host;
  }

  ScriptClass type() {
    return type;
  }

  /** Enters the script's list of instances. */
  void enlist() {
    listed = type.script().instances().add(this);
  }

  /** Leaves it. */
  void delist() {
    type.script().instances().remove(listed);
  }

  /** Whether its owner is freed or has another script. */
  boolean hasEnded() {
    return object.instance() != this;
  }

  // --- properties with accessors -------------------------------------------------------------

  Object raw(int index) {
    return raw[index];
  }

  void raw(int index, Object value) {
    if (raw == type.sharedRawValues()) {
      raw = raw.clone();
    }
    raw[index] = value;
  }

  /** Whether an accessor of a property is running, suspended ones included. */
  boolean isRunning(String property) {
    for (AccessorCall call = running; call != null; call = call.outer) {
      if (call.property.equals(property)) {
        return true;
      }
    }
    return false;
  }

  void enter(AccessorCall call) {
    call.outer = running;
    running = call;
  }

  void leave(AccessorCall left) {
    if (running == left) {
      running = left.outer;
      return;
    }
    for (AccessorCall call = running; call != null; call = call.outer) {
      if (call.outer == left) {
        call.outer = left.outer;
        return;
      }
    }
  }

  // --- undeclared data -----------------------------------------------------------------------

  /** The instance's own value under an undeclared key, or null. */
  Object own(Object key) {
    Object value = get(key);
    return value != null || undeclared == null ? value : undeclared.get(key);
  }

  /** Stores undeclared data. */
  void own(Object key, Object value) {
    if (!(key instanceof String name)) {
      set(key, value);
    } else if (type.set() == null) {
      setField(name, value);
    } else {
      if (undeclared == null) {
        undeclared = new Table();
      }
      undeclared.set(name, value);
    }
  }

  Table undeclared() {
    return undeclared;
  }

  // --- the end and the rebirth ---------------------------------------------------------------

  /** Takes over another version of the class, with values for it. */
  void become(ScriptClass newType, Object[] values, Object[] rawValues) {
    adopt(newType.shape(), values);
    type = newType;
    raw = rawValues;
  }

  /** Lets go of all data; whatever is done with it from now on is an error. */
  void end(Table freedMetatable) {
    adopt(dev.selenode.runtime.value.Shape.EMPTY, NO_VALUES);
    for (int p; (p = advance(START)) >= 0; ) {
      set(keyAt(p), null);
    }
    raw = NO_VALUES;
    undeclared = null;
    setMetatable(freedMetatable);
  }
}
