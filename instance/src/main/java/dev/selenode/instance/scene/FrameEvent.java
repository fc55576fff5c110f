package dev.selenode.instance.scene;

/** What the tree tells nodes of again and again, to those alone that asked for it. */
enum FrameEvent {
  /** Java nodes' own share of a frame, before any script's. */
  INTERNAL_PROCESS(0, null, Node.NOTIFICATION_INTERNAL_PROCESS),
  PROCESS(1, Virtuals.PROCESS, Node.NOTIFICATION_PROCESS),
  INTERNAL_PHYSICS_PROCESS(2, null, Node.NOTIFICATION_INTERNAL_PHYSICS_PROCESS),
  PHYSICS_PROCESS(3, Virtuals.PHYSICS_PROCESS, Node.NOTIFICATION_PHYSICS_PROCESS),
  INPUT(4, Virtuals.INPUT, -1),
  UNHANDLED_INPUT(5, Virtuals.UNHANDLED_INPUT, -1);

  /** From 0, without gaps. */
  final int index;

  /** The virtual method that a script answers it with; having it is asking for it. */
  final String method;

  /** The notification that goes with it, or -1. */
  final int notification;

  FrameEvent(int index, String method, int notification) {
    this.index = index;
    this.method = method;
    this.notification = notification;
  }

  /** A list for the nodes that asked for it: input goes by place in the tree alone. */
  OrderedNodes newList() {
    return notification < 0 ? OrderedNodes.inTreeOrder() : OrderedNodes.byPriority();
  }
}
