package dev.selenode.instance.object;

import dev.selenode.runtime.host.Conversions;
import dev.selenode.runtime.interpreter.LuaState;
import java.util.Arrays;
import java.util.List;

/**
 * One signal of one object. Emitting runs on the list of connections as it was at the start, so
 * handlers may connect and disconnect; a handler that fails is reported and the others still run; a
 * handler that yields goes on later by itself.
 */
public final class Signal {
  private static final Connection[] NONE = {};

  private final ObjectState source;
  private final String name;
  private Connection[] connections = NONE;
  private int size;

  /** Whether an emission may be going through the array, so that a change needs a copy. */
  private boolean lent;

  Signal(ObjectState source, String name) {
    this.source = source;
    this.name = name;
  }

  /** The object it belongs to. */
  public ObjectState source() {
    return source;
  }

  public String name() {
    return name;
  }

  // --- connections ---------------------------------------------------------------------------

  /** Connects Java code. */
  public Connection connect(SignalHandler handler) {
    return connect(Callable.of(source.objects(), handler), 0);
  }

  /**
   * Connects a receiver.
   *
   * @param flags see {@link ConnectFlags}
   * @throws IllegalStateException if it is connected already and not reference counted
   */
  public Connection connect(Callable callable, int flags) {
    source.requireAlive();
    callable.function(); // refuses what cannot be called
    Connection known = find(callable);
    if (known != null) {
      if ((known.flags() & flags & ConnectFlags.REFERENCE_COUNTED) == 0) {
        throw new IllegalStateException(
            "signal '" + name + "' is already connected to " + callable);
      }
      known.countUp();
      return known;
    }
    return add(callable, flags);
  }

  /**
   * Connects a receiver that is new and waits for one emission only.
   *
   * @throws IllegalStateException if the object was freed
   */
  public Connection await(Callable callable) {
    source.requireAlive();
    return add(callable, ConnectFlags.ONESHOT);
  }

  private Connection add(Callable callable, int flags) {
    Connection added = new Connection(this, callable, flags);
    if (lent || size == connections.length) {
      connections = Arrays.copyOf(connections, Math.max(1, size < 4 ? size + 1 : size * 2));
      lent = false;
    }
    connections[size++] = added;
    if (callable.target() != null) {
      callable.target().addIncoming(added);
    }
    return added;
  }

  /**
   * Ends the connection to a receiver, or takes one reference from it.
   *
   * @throws IllegalStateException if there is none
   */
  public void disconnect(Callable callable) {
    Connection known = find(callable);
    if (known == null) {
      throw new IllegalStateException("signal '" + name + "' is not connected to " + callable);
    }
    known.release();
  }

  /** Whether a receiver is connected; values bound to it do not matter. */
  public boolean isConnected(Callable callable) {
    return find(callable) != null;
  }

  /** The connections right now, oldest first. */
  public List<Connection> connections() {
    return List.of(Arrays.copyOf(connections, size));
  }

  boolean isUnused() {
    return size == 0;
  }

  private Connection find(Callable callable) {
    for (int i = 0; i < size; i++) {
      if (connections[i].callable().sameReceiver(callable)) {
        return connections[i];
      }
    }
    return null;
  }

  void remove(Connection connection) {
    for (int i = 0; i < size; i++) {
      if (connections[i] == connection) {
        if (lent) {
          connections = connections.clone();
          lent = false;
        }
        System.arraycopy(connections, i + 1, connections, i, size - i - 1);
        connections[--size] = null;
        return;
      }
    }
  }

  void disconnectAll() {
    Connection[] all = Arrays.copyOf(connections, size);
    connections = NONE;
    size = 0;
    for (Connection c : all) {
      c.disconnect();
    }
  }

  // --- emission ------------------------------------------------------------------------------

  /** Emits with Java values. */
  public void emit(Object... args) {
    source.requireAlive();
    if (isUnheard()) {
      return;
    }
    LuaState state = source.objects().luaState();
    switch (args.length) {
      case 0 -> emitFew(0, null, null);
      case 1 -> emitFew(1, Conversions.toLua(state, args[0]), null);
      case 2 -> emitFew(2, Conversions.toLua(state, args[0]), Conversions.toLua(state, args[1]));
      default -> emitMany(source.objects().toLua(args));
    }
  }

  /** Emits with values as Lua has them; the array is not kept. */
  public void emitLua(Object[] args) {
    source.requireAlive();
    if (isUnheard()) {
      return;
    }
    switch (args.length) {
      case 0 -> emitFew(0, null, null);
      case 1 -> emitFew(1, args[0], null);
      case 2 -> emitFew(2, args[0], args[1]);
      default -> emitMany(args);
    }
  }

  private boolean isUnheard() {
    return size == 0 || source.signalsBlocked();
  }

  /** Most emissions have two values at most, and need no array then. */
  private void emitFew(int count, Object a, Object b) {
    Connection[] asItWas = connections;
    int n = size;
    lent = true;
    for (int i = 0; i < n; i++) {
      asItWas[i].deliver(count, a, b);
    }
  }

  private void emitMany(Object[] args) {
    Connection[] asItWas = connections;
    int n = size;
    lent = true;
    for (int i = 0; i < n; i++) {
      asItWas[i].deliver(args);
    }
  }

  @Override
  public String toString() {
    return "signal '" + name + "' of " + source;
  }
}
