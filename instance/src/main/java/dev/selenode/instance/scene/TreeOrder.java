package dev.selenode.instance.scene;

/** Which of two nodes of one tree comes first: parents before children, siblings by index. */
final class TreeOrder {
  private TreeOrder() {}

  static int compare(Node first, Node second) {
    Node a = first;
    Node b = second;
    while (a.depth > b.depth) {
      a = a.parent;
    }
    while (b.depth > a.depth) {
      b = b.parent;
    }
    if (a == b) {
      return Integer.compare(first.depth, second.depth);
    }
    while (a.parent != b.parent) {
      a = a.parent;
      b = b.parent;
    }
    return Integer.compare(a.slot, b.slot);
  }
}
