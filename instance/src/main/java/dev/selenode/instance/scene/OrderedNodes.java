package dev.selenode.instance.scene;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Nodes that are visited together, in tree order: those of a group, those that process. Kept as a
 * list that is sorted when it changed and somebody visits it. A visit goes over the nodes there
 * were when it began, without those that left since.
 */
final class OrderedNodes {
  /** A node's place in one list. */
  static final class Entry {
    final OrderedNodes list;
    final FrameCallback callback;

    /** Null once it left. */
    Node node;

    private Entry(OrderedNodes list, Node node, FrameCallback callback) {
      this.list = list;
      this.node = node;
      this.callback = callback;
    }

    /** Leaves the list. */
    void leave() {
      node = null;
      list.left++;
      list.changed = true;
    }
  }

  private static final Comparator<Entry> TREE_ORDER = (a, b) -> TreeOrder.compare(a.node, b.node);
  private static final Comparator<Entry> BY_PRIORITY =
      Comparator.<Entry>comparingInt(e -> e.node.processPriority).thenComparing(TREE_ORDER);

  private final Comparator<Entry> order;
  private Entry[] entries = new Entry[4];
  private int size;
  private int left;
  private boolean changed;

  private OrderedNodes(Comparator<Entry> order) {
    this.order = order;
  }

  /** A list in tree order: parents first. */
  static OrderedNodes inTreeOrder() {
    return new OrderedNodes(TREE_ORDER);
  }

  /** A list by process priority, then in tree order. */
  static OrderedNodes byPriority() {
    return new OrderedNodes(BY_PRIORITY);
  }

  /** How many nodes there are. */
  int size() {
    return size - left;
  }

  /** Adds a node; the entry is for taking it out. */
  Entry add(Node node, FrameCallback callback) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, size * 2); // a visit keeps the array it has
    }
    Entry added = new Entry(this, node, callback);
    entries[size++] = added;
    changed = true;
    return added;
  }

  /** A node of it was moved in the tree. */
  void reorder() {
    changed = true;
  }

  /**
   * The entries in order, to be passed over where they have no node; ends with null or the array.
   */
  Entry[] visit() {
    if (changed) {
      Entry[] fresh = new Entry[Math.max(4, size() + 1 + size() / 2)];
      int kept = 0;
      for (int i = 0; i < size; i++) {
        if (entries[i].node != null) {
          fresh[kept++] = entries[i];
        }
      }
      Arrays.sort(fresh, 0, kept, order);
      entries = fresh;
      size = kept;
      left = 0;
      changed = false;
    }
    return entries;
  }

  /** How many of {@link #visit}'s entries count: those added later do not. */
  int visitSize() {
    return size;
  }
}
