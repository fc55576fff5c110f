package dev.selenode.runtime.plugin;

import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.plugin.description.PluginDescription;
import dev.selenode.runtime.plugin.description.Version;
import dev.selenode.runtime.value.Text;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * One plugin, loaded or not. Belongs to the manager's thread; a function of the host may ask for
 * what is known about it on any thread that runs it.
 */
public final class Plugin {
  /** What other plugins must both be allowed in order to post to each other. */
  public static final String POST = "post";

  private final PluginManager<?> manager;
  private final String id;
  private final PluginFiles files;
  private final Mailbox mailbox = new Mailbox();
  private PluginDescription description;
  private Isolate isolate;
  private PluginStatus status = PluginStatus.UNLOADED;
  private String reason = "";

  /** Errors in a row. */
  int failures;

  /** Of its files when it was loaded, for hot reload. */
  long stamp;

  /** The folder that was scanned to find it, or null. */
  Path scanned;

  Plugin(PluginManager<?> manager, String id, PluginFiles files) {
    this.manager = manager;
    this.id = id;
    this.files = files;
    this.description = PluginDescription.none(id);
  }

  // --- what is known -------------------------------------------------------------------------

  /** The name of its folder. */
  public String id() {
    return id;
  }

  /** What to call it in front of users. */
  public String name() {
    return description.name();
  }

  public Version version() {
    return description.version();
  }

  /** What its {@code plugin.json} says. */
  public PluginDescription description() {
    return description;
  }

  /** Its folder; null if it was loaded from a text. */
  public Path folder() {
    return files.folder();
  }

  public PluginStatus status() {
    return status;
  }

  /** Why it was suspended or refused, or failed; else empty. */
  public String reason() {
    return reason;
  }

  /** Its limits, or null while it is not loaded. */
  public PluginLimits limits() {
    return isolate == null ? null : isolate.limits();
  }

  /** What it uses. Memory is measured anew, which takes a while. */
  public PluginUsage usage() {
    return isolate == null ? PluginUsage.NONE : isolate.usage();
  }

  /** Whether it is loaded, and may use a namespace of the host. */
  public boolean mayUse(String namespace) {
    return isolate != null && isolate.mayUse(namespace);
  }

  /** The namespaces it says it wants to use, with its reasons. */
  public Map<String, String> permissions() {
    return description.permissions();
  }

  @Override
  public String toString() {
    return id + " (" + status + ")";
  }

  // --- what can be done with it --------------------------------------------------------------

  /** As {@link PluginManager#call(Plugin, String, Object...)}. */
  public CallResult call(String call, Object... args) {
    return manager.call(this, call, args);
  }

  /** As {@link PluginManager#start}. */
  public boolean start() {
    return manager.start(id);
  }

  /** As {@link PluginManager#stop}. */
  public void stop() {
    manager.stop(id);
  }

  /** As {@link PluginManager#unload}. */
  public void unload() {
    manager.unload(id);
  }

  /** As {@link PluginManager#reload}. */
  public boolean reload() {
    return manager.reload(id);
  }

  // --- for the manager -----------------------------------------------------------------------

  PluginManager<?> manager() {
    return manager;
  }

  PluginFiles files() {
    return files;
  }

  Isolate isolate() {
    return isolate;
  }

  Mailbox mailbox() {
    return mailbox;
  }

  void describe(PluginDescription newDescription) {
    description = newDescription;
  }

  /** Takes a state in place of the one it had, which is freed. */
  void adopt(Isolate newIsolate) {
    if (isolate != null) {
      isolate.close();
    }
    isolate = newIsolate;
    failures = 0;
  }

  /** Changes what it is said to be doing; without a state where it should have none. */
  void become(PluginStatus newStatus, String why) {
    status = newStatus;
    reason = why;
    if (!newStatus.loaded()) {
      adopt(null);
      mailbox.empty();
    }
  }

  /** Posts a value of this plugin to another one. */
  void post(LuaState state, String to, Object value) {
    Plugin other = manager.find(to);
    String shown = Text.toLua(to);
    if (other == null || other.status != PluginStatus.RUNNING) {
      throw state.error("no plugin '" + shown + "' is running");
    }
    if (!mayUse(POST)) {
      throw state.error("permission '" + POST + "' was not granted");
    }
    if (!other.mayUse(POST)) {
      throw state.error("plugin '" + shown + "' was not granted the permission '" + POST + "'");
    }
    PlainCopy copy = new PlainCopy(state, Mailbox.ROOM / 4);
    Object copied = copy.of(value);
    if (!other.mailbox.offer(new Mailbox.Letter(id, copied, copy.bytes()))) {
      throw state.error("mailbox of plugin '" + shown + "' is full");
    }
  }

  /** The namespaces that were granted of those that the host has; for lists. */
  Set<String> granted(Set<String> all) {
    return all.stream()
        .filter(this::mayUse)
        .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
  }
}
