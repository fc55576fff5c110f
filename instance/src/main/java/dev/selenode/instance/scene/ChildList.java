package dev.selenode.instance.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The children of one node, in order and by name. A removed child leaves a hole, closed when next
 * somebody asks for an index, so that freeing thousands of siblings one by one costs no moves.
 */
final class ChildList {
  private static final Node[] NONE = {};

  /** From this many children on, names are looked up in a map. */
  private static final int MANY = 12;

  private Node[] slots = NONE;

  /** Slots in use, holes included. */
  private int end;

  private int holes;
  private Map<String, Node> byName;
  private Map<String, Long> nextNumbers;

  int size() {
    return end - holes;
  }

  /** The child at an index. */
  Node get(int index) {
    close();
    return slots[index];
  }

  int indexOf(Node child) {
    close();
    return child.slot;
  }

  /** The children right now, in order. */
  List<Node> snapshot() {
    close();
    return new ArrayList<>(Arrays.asList(slots).subList(0, end));
  }

  Node find(String name) {
    if (byName != null) {
      return byName.get(name);
    }
    for (int i = 0; i < end; i++) {
      if (slots[i] != null && slots[i].name.equals(name)) {
        return slots[i];
      }
    }
    return null;
  }

  /** From which number on to look for a free name that begins so. */
  long nextNumber(String stem) {
    return nextNumbers == null ? 0 : nextNumbers.getOrDefault(stem, 0L);
  }

  /** Has later searches begin at a number, as all below are taken. */
  void nextNumber(String stem, long number) {
    if (nextNumbers == null) {
      nextNumbers = new HashMap<>(4);
    }
    nextNumbers.put(stem, number);
  }

  void add(Node child) {
    if (end == slots.length) {
      close();
      slots = Arrays.copyOf(slots, Math.max(4, end * 2));
    }
    child.slot = end;
    slots[end++] = child;
    if (byName != null) {
      byName.put(child.name, child);
    } else if (size() >= MANY) {
      mapNames();
    }
  }

  private void mapNames() {
    byName = new HashMap<>();
    for (Node child : snapshot()) {
      byName.put(child.name, child);
    }
  }

  void remove(Node child) {
    slots[child.slot] = null;
    holes++;
    child.slot = -1;
    while (end > 0 && slots[end - 1] == null) {
      end--;
      holes--;
    }
    if (byName != null) {
      byName.remove(child.name);
    }
  }

  void move(Node child, int to) {
    close();
    int from = child.slot;
    int step = from < to ? 1 : -1;
    for (int i = from; i != to; i += step) {
      slots[i] = slots[i + step];
      slots[i].slot = i;
    }
    slots[to] = child;
    child.slot = to;
  }

  /** A child's name is about to change. */
  void rename(Node child, String name) {
    if (byName != null) {
      byName.remove(child.name);
      byName.put(name, child);
    }
    child.name = name;
  }

  private void close() {
    if (holes == 0) {
      return;
    }
    int kept = 0;
    for (int i = 0; i < end; i++) {
      Node child = slots[i];
      if (child != null) {
        child.slot = kept;
        slots[kept++] = child;
      }
    }
    Arrays.fill(slots, kept, end, null);
    end = kept;
    holes = 0;
  }
}
