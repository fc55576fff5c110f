package dev.selenode.runtime.plugin;

import dev.selenode.runtime.host.Suggestion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Finds plugins, gives each a Lua state of its own, and calls them.
 *
 * <p>Belongs to the thread that built it; any other gets an {@link IllegalStateException}, and so
 * does a function of the host that calls the manager while a plugin runs. What a plugin does wrong
 * never comes out as an exception: it is reported to the listener, and the others go on.
 *
 * @param <M> the messages that plugins send to the host
 */
public final class PluginManager<M> implements AutoCloseable {
  private final Thread thread = Thread.currentThread();
  private final Settings<M> settings;
  private final Reports reports;
  private final Lifecycle lifecycle;
  private final PluginCalls calls;
  private final Set<PluginFolder> folders = new LinkedHashSet<>();
  private boolean busy;
  private boolean closed;

  PluginManager(Settings<M> settings) {
    this.settings = settings;
    this.reports = new Reports(settings);
    this.lifecycle = new Lifecycle(settings, reports);
    this.calls = new PluginCalls(lifecycle, settings.threads);
  }

  /** A manager with options. */
  public static <M> PluginManagerBuilder<M> builder() {
    return new PluginManagerBuilder<>();
  }

  /**
   * Offers a function of the host to plugins that are loaded from now on: {@code math.add} beside
   * what {@code math} has already, or a table of its own.
   *
   * @throws IllegalArgumentException if these are not names, or the namespace is one of the state's
   *     own: {@code _G}, {@code package}, {@code plugin}
   */
  public void handle(String namespace, String name, PluginHandler<M> handler) {
    run(() -> settings.namespaces.add(namespace, name, handler));
  }

  // --- finding and loading -------------------------------------------------------------------

  /**
   * Loads each direct subfolder that has an entry file, dependencies first, else in the order of
   * their names; the folder's name is the id. What was scanned before stays as it is; what was
   * refused is tried again, and what is not there any more is unloaded.
   */
  public ScanResult scan(Path folder, String entry) {
    return exclusively(() -> scan(new PluginFolder(folder, entry), true));
  }

  private ScanResult scan(PluginFolder folder, boolean again) {
    folders.add(folder);
    List<Path> found;
    try {
      found = folder.plugins();
    } catch (IOException e) {
      String fault = "cannot scan '" + folder.path() + "': " + PluginFiles.reason(e);
      reports.error(PluginError.of("", PluginError.Kind.LOAD, fault));
      return new ScanResult(list(), fault);
    }
    for (Plugin old : lifecycle.scanned(folder.path())) {
      if (!found.contains(old.folder())) {
        lifecycle.remove(old);
      }
    }
    List<Plugin> added = new ArrayList<>();
    List<Plugin> refused = new ArrayList<>();
    for (Path path : found) {
      String id = PluginFolder.id(path);
      Plugin known = lifecycle.find(id);
      if (known == null) {
        Plugin plugin = new Plugin(this, id, PluginFiles.in(path, folder.entry()));
        plugin.scanned = folder.path();
        added.add(plugin);
      } else if (known.status() == PluginStatus.REFUSED) {
        refused.add(known);
      }
    }
    if (again || !added.isEmpty()) {
      added.addAll(refused); // what they need may be there now
    }
    lifecycle.add(added);
    return new ScanResult(list(), null);
  }

  /**
   * Loads one plugin from a folder.
   *
   * @throws IllegalArgumentException if there is one of that id
   */
  public Plugin load(String id, Path folder, String entry) {
    return load(id, PluginFiles.in(folder, entry));
  }

  /**
   * Loads one plugin from a text, which is all it has.
   *
   * @throws IllegalArgumentException if there is one of that id
   */
  public Plugin load(String id, String source) {
    return load(id, PluginFiles.of(source));
  }

  private Plugin load(String id, PluginFiles files) {
    return exclusively(
        () -> {
          if (lifecycle.find(id) != null || id.isBlank()) {
            throw new IllegalArgumentException("there is a plugin '" + id + "' already");
          }
          Plugin plugin = new Plugin(this, id, files);
          lifecycle.add(List.of(plugin));
          return plugin;
        });
  }

  // --- calls ---------------------------------------------------------------------------------

  /**
   * Calls a function in every running plugin that has it, in order.
   *
   * @param call the function's name, or a call as Lua writes it: {@code update(1, "x")}
   * @param args plain Java values; only with a name
   * @return false if one of them returned {@code false}, else true
   * @throws IllegalArgumentException if {@code call} is neither
   */
  public boolean call(String call, Object... args) {
    boolean all = true;
    for (CallResult result : callAll(call, args).values()) {
      all &= !Boolean.FALSE.equals(result.value());
    }
    return all;
  }

  /** As {@link #call}, with what it gave in each plugin that has the function, by id in order. */
  public Map<String, CallResult> callAll(String call, Object... args) {
    CallText text = CallText.of(call, args);
    return exclusively(() -> calls.all(text, args));
  }

