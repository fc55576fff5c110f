package dev.selenode.runtime.plugin;

import dev.selenode.runtime.compiler.Engine;
import dev.selenode.runtime.lib.Output;
import dev.selenode.runtime.plugin.description.Grants;
import dev.selenode.runtime.plugin.description.PermissionRequest;
import dev.selenode.runtime.plugin.description.Version;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** What a manager was built with. */
final class Settings<M> {
  /** Calls of plugins so far, on any thread. */
  final AtomicLong calls = new AtomicLong();

  final Namespaces<M> namespaces = new Namespaces<>(this);
  PluginLimits limits = PluginLimits.DEFAULT;

  /** The most that a plugin gets if it asks; null for no more than {@link #limits}. */
  PluginLimits mostLimits;

  LimitAction onLimit = LimitAction.SUSPEND;
  int maxErrors = 5;
  int threads;
  boolean hotReload;
  Engine engine = Engine.chosen();
  Output output = Output.to(System.out, System.err);
  Path dataFolder;
  Version apiVersion;

  /** Null if every plugin may use what it says it does. */
  Grants grants;

  Function<PermissionRequest, ? extends Collection<String>> ask;
  BiPredicate<String, M> messages;
  PluginListener listener = error -> System.err.println(error.headline());

  PluginLimits mostLimits() {
    return mostLimits == null ? limits : mostLimits;
  }
}
