package dev.selenode.tools;

import dev.selenode.runtime.lib.Output;
import dev.selenode.runtime.plugin.CallResult;
import dev.selenode.runtime.plugin.Plugin;
import dev.selenode.runtime.plugin.PluginArgs;
import dev.selenode.runtime.plugin.PluginError;
import dev.selenode.runtime.plugin.PluginInfo;
import dev.selenode.runtime.plugin.PluginLimits;
import dev.selenode.runtime.plugin.PluginManager;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;

/** The plugins of one folder, and a small host for them. */
final class PluginRun {
  private static final String ENTRY = "main.lua";
  private static final String ROOT = "res://";

  /** What a plugin may tell this host. */
  private record Exit() {}

  private final Path folder;
  private final PluginLimits limits;
  private final Streams streams;
  private final LinkedBlockingQueue<Exit> messages = new LinkedBlockingQueue<>();
  private boolean faulty;

  PluginRun(Path folder, PluginLimits limits, Streams streams) {
    this.folder = folder;
    this.limits = limits;
    this.streams = streams;
  }

  private PluginManager<Exit> open() {
    PluginManager<Exit> plugins =
        PluginManager.<Exit>builder()
            .limits(limits)
            .messages(messages::add)
            .listener(this::report)
            .output(Output.to(streams.out(), streams.err()))
            .build();
    plugins.handle("math", "add", (context, args) -> args.number(0) + args.number(1));
    plugins.handle("sys", "exit", (context, args) -> context.send(new Exit()));
    plugins.handle("sys", "print", (context, args) -> context.print(line(args)));
    plugins.scan(folder, ENTRY);
    return plugins;
  }

  private static String line(PluginArgs args) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < args.count(); i++) {
      line.append(args.absent(i) ? "[nil]" : args.text(i));
    }
    return line.append('\n').toString();
  }

  /** Tells of an error, with the file as one would find it from here. */
  private void report(PluginError error) {
    faulty |= error.kind() != PluginError.Kind.WARNING;
    String text = error.headline();
    if (error.path() != null && error.path().startsWith(ROOT)) {
      Path file = folder.resolve(error.plugin()).resolve(error.path().substring(ROOT.length()));
      text =
          text.replaceFirst(
              java.util.regex.Pattern.quote(error.path()),
              java.util.regex.Matcher.quoteReplacement(file.toString()));
    }
    streams.error(text);
  }

  /**
   * Calls {@code init}, some {@code update}s, and {@code destroy}.
   *
   * @return whether nothing failed
   */
  boolean play(int ticks) {
    try (PluginManager<Exit> plugins = open()) {
      plugins.call("init");
      boolean more = true;
      for (int i = 0; more && i < ticks; i++) {
        Map<String, CallResult> results = plugins.callAll("update");
        more =
            messages.isEmpty()
                && !results.isEmpty()
                && results.values().stream()
                    .noneMatch(result -> Boolean.FALSE.equals(result.value()));
      }
      plugins.call("destroy");
    }
    return !faulty;
  }

  /**
   * Writes a table of all plugins.
   *
   * @return whether nothing failed
   */
  boolean list() {
    try (PluginManager<Exit> plugins = open()) {
      List<List<String>> rows = new ArrayList<>();
      rows.add(List.of("ID", "VERSION", "STATE", "NAME", "PERMISSIONS"));
      for (PluginInfo info : plugins.list()) {
        Plugin plugin = plugins.find(info.id());
        rows.add(
            List.of(
                info.id(),
                plugin.description().written() ? info.version().toString() : "-",
                info.status().toString(),
                info.name(),
                permissions(plugin)));
      }
      write(rows);
    }
    return !faulty;
  }

  /** What it wants and why; all there is, without a description. */
  private static String permissions(Plugin plugin) {
    if (!plugin.description().written()) {
      return plugin.status().loaded() ? "all" : "-";
    }
    List<String> wants = new ArrayList<>();
    plugin.permissions().forEach((name, reason) -> wants.add(name + " (" + reason + ")"));
    return wants.isEmpty() ? "none" : String.join(", ", wants);
  }

  private void write(List<List<String>> rows) {
    int last = rows.get(0).size() - 1;
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < last; i++) {
        int column = i;
        int width = rows.stream().mapToInt(r -> r.get(column).length()).max().orElse(0);
        line.append(row.get(i)).append(" ".repeat(width - row.get(i).length() + 2));
      }
      streams.out().println(line.append(row.get(last)));
    }
  }
}