  /**
   * Calls a function in one plugin.
   *
   * @return null if it does not run, or has no such function
   * @throws IllegalArgumentException if there is no plugin of that id
   */
  public CallResult callOne(String id, String call, Object... args) {
    return call(require(id), call, args);
  }

  /** As {@link #callOne}. */
  CallResult call(Plugin plugin, String call, Object... args) {
    CallText text = CallText.of(call, args);
    return exclusively(() -> calls.one(plugin, text, args));
  }

  CallResult call(Plugin plugin, Object function, Object... args) {
    return exclusively(() -> calls.settled(plugin, plugin.isolate().call(function, args)));
  }

  // --- posts ---------------------------------------------------------------------------------

  /** Delivers what plugins posted to each other; {@link #call} does so before it calls. */
  public void deliver() {
    run(calls::deliverPosts);
  }

  // --- lifecycle -----------------------------------------------------------------------------

  /**
   * Lets a plugin take part in calls: one that was stopped or suspended goes on, any other but a
   * disabled one is loaded.
   *
   * @return whether it is running now
   */
  public boolean start(String id) {
    return exclusively(() -> lifecycle.start(require(id)));
  }

  /** Keeps a plugin out of calls, and before it those that need it; they keep their states. */
  public void stop(String id) {
    run(() -> lifecycle.stop(require(id)));
  }

  /** Frees all that a plugin has, and before it those that need it. */
  public void unload(String id) {
    run(() -> lifecycle.unload(require(id), PluginStatus.UNLOADED));
  }

  /** Unloads a plugin and forgets it. */
  public void remove(String id) {
    run(() -> lifecycle.remove(require(id)));
  }

  /**
   * Reads a plugin's files again. If the old state has a function {@code save} and the new one a
   * function {@code load}, the new one is given a copy of what the old one saves. If anything
   * fails, that is reported, and the plugin stays as it was.
   *
   * @return whether it has the new code now
   */
  public boolean reload(String id) {
    return exclusively(() -> lifecycle.reload(require(id)));
  }

  /** Unloads a plugin, and does not load it again until it is enabled. */
  public void disable(String id) {
    run(() -> lifecycle.unload(require(id), PluginStatus.DISABLED));
  }

  /**
   * Loads a plugin that was disabled.
   *
   * @return whether it is running now
   */
  public boolean enable(String id) {
    return exclusively(() -> lifecycle.enable(require(id)));
  }

  /**
   * Hot reload, to be called now and then: reloads the plugins whose files have changed, and scans
   * the folders again. Needs {@link PluginManagerBuilder#hotReload}.
   *
   * @return the ids of those whose files had changed
   */
  public List<String> refresh() {
    if (!settings.hotReload) {
      throw new IllegalStateException("hot reload is off");
    }
    return exclusively(
        () -> {
          List<String> changed = new ArrayList<>();
          for (PluginFolder folder : folders) {
            scan(folder, false);
          }
          for (Plugin plugin : List.copyOf(lifecycle.order())) {
            boolean watched =
                plugin.status() != PluginStatus.UNLOADED
                    && plugin.status() != PluginStatus.DISABLED;
            if (watched && plugin.stamp != plugin.files().stamp()) {
              changed.add(plugin.id());
              lifecycle.reload(plugin);
            }
          }
          return changed;
        });
  }

  // --- what there is -------------------------------------------------------------------------

  /** All plugins, in the order they are called in. */
  public List<PluginInfo> list() {
    List<PluginInfo> list = new ArrayList<>();
    for (Plugin p : lifecycle.order()) {
      list.add(
          new PluginInfo(
              p.id(),
              p.name(),
              p.version(),
              p.status(),
              p.reason(),
              p.permissions(),
              p.granted(settings.namespaces.names())));
    }
    return List.copyOf(list);
  }

  /** The plugin of an id, or null. */
  public Plugin find(String id) {
    return lifecycle.find(id);
  }

  private Plugin require(String id) {
    Plugin plugin = lifecycle.find(id);
    if (plugin == null) {
      throw new IllegalArgumentException(
          "no plugin '" + id + "'" + Suggestion.hint(id, lifecycle.ids()));
    }
    return plugin;
  }

  // --- threads -------------------------------------------------------------------------------

  private void run(Runnable work) {
    exclusively(
        () -> {
          work.run();
          return null;
        });
  }

  private <T> T exclusively(Supplier<T> work) {
    if (closed) {
      throw new IllegalStateException("manager is closed");
    }
    if (Thread.currentThread() != thread) {
      throw new IllegalStateException(
          "manager belongs to thread '"
              + thread.getName()
              + "', called from '"
              + Thread.currentThread().getName()
              + "'");
    }
    if (busy) {
      throw new IllegalStateException("manager called while a plugin runs");
    }
    busy = true;
    T result;
    try {
      result = work.get();
    } finally {
      busy = false;
    }
    reports.deliver();
    return result;
  }

  /** Unloads all plugins, the last one first, and ends the threads. */
  @Override
  public void close() {
    if (!closed) {
      run(lifecycle::close);
      closed = true;
      calls.close();
    }
  }
}
