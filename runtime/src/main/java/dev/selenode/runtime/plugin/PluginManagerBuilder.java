package dev.selenode.runtime.plugin;

import dev.selenode.runtime.compiler.Engine;
import dev.selenode.runtime.lib.Output;
import dev.selenode.runtime.plugin.description.Grants;
import dev.selenode.runtime.plugin.description.PermissionRequest;
import dev.selenode.runtime.plugin.description.Version;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Options of a {@link PluginManager}.
 *
 * @param <M> the messages that plugins send to the host
 */
public final class PluginManagerBuilder<M> {
  private final Settings<M> settings = new Settings<>();

  PluginManagerBuilder() {}

  // --- limits --------------------------------------------------------------------------------

  /** Limits of every plugin; {@link PluginLimits#DEFAULT} by default. */
  public PluginManagerBuilder<M> limits(PluginLimits limits) {
    settings.limits = limits;
    return this;
  }

  /** Bytes of Java heap that a plugin's values may take. */
  public PluginManagerBuilder<M> memoryLimit(long bytes) {
    return limits(settings.limits.withMemory(bytes));
  }

  /** Seconds that a call into a plugin may take. */
  public PluginManagerBuilder<M> timeLimit(double seconds) {
    return limits(settings.limits.withTime(seconds));
  }

  /** Levels of Lua calls in a plugin. */
  public PluginManagerBuilder<M> depthLimit(int levels) {
    return limits(settings.limits.withDepth(levels));
  }

  /** Bytes that a call into a plugin may write. */
  public PluginManagerBuilder<M> outputLimit(long bytes) {
    return limits(settings.limits.withOutput(bytes));
  }

  /** How many files a plugin may have open. */
  public PluginManagerBuilder<M> fileLimit(int files) {
    return limits(settings.limits.withFiles(files));
  }

  /** The most that plugins get which ask for more in their {@code plugin.json}; the limits. */
  public PluginManagerBuilder<M> mostLimits(PluginLimits most) {
    settings.mostLimits = most;
    return this;
  }

  /** What becomes of a plugin that goes over a limit; it is suspended by default. */
  public PluginManagerBuilder<M> onLimit(LimitAction action) {
    settings.onLimit = action;
    return this;
  }

  /** How many errors in a row suspend a plugin; 5 by default, 0 for never. */
  public PluginManagerBuilder<M> maxErrors(int inARow) {
    settings.maxErrors = inARow;
    return this;
  }

  // --- messages and permissions --------------------------------------------------------------

  /**
   * Where messages go: a queue's {@code add} or {@code offer}, or a listener that says whether it
   * took the message. Called on the thread that runs the plugin.
   */
  public PluginManagerBuilder<M> messages(Predicate<? super M> taker) {
    settings.messages = (plugin, message) -> taker.test(message);
    return this;
  }

  /** As {@link #messages}, with the id of the plugin that sent it. */
  public PluginManagerBuilder<M> messagesById(BiPredicate<String, ? super M> taker) {
    settings.messages = taker::test;
    return this;
  }

  /** The version of what the host offers, for the {@code requires} of plugins; any by default. */
  public PluginManagerBuilder<M> apiVersion(String version) {
    settings.apiVersion = Version.of(version);
    return this;
  }

  /**
   * Lets plugins use only what these grants say. Without them, a plugin may use the namespaces that
   * its {@code plugin.json} names, and all if it has none.
   */
  public PluginManagerBuilder<M> grants(Grants grants) {
    settings.grants = grants;
    return this;
  }

  /**
   * Asks the user about a plugin that the grants do not know in this form; what is answered is kept
   * there. Without it such plugins are refused.
   */
  public PluginManagerBuilder<M> ask(
      Function<PermissionRequest, ? extends Collection<String>> user) {
    settings.ask = user;
    return this;
  }

  // --- the rest ------------------------------------------------------------------------------

  /** Who hears of errors and changes; errors go to standard error by default. */
  public PluginManagerBuilder<M> listener(PluginListener listener) {
    settings.listener = listener;
    return this;
  }

  /** Where {@code print} writes; standard output by default. */
  public PluginManagerBuilder<M> output(Output output) {
    settings.output = output;
    return this;
  }

  /** A folder in which each plugin gets one of its own as {@code user://}; none by default. */
  public PluginManagerBuilder<M> dataFolder(Path folder) {
    settings.dataFolder = folder;
    return this;
  }

  /** Keeps track of the plugins' files, for {@link PluginManager#refresh}. */
  public PluginManagerBuilder<M> hotReload() {
    settings.hotReload = true;
    return this;
  }

  /**
   * Runs the plugins of a call on so many threads, each plugin on one of them at a time; 0, the
   * default, for the manager's own. Functions of the host, and what takes messages, are then called
   * on several threads at once.
   */
  public PluginManagerBuilder<M> threads(int threads) {
    settings.threads = threads;
    return this;
  }

  /** How plugins are run; by default what {@link Engine#PROPERTY} says. */
  public PluginManagerBuilder<M> engine(Engine engine) {
    settings.engine = engine;
    return this;
  }

  /** Makes the manager, for the current thread. The builder must not be used afterwards. */
  public PluginManager<M> build() {
    if (settings.threads > 0) {
      settings.output = new SharedOutput(settings.output);
    }
    return new PluginManager<>(settings);
  }
}
