package dev.selenode.runtime.plugin;

/**
 * Who calls a function of the host. Valid during the call.
 *
 * @param <M> the messages that plugins send to the host
 */
public final class PluginContext<M> {
  private final Settings<M> settings;
  private final Isolate isolate;

  PluginContext(Settings<M> settings, Isolate isolate) {
    this.settings = settings;
    this.isolate = isolate;
  }

  /** The plugin that calls. */
  public Plugin plugin() {
    return isolate.plugin();
  }

  /** Its id. */
  public String id() {
    return isolate.plugin().id();
  }

  /** Whether it may use a namespace. */
  public boolean granted(String namespace) {
    return isolate.plugin().mayUse(namespace);
  }

  /**
   * Sends a message to the host.
   *
   * @return null, so that a handler can be just this
   * @throws IllegalStateException, which becomes the plugin's error, if the queue is full, or
   *     nobody takes messages
   */
  public Void send(M message) {
    if (settings.messages == null) {
      throw new IllegalStateException("nobody takes messages");
    }
    boolean taken;
    try {
      taken = settings.messages.test(id(), message);
    } catch (IllegalStateException e) {
      taken = false; // how a queue's add() says that it is full
    }
    if (!taken) {
      throw new IllegalStateException("message queue is full");
    }
    return null;
  }

  /**
   * Writes to the manager's output, within the plugin's limit.
   *
   * @return null, so that a handler can be just this
   */
  public Void print(String text) {
    isolate.print(text);
    return null;
  }
}
