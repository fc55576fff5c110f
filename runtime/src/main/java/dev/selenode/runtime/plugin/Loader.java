package dev.selenode.runtime.plugin;

import dev.selenode.runtime.path.FileRoots;
import dev.selenode.runtime.plugin.description.Dependency;
import dev.selenode.runtime.plugin.description.DescriptionException;
import dev.selenode.runtime.plugin.description.PluginDescription;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Files → a running state, or what is wrong with them. */
final class Loader {
  private final Settings<?> settings;
  private final Permissions permissions;
  private final Reports reports;

  Loader(Settings<?> settings, Reports reports) {
    this.settings = settings;
    this.permissions = new Permissions(settings);
    this.reports = reports;
  }

  /**
   * What a plugin says of itself.
   *
   * @throws Refusal if its {@code plugin.json} cannot be used, which has been reported then
   */
  PluginDescription describe(Plugin plugin) throws Refusal {
    try {
      String json = plugin.files().description();
      PluginDescription description =
          json == null
              ? PluginDescription.none(plugin.id())
              : PluginDescription.read(plugin.id(), json);
      if (settings.apiVersion != null && !description.requires().admits(settings.apiVersion)) {
        throw refusal(
            plugin,
            0,
            "$.requires: host has version "
                + settings.apiVersion
                + ", want "
                + description.requires());
      }
      return description;
    } catch (DescriptionException e) {
      throw refusal(plugin, e.line(), e.getMessage());
    } catch (IOException e) {
      throw refusal(plugin, 0, "cannot read: " + PluginFiles.reason(e));
    }
  }

  private Refusal refusal(Plugin plugin, int line, String message) {
    String path = "res://" + PluginDescription.FILE;
    reports.error(
        new PluginError(plugin.id(), PluginError.Kind.LOAD, path, line, message, List.of(), null));
    return new Refusal(PluginDescription.FILE + ": " + message);
  }

  /** A state, or why there is none; whether that is the plugin's own fault or it may not start. */
  record Loaded(Isolate isolate, String refusal, String failure) {}

  /**
   * Makes a state of a plugin and runs its entry; faults have been reported when it returns.
   *
   * @param started gives the plugins that run already by their ids
   */
  Loaded load(Plugin plugin, PluginDescription description, Started started) {
    try {
      for (Dependency d : description.depends()) {
        Plugin other = started.find(d.id());
        if (!d.optional() && (other == null || other.status() != PluginStatus.RUNNING)) {
          String state = other == null ? "not there" : other.status().toString();
          throw new Refusal("depends on '" + d.id() + "', which is " + state);
        }
      }
      Set<String> granted = permissions.of(plugin, description);
      return run(plugin, description, granted);
    } catch (Refusal e) {
      reports.error(plugin, PluginError.Kind.LOAD, "refused: " + e.getMessage());
      return new Loaded(null, e.getMessage(), null);
    } catch (IOException e) {
      String message = "cannot read: " + PluginFiles.reason(e);
      reports.error(fault(plugin, message));
      return new Loaded(null, null, message);
    }
  }

  /** Finds plugins by their ids. */
  interface Started {
    Plugin find(String id);
  }

  private Loaded run(Plugin plugin, PluginDescription description, Set<String> granted)
      throws IOException {
    PluginLimits limits = settings.limits.asked(description.limits(), settings.mostLimits());
    warn(plugin, PluginLimits.refused(description.limits(), limits));
    warn(plugin, permissions.unknown(description));
    String source = plugin.files().source(limits.memory());
    FileRoots roots =
        plugin
            .files()
            .roots(settings.dataFolder == null ? null : settings.dataFolder.resolve(plugin.id()));
    Isolate isolate = new Isolate(settings, plugin, limits, roots, granted);
    CallResult result = isolate.load(source, plugin.files().entryName());
    if (!result.succeeded()) {
      isolate.close();
      reports.error(result.error());
      return new Loaded(null, null, result.error().positioned());
    }
    return new Loaded(isolate, null, null);
  }

  private void warn(Plugin plugin, String message) {
    if (message != null) {
      reports.error(plugin, PluginError.Kind.WARNING, message);
    }
  }

  private static PluginError fault(Plugin plugin, String message) {
    return new PluginError(
        plugin.id(),
        PluginError.Kind.LOAD,
        plugin.files().entryName(),
        0,
        message,
        List.of(),
        null);
  }
}
