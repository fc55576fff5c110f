package dev.selenode.instance.object;

import dev.selenode.runtime.value.Table;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the runtime keeps of one owner: its id, its script's instance, its signals, its metadata.
 * Made when first needed. After {@link #free} every use is an error that says so.
 *
 * <p>Not thread-safe: confined to the thread of its runtime.
 */
public final class ObjectState {
  private static final Signal[] NO_SIGNALS = {};

  private final ObjectRegistry objects;
  private final long id;

  /** The owner, or a weak reference to one that does not keep this state itself. */
  private Object owner;

  private Table instance;
  private Signal[] signals = NO_SIGNALS;
  private List<Connection> incoming;
  private Map<String, Object> meta;
  private Map<String, List<String>> userSignals;
  private boolean signalsBlocked;
  private boolean published;
  private boolean freeing;
  private boolean freed;

  /** Of an owner that does not keep this state itself: where a map has it. */
  private final int ownerHash;

  ObjectState(ObjectRegistry objects, long id, int ownerHash) {
    this.objects = objects;
    this.id = id;
    this.ownerHash = ownerHash;
  }

  /** Tells its owner: itself if it keeps this state, else what refers to it weakly. */
  void owner(Object ownerOrReference) {
    owner = ownerOrReference;
  }

  int ownerHash() {
    return ownerHash;
  }

  public ObjectRegistry objects() {
    return objects;
  }

  /** A number that no other object of this runtime has or had. */
  public long id() {
    if (!published && !freed) {
      published = true;
      objects.publish(this);
    }
    return id;
  }

  /** The Java object; null once it is freed. */
  public Object owner() {
    return owner instanceof WeakReference<?> weak ? weak.get() : owner;
  }

  /** Whether it was freed, or its owner collected. */
  public boolean isFreed() {
    return freed || owner() == null;
  }

  /**
   * Does nothing for an object that is alive, on the runtime's thread.
   *
   * @throws IllegalStateException if it was freed, or on another thread
   */
  public void requireAlive() {
    objects.requireThread();
    if (freed) {
      throw new IllegalStateException("attempt to use freed object " + id);
    }
  }

  // --- script --------------------------------------------------------------------------------

  /** The instance table of its script, or null. */
  public Table instance() {
    return instance;
  }

  /** Gives it another script's instance, or takes it away. */
  public void instance(Table table) {
    instance = table;
  }

  /** What scripts see: the instance, else the owner itself. */
  public Object luaValue() {
    return instance != null ? instance : owner();
  }

  // --- signals -------------------------------------------------------------------------------

  /** Whether it declares such a signal. */
  public boolean hasSignal(String name) {
    return signalArguments(name) != null;
  }

  /** The argument names of a signal, or null if there is none. */
  public List<String> signalArguments(String name) {
    List<String> own = userSignals == null ? null : userSignals.get(name);
    return own != null ? own : objects.model().signalArguments(this, name);
  }

  /**
   * A signal by name.
   *
   * @throws IllegalArgumentException if it declares none of this name
   */
  public Signal signal(String name) {
    Signal known = usedSignal(name);
    if (known != null) {
      return known;
    }
    requireAlive();
    if (!hasSignal(name)) {
      throw unknownSignal(name);
    }
    Signal[] grown = java.util.Arrays.copyOf(signals, signals.length + 1);
    grown[signals.length] = new Signal(this, name);
    signals = grown;
    return grown[grown.length - 1];
  }

  /** A signal that somebody asked for before, or null. */
  private Signal usedSignal(String name) {
    for (Signal s : signals) {
      if (s.name().equals(name)) {
        return s;
      }
    }
    return null;
  }

  /** Those that were ever asked for, connected or not. */
  public List<Signal> usedSignals() {
    return List.of(signals);
  }

  /**
   * Emits a signal with Java values.
   *
   * @throws IllegalArgumentException if it declares none of this name
   */
  public void emit(String name, Object... args) {
    Signal known = usedSignal(name);
    if (known != null) {
      known.emit(args);
    } else {
      requireDeclared(name);
    }
  }

  /** As {@link #emit} with values as Lua has them. */
  public void emitLua(String name, Object[] args) {
    Signal known = usedSignal(name);
    if (known != null) {
      known.emitLua(args);
    } else {
      requireDeclared(name);
    }
  }

  private void requireDeclared(String name) {
    requireAlive();
    if (!hasSignal(name)) {
      throw unknownSignal(name);
    }
  }

  private IllegalArgumentException unknownSignal(String name) {
    return new IllegalArgumentException(
        "no signal '" + name + "' in " + this + objects.model().hint(this, name));
  }

  /** Declares one more signal on this object alone. */
  public void addUserSignal(String name, List<String> arguments) {
    requireAlive();
    if (hasSignal(name)) {
      throw new IllegalArgumentException(this + " already has a signal '" + name + "'");
    }
    if (userSignals == null) {
      userSignals = new LinkedHashMap<>();
    }
    userSignals.put(name, List.copyOf(arguments));
  }

  /** Those declared on this object alone. */
  public Map<String, List<String>> userSignals() {
    return userSignals == null ? Map.of() : Collections.unmodifiableMap(userSignals);
  }

  /** Whether emissions do nothing. */
  public boolean signalsBlocked() {
    return signalsBlocked;
  }

  /** Makes emissions do nothing, or work again. */
  public void blockSignals(boolean block) {
    signalsBlocked = block;
  }

  /** Connections of other objects' signals to this one. */
  public List<Connection> incoming() {
    return incoming == null ? List.of() : List.copyOf(incoming);
  }

  void addIncoming(Connection connection) {
    if (incoming == null) {
      incoming = new ArrayList<>(2);
    }
    connection.incomingIndex = incoming.size();
    incoming.add(connection);
  }

  void removeIncoming(Connection connection) {
    if (incoming != null) {
      Connection last = incoming.remove(incoming.size() - 1);
      if (last != connection) {
        incoming.set(connection.incomingIndex, last);
        last.incomingIndex = connection.incomingIndex;
      }
    }
  }

  // --- metadata ------------------------------------------------------------------------------

  /** Metadata by name, values as Lua has them; changed through this view. */
  public Map<String, Object> meta() {
    requireAlive();
    if (meta == null) {
      meta = new LinkedHashMap<>(4);
    }
    return meta;
  }

  // --- the end -------------------------------------------------------------------------------

  /** Ends the object: its script is detached, connections both ways end, its waits too. */
  public void free() {
    objects.requireThread();
    if (freed || freeing) {
      return;
    }
    Object gone = owner();
    if (gone instanceof Owner o) {
      o.beforeFree();
    }
    freeing = true; // so that what is told of it can't begin anew
    try {
      objects.model().freeing(this);
    } finally {
      end(gone);
    }
  }

  private void end(Object gone) {
    try {
      if (gone instanceof Owner o) {
        o.onFree();
      }
    } finally {
      objects.model().detached(this);
      freed = true;
      freeing = false;
      forget();
    }
  }

  private void forget() {
    for (Signal s : signals) {
      s.disconnectAll();
    }
    if (incoming != null) {
      for (Connection c : incoming()) {
        c.disconnect();
        c.callable().targetFreed();
      }
    }
    objects.forget(this, published);
    instance = null;
    owner = null;
    signals = NO_SIGNALS;
    incoming = null;
    meta = null;
    userSignals = null;
  }

  @Override
  public String toString() {
    return freed ? "freed object " + id : objects.model().describe(this);
  }
}
