package dev.selenode.instance.scene;

/**
 * Hands input events to the nodes that want them, the last of the tree first, until one took it.
 */
final class Input {
  private final SceneTree tree;
  boolean handled;

  Input(SceneTree tree) {
    this.tree = tree;
  }

  void deliver(Object event) {
    handled = false;
    deliver(FrameEvent.INPUT, event);
    deliver(FrameEvent.UNHANDLED_INPUT, event);
  }

  private void deliver(FrameEvent kind, Object event) {
    OrderedNodes nodes = tree.nodes(kind);
    OrderedNodes.Entry[] entries = nodes.visit();
    for (int i = nodes.visitSize() - 1; i >= 0 && !handled; i--) {
      Node node = entries[i].node;
      if (node != null && node.canProcess()) {
        entries[i].callback.input(event);
      }
    }
  }
}
