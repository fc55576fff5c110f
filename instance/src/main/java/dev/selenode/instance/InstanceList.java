package dev.selenode.instance;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The live instances of one script, for reloads; holds none of them. */
final class InstanceList {
  private Entry[] entries = {};
  private int size;

  /** An instance's place in the list. */
  static final class Entry extends WeakReference<InstanceTable> {
    private int place;

    Entry(InstanceTable self) {
      super(self);
    }
  }

  Entry add(InstanceTable self) {
    if (size == entries.length) {
      dropCollected();
      entries = Arrays.copyOf(entries, Math.max(4, size * 2));
    }
    Entry entry = new Entry(self);
    entry.place = size;
    entries[size++] = entry;
    return entry;
  }

  void remove(Entry entry) {
    int i = entry.place;
    if (i >= size || entries[i] != entry) {
      return;
    }
    Entry last = entries[--size];
    entries[size] = null;
    if (last != entry) {
      entries[i] = last;
      last.place = i;
    }
  }

  private void dropCollected() {
    int n = 0;
    for (int i = 0; i < size; i++) {
      if (entries[i].get() != null) {
        entries[i].place = n;
        entries[n++] = entries[i];
      }
    }
    Arrays.fill(entries, n, size, null);
    size = n;
  }

  List<InstanceTable> alive() {
    List<InstanceTable> found = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      InstanceTable self = entries[i].get();
      if (self != null) {
        found.add(self);
      }
    }
    return found;
  }
}
