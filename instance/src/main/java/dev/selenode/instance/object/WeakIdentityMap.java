package dev.selenode.instance.object;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;

/** Plain Java owners, by identity, → their states; an entry goes when its owner is collected. */
final class WeakIdentityMap {
  private Map<Object, ObjectState> states = new HashMap<>();
  private final ReferenceQueue<Object> collected = new ReferenceQueue<>();
  private final Probe probe = new Probe();

  ObjectState get(Object owner) {
    if (states.isEmpty()) {
      return null;
    }
    probe.owner = owner;
    ObjectState found = states.get(probe);
    probe.owner = null;
    return found;
  }

  void put(Object owner, ObjectState state) {
    expunge();
    states.put(new Key(owner, collected), state);
  }

  /** Drops the entries of owners that were collected. */
  void expunge() {
    boolean any = false;
    for (Reference<?> gone; (gone = collected.poll()) != null; any = true) {
      states.remove(gone);
    }
    if (any && states.isEmpty()) {
      states = new HashMap<>(); // a map keeps the size it once had
    }
  }

  private static final class Key extends WeakReference<Object> {
    private final int hash;

    Key(Object owner, ReferenceQueue<Object> queue) {
      super(owner, queue);
      this.hash = System.identityHashCode(owner);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      if (this == other) {
        return true;
      }
      Object owner = get();
      return owner != null && other instanceof Key key && key.get() == owner;
    }
  }

  /** Looks like the key of an owner, so that looking up allocates nothing. */
  private static final class Probe {
    private Object owner;

    @Override
    public int hashCode() {
      return System.identityHashCode(owner);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.get() == owner;
    }
  }
}
