package dev.selenode.instance.scene;

import dev.selenode.instance.ScriptInstance;
import dev.selenode.instance.ScriptMethod;
import dev.selenode.instance.Scripting;
import dev.selenode.instance.object.ObjectState;
import dev.selenode.runtime.value.Table;

/**
 * Tells one node of one kind of frame event, again and again: what to call is found when the node
 * gets a script and after a reload, not each time.
 */
final class FrameCallback {
  private final Node node;
  private final FrameEvent event;

  /** The instance that the methods were found on. */
  private Table boundTo;

  private ScriptMethod method;
  private ScriptMethod notification;

  FrameCallback(Node node, FrameEvent event) {
    this.node = node;
    this.event = event;
  }

  /** Tells of a frame: the script's method, the Java class, then the script's notification. */
  void frame(double delta) {
    bind();
    if (method != null && method.exists()) {
      method.call(delta);
    }
    node.notified(event.notification);
    if (notification != null && node.tree != null && notification.exists()) {
      notification.call((double) event.notification, false);
    }
  }

  /** Tells of an input event. */
  void input(Object value) {
    bind();
    if (method != null && method.exists()) {
      method.call(value);
    }
  }

  private void bind() {
    ObjectState state = node.objectState();
    Table instance = state == null ? null : state.instance();
    if (instance == boundTo) {
      return;
    }
    boundTo = instance;
    ScriptInstance script =
        instance == null
            ? null
            : state.objects().luaState().service(Scripting.class).instance(node);
    method = script == null || event.method == null ? null : script.method(event.method);
    notification = script == null ? null : script.method(Virtuals.NOTIFICATION);
  }
}
