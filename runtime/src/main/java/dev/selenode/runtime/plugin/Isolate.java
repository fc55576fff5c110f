package dev.selenode.runtime.plugin;

import dev.selenode.runtime.interpreter.Chunks;
import dev.selenode.runtime.interpreter.LuaError;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.lib.Libraries;
import dev.selenode.runtime.lib.OpenFiles;
import dev.selenode.runtime.lib.Output;
import dev.selenode.runtime.path.FileRoots;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;
import java.util.List;
import java.util.Set;

/**
 * The Lua state of one plugin, with its limits. Everything that runs in it does so through {@link
 * #run}. On one thread at a time, not always the same.
 */
final class Isolate implements AutoCloseable {
  /** What a value costs at least once the host has it. */
  private static final int CONVERTED = 16;

  private final LuaState state = new LuaState();
  private final Settings<?> settings;
  private final Plugin plugin;
  private final PluginLimits limits;
  private final Set<String> granted;
  private final Callbacks callbacks = new Callbacks();
  private final Age age;
  private boolean running;
  private long converted;
  private long lastNanos;
  private long peakNanos;
  private long totalNanos;
  private long peakOutput;
  private int peakFiles;
  private long calls;

  /**
   * A new state.
   *
   * @param granted the namespaces it may use; null for all
   */
  Isolate(
      Settings<?> settings,
      Plugin plugin,
      PluginLimits limits,
      FileRoots roots,
      Set<String> granted) {
    this.settings = settings;
    this.plugin = plugin;
    this.limits = limits;
    this.granted = granted;
    this.age = new Age(settings.calls);
    settings.engine.install(state);
    state.limits().memory().setLimit(limits.memory());
    state.limits().setTime((long) (limits.time() * 1e9));
    state.limits().setMaxDepth(limits.depth());
    state.limits().setOutput(limits.output());
    state.provide(FileRoots.class, roots);
    state.provide(Output.class, settings.output);
    state.provide(Isolate.class, this);
    Libraries.open(state);
    state.service(OpenFiles.class).setMost(limits.files());
    settings.namespaces.install(state, this::mayUse);
  }

  static Isolate of(LuaState state) {
    return state.service(Isolate.class);
  }

  LuaState state() {
    return state;
  }

  Plugin plugin() {
    return plugin;
  }

  /** Whether it may use a namespace of the host. */
  boolean mayUse(String namespace) {
    return granted == null || granted.contains(namespace);
  }

  PluginLimits limits() {
    return limits;
  }

  // --- running -------------------------------------------------------------------------------

  /** Something that the host wants of the plugin. */
  interface Work {
    List<Object> run(LuaState state);
  }

  /**
   * Does something of the plugin's within its limits, and gives what it returned; what went wrong
   * comes out as the plugin's fault, never as an exception.
   */
  CallResult run(PluginError.Kind kind, Work work) {
    if (running) {
      throw new IllegalStateException("plugin '" + plugin.id() + "' is running");
    }
    long start = System.nanoTime();
    running = true;
    age.begin(state);
    state.limits().memory().enter();
    state.limits().begin();
    try {
      List<Object> values = work.run(state);
      state.limits().memory().check();
      return new CallResult(plugin.id(), values, null);
    } catch (LuaError e) {
      return new CallResult(plugin.id(), List.of(), Faults.of(this, kind, e));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new CallResult(
          plugin.id(), List.of(), Faults.of(this, kind, new LuaError(text(e), e)));
    } finally {
      state.limits().memory().leave();
      age.end(state);
      running = false;
      count(System.nanoTime() - start);
    }
  }

  private static String text(Throwable e) {
    return Text.toLua(e.getMessage() == null ? e.toString() : e.getMessage());
  }

  private void count(long nanos) {
    calls++;
    lastNanos = nanos;
    totalNanos += nanos;
    peakNanos = Math.max(peakNanos, nanos);
    peakOutput = Math.max(peakOutput, state.limits().outputUsed());
    peakFiles = Math.max(peakFiles, state.service(OpenFiles.class).count());
  }

  /** Runs the plugin's entry file. */
  CallResult load(String source, String name) {
    return run(
        PluginError.Kind.LOAD,
        s -> {
          s.call(Chunks.compile(s, source, name, s.globals()));
          return List.of();
        });
  }

  /** A global function of the plugin's own, or null: what Lua brings along does not count. */
  Object function(String name) {
    Object value = state.globals().get(name);
    if (value instanceof LuaFunction) {
      return value == settings.namespaces.pristine(name) ? null : value;
    }
    boolean callable =
        value instanceof Table t && t.metatable() != null && t.metatable().get("__call") != null;
    return callable ? value : null;
  }

  /** Calls a function with plain Java values. */
  CallResult call(Object function, Object[] args) {
    return run(
        PluginError.Kind.RUNTIME,
        s -> {
          Object[] values = args.length == 0 ? args : PluginValues.all(this, args);
          return PluginValues.results(s.call(function, values), this);
        });
  }

  /** Runs a piece of Lua of the host's, which calls a function. */
  CallResult evaluate(String code) {
    return run(
        PluginError.Kind.RUNTIME,
        s -> PluginValues.results(s.call(Chunks.compile(s, code, "call", s.globals())), this));
  }

  /** Writes to the host's output, within the limit. */
  void print(String text) {
    String bytes = Text.toLua(text);
    state.limits().wrote(bytes.length());
    settings.output.write(bytes);
  }

  // --- what crosses the border ---------------------------------------------------------------

  PluginCallback callback(Object function) {
    return callbacks.of(state, plugin, function);
  }

  void beginConversion() {
    converted = 0;
  }

  /** One more value for the host: a table that has another one twice can become endless. */
  void countConverted() {
    if (++converted > limits.memory() / CONVERTED) {
      throw state.error("too many values to hand to the host");
    }
  }

  // --- measurement ---------------------------------------------------------------------------

  PluginUsage usage() {
    return new PluginUsage(
        memory(),
        state.limits().memory().peak(),
        lastNanos / 1e9,
        peakNanos / 1e9,
        totalNanos / 1e9,
        peakOutput,
        state.service(OpenFiles.class).count(),
        peakFiles,
        calls);
  }

  private long memory() {
    if (running) {
      return state.limits().usedBytes(); // a handler asks
    }
    state.limits().memory().enter();
    long bytes = state.limits().memory().measure();
    state.limits().memory().leave();
    return bytes;
  }

  /** Frees what the state holds of the host. */
  @Override
  public void close() {
    callbacks.forget();
    state.service(OpenFiles.class).close();
  }
}
