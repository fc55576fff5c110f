package dev.selenode.instance.object;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;

/** Ids that were given out → states, which it does not keep alive. */
final class WeakIdMap {
  private final Map<Long, Entry> entries = new HashMap<>();
  private final ReferenceQueue<ObjectState> collected = new ReferenceQueue<>();

  ObjectState get(long id) {
    Entry entry = entries.get(id);
    return entry == null ? null : entry.get();
  }

  void put(long id, ObjectState state) {
    for (Reference<?> gone; (gone = collected.poll()) != null; ) {
      entries.remove(((Entry) gone).id);
    }
    entries.put(id, new Entry(id, state, collected));
  }

  void remove(long id) {
    entries.remove(id);
  }

  private static final class Entry extends WeakReference<ObjectState> {
    private final long id;

    Entry(long id, ObjectState state, ReferenceQueue<ObjectState> queue) {
      super(state, queue);
      this.id = id;
    }
  }
}
