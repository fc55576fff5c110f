package dev.selenode.runtime;

import dev.selenode.runtime.compiler.Engine;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClasses;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.lib.Libraries;
import dev.selenode.runtime.lib.OpenFiles;
import dev.selenode.runtime.lib.Output;
import dev.selenode.runtime.path.FileRoots;
import dev.selenode.runtime.path.FileStamp;
import dev.selenode.runtime.path.PathException;
import dev.selenode.runtime.path.ResourceSource;
import dev.selenode.runtime.path.RootedPath;
import dev.selenode.runtime.value.Text;
import dev.selenode.runtime.variant.Variants;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One Lua state with its libraries, files, host classes and singletons. Knows nothing of script
 * classes.
 *
 * <p>Belongs to the thread that opened it: any other gets an {@link IllegalStateException} at once,
 * and has {@link #defer} to hand work over. After {@link #close} every use is an error.
 */
public final class LuaRuntime implements AutoCloseable {
  private final Thread thread = Thread.currentThread();
  private final LuaState state = new LuaState();
  private final FileRoots files;
  private final Map<String, Object> singletons = new LinkedHashMap<>();
  private final ConcurrentLinkedQueue<Runnable> deferred = new ConcurrentLinkedQueue<>();
  private volatile boolean closed;

  private LuaRuntime(Builder options) {
    options.engine.install(state);
    files = new FileRoots(options.resources, options.userFolder);
    HostClasses classes = HostClasses.install(state);
    Variants.install(state);
    state.provide(FileRoots.class, files);
    state.provide(Output.class, options.output);
    Libraries.open(state);
    options.values.forEach(mapping -> mapping.accept(classes));
    Variants.extendLibraries(state);
    options.hostClasses.forEach(classes::register);
    options.limits.forEach(limit -> limit.accept(state));
    singletons.putAll(options.singletons);
  }

  /** A runtime whose {@code res://} is a folder, and that has no {@code user://}. */
  public static LuaRuntime open(Path resources) {
    return builder(resources).open();
  }

  /** A runtime with options. */
  public static Builder builder(Path resources) {
    return builder(ResourceSource.of(resources));
  }

  /** A runtime with options, whose {@code res://} comes from an engine's own asset system. */
  public static Builder builder(ResourceSource resources) {
    return new Builder(resources);
  }

  /** What a runtime is opened with. */
  public static final class Builder {
    private final ResourceSource resources;
    private final List<HostClass> hostClasses = new ArrayList<>();
    private final Map<String, Object> singletons = new LinkedHashMap<>();
    private final List<Consumer<HostClasses>> values = new ArrayList<>();
    private final List<Consumer<LuaState>> limits = new ArrayList<>();
    private Path userFolder;
    private Output output = Output.to(System.out, System.err);
    private Engine engine = Engine.chosen();

    private Builder(ResourceSource resources) {
      this.resources = resources;
    }

    /** The folder of {@code user://}, which scripts may write to. */
    public Builder userFolder(Path folder) {
      userFolder = folder;
      return this;
    }

    /** Where {@code print} writes; standard output by default. */
    public Builder output(Output sink) {
      output = sink;
      return this;
    }

    /** How scripts are run; by default what {@link Engine#PROPERTY} says. */
    public Builder engine(Engine choice) {
      engine = choice;
      return this;
    }

    /** Offers a class to scripts. */
    public Builder hostClass(HostClass hostClass) {
      hostClasses.add(hostClass);
      return this;
    }

    /** Offers a class with {@link dev.selenode.runtime.host.LuaClass} to scripts. */
    public Builder hostClass(Class<?> annotated) {
      return hostClass(HostClass.of(annotated));
    }

    /** As {@link HostClasses#mapValue}. */
    public <J, V> Builder mapValue(
        Class<J> javaClass, Class<V> valueClass, Function<J, V> toLua, Function<V, J> toJava) {
      values.add(classes -> classes.mapValue(javaClass, valueClass, toLua, toJava));
      return this;
    }

    /** Offers an object to scripts by a global name. */
    public Builder singleton(String name, Object object) {
      singletons.put(name, object);
      return this;
    }

    /** Wall time a call of the host may take, in seconds. */
    public Builder timeLimit(double seconds) {
      limits.add(s -> s.limits().setTime((long) (seconds * 1e9)));
      return this;
    }

    /** Work units a call of the host may take: about one for each loop turn and each call. */
    public Builder instructionLimit(long units) {
      limits.add(s -> s.limits().setInstructions(units));
      return this;
    }

    /** Levels of calls in one coroutine. */
    public Builder depthLimit(int levels) {
      limits.add(s -> s.limits().setMaxDepth(levels));
      return this;
    }

    /** Java heap that the state's values may take, in bytes. */
    public Builder memoryLimit(long bytes) {
      limits.add(s -> s.limits().memory().setLimit(bytes));
      return this;
    }

    /** Bytes a call of the host may print. */
    public Builder outputLimit(long bytes) {
      limits.add(s -> s.limits().setOutput(bytes));
      return this;
    }

    /** Opens it for the current thread. */
    public LuaRuntime open() {
      return new LuaRuntime(this);
    }
  }

  // --- threads -------------------------------------------------------------------------------

  /**
   * Does nothing on the runtime's own thread.
   *
   * @throws IllegalStateException on any other, and after {@link #close}
   */
  public void requireThread() {
    if (Thread.currentThread() != thread || closed) {
      throw refused();
    }
  }

  private IllegalStateException refused() {
    if (closed) {
      return new IllegalStateException("runtime is closed");
    }
    return new IllegalStateException(
        "runtime belongs to thread '"
            + thread.getName()
            + "', called from '"
            + Thread.currentThread().getName()
            + "' (use defer)");
  }

  /** Hands work over from any thread: it runs with the next {@link #runDeferred}, in order. */
  public void defer(Runnable work) {
    if (closed) {
      throw refused();
    }
    deferred.add(work);
  }

  /** Runs what other threads handed over until now; to be called once a frame. */
  public void runDeferred() {
    requireThread();
    for (int i = deferred.size(); i > 0; i--) {
      deferred.remove().run();
    }
  }

  // --- what is in it -------------------------------------------------------------------------

  /** The state itself: the way out of this front, for those who know the interpreter. */
  public LuaState state() {
    return state;
  }

  /** The host classes. */
  public HostClasses hostClasses() {
    return HostClasses.of(state);
  }

  /** Offers an object to scripts by a global name, in place of the one that had it. */
  public void singleton(String name, Object object) {
    singletons.put(name, object);
  }

  /** Objects that scripts reach by global names; changed through {@link #singleton}. */
  public Map<String, Object> singletons() {
    return java.util.Collections.unmodifiableMap(singletons);
  }

  // --- files ---------------------------------------------------------------------------------

  /**
   * A path in the one way to write it: {@code res://a/b.lua}.
   *
   * @param from the folder that relative paths are in, as {@code res://…}; null for the root
   * @throws IllegalArgumentException if it leads out of its root
   */
  public String resolve(String path, String from) {
    try {
      return from == null
          ? files.resolve(path).toString()
          : files.resolve(path, files.resolve(from)).toString();
    } catch (PathException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /** A file as a Lua string, one char a byte; null if there is none that may be read. */
  public String readSource(String path) {
    try {
      RootedPath rooted = files.resolve(path);
      return files.exists(rooted) ? files.readBytes(rooted) : null;
    } catch (PathException e) {
      return null;
    }
  }

  /** What tells whether a file has changed; null if there is none that may be read. */
  public FileStamp stamp(String path) {
    try {
      return files.stamp(files.resolve(path));
    } catch (PathException e) {
      return null;
    }
  }

  /**
   * All files of {@code res://} that end in {@code .lua}, in order; hidden folders are left out.
   */
  public List<String> scriptPaths() {
    List<String> found = new ArrayList<>();
    collect(new RootedPath(false, ""), found, 0);
    return found;
  }

  private void collect(RootedPath folder, List<String> found, int depth) {
    if (depth > 32) {
      return; // a link that leads back up
    }
    try {
      for (String name : files.list(folder)) {
        if (name.startsWith(".")) {
          continue;
        }
        RootedPath path = files.resolve(Text.toJava(name), folder);
        if (name.endsWith("/")) {
          collect(path, found, depth + 1);
        } else if (name.endsWith(".lua")) {
          found.add(path.toString());
        }
      }
    } catch (PathException e) {
      // a folder that may not be read has no scripts to offer
    }
  }

  /** Ends it: work handed over and not yet run is dropped. */
  @Override
  public void close() {
    if (!closed) {
      requireThread();
      closed = true;
      deferred.clear();
      state.service(OpenFiles.class).close();
    }
  }
}
