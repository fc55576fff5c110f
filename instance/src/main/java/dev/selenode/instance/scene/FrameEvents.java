package dev.selenode.instance.scene;

/** Which frame events a node asked for, and its places in its tree's lists. */
final class FrameEvents {
  private static final FrameEvent[] ALL = FrameEvent.values();

  private final Node node;
  private final OrderedNodes.Entry[] entries = new OrderedNodes.Entry[ALL.length];
  private int wanted;

  FrameEvents(Node node) {
    this.node = node;
  }

  boolean wants(FrameEvent event) {
    return (wanted & bit(event)) != 0;
  }

  void set(FrameEvent event, boolean want) {
    if (want == wants(event)) {
      return;
    }
    wanted ^= bit(event);
    if (want) {
      enter(event);
    } else {
      leave(event);
    }
  }

  /** The node entered a tree. */
  void enterTree() {
    for (FrameEvent event : ALL) {
      if (wants(event)) {
        enter(event);
      }
    }
  }

  /** The node leaves its tree. */
  void exitTree() {
    for (FrameEvent event : ALL) {
      leave(event);
    }
  }

  /** The node's place among the others changed. */
  void reorder() {
    for (OrderedNodes.Entry entry : entries) {
      if (entry != null) {
        entry.list.reorder();
      }
    }
  }

  private void enter(FrameEvent event) {
    if (node.tree != null && entries[event.index] == null) {
      entries[event.index] = node.tree.nodes(event).add(node, new FrameCallback(node, event));
    }
  }

  private void leave(FrameEvent event) {
    OrderedNodes.Entry entry = entries[event.index];
    if (entry != null) {
      entry.leave();
      entries[event.index] = null;
    }
  }

  private static int bit(FrameEvent event) {
    return 1 << event.index;
  }
}
