package dev.selenode.runtime.plugin;

import dev.selenode.runtime.host.Suggestion;
import dev.selenode.runtime.plugin.description.PermissionRequest;
import dev.selenode.runtime.plugin.description.PluginDescription;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which namespaces a plugin may use. */
final class Permissions {
  private final Settings<?> settings;

  Permissions(Settings<?> settings) {
    this.settings = settings;
  }

  /**
   * Decides about a plugin that is about to be loaded.
   *
   * @return the namespaces; null for all
   * @throws Refusal if the user has to be asked first
   * @throws IOException if its files cannot be read
   */
  Set<String> of(Plugin plugin, PluginDescription description) throws IOException, Refusal {
    Set<String> wanted = description.permissions().keySet();
    if (settings.grants == null) {
      return description.written() ? Set.copyOf(wanted) : null;
    }
    if (wanted.isEmpty()) {
      return Set.of();
    }
    String hash = plugin.files().hash();
    Optional<Set<String>> known = settings.grants.of(plugin.id(), hash);
    return known.isPresent() ? known.get() : ask(plugin, description, hash);
  }

  private Set<String> ask(Plugin plugin, PluginDescription description, String hash)
      throws Refusal {
    if (settings.ask == null) {
      throw new Refusal(
          "waits for permission to use " + String.join(", ", description.permissions().keySet()));
    }
    PermissionRequest request =
        new PermissionRequest(
            plugin.id(),
            description.name(),
            description.version(),
            hash,
            description.permissions(),
            settings.grants.knows(plugin.id()));
    Collection<String> answer = settings.ask.apply(request);
    Set<String> granted = new LinkedHashSet<>(description.permissions().keySet());
    granted.retainAll(answer);
    settings.grants.grant(plugin.id(), hash, granted);
    return Set.copyOf(granted);
  }

  /** What a plugin wants that the host does not have; null if there is no such namespace. */
  String unknown(PluginDescription description) {
    Set<String> known = new TreeSet<>(settings.namespaces.names());
    known.add(Plugin.POST);
    for (String namespace : description.permissions().keySet()) {
      if (!known.contains(namespace)) {
        return "wants unknown namespace '" + namespace + "'" + Suggestion.hint(namespace, known);
      }
    }
    return null;
  }
}
