package dev.selenode.runtime.plugin.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in a {@code plugin.json}. Inert.
 *
 * @param written whether there is such a file at all
 * @param name what to show to the user; the id where nothing else is said
 * @param version its own
 * @param requires versions of the host's interface that it works with
 * @param depends other plugins, in order
 * @param permissions namespaces it wants to use, with the reason to show to the user
 * @param limits what it asks for, by the names of {@link #LIMITS}
 */
public record PluginDescription(
    boolean written,
    String name,
    Version version,
    VersionRange requires,
    List<Dependency> depends,
    Map<String, String> permissions,
    Map<String, Double> limits) {

  /** The file beside a plugin's entry. */
  public static final String FILE = "plugin.json";

  /** Limits that a plugin may ask for: bytes, seconds, levels, bytes, files. */
  public static final List<String> LIMITS = List.of("memory", "time", "depth", "output", "files");

  private static final Version NONE = Version.of("0");

  /** Copies the collections, orders kept. */
  public PluginDescription {
    depends = List.copyOf(depends);
    permissions = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(permissions));
    limits = Map.copyOf(limits);
  }

  /** What is assumed of a plugin without such a file. */
  public static PluginDescription none(String id) {
    return new PluginDescription(false, id, NONE, VersionRange.ANY, List.of(), Map.of(), Map.of());
  }

  /**
   * Reads the file's text.
   *
   * @throws DescriptionException with all that is wrong in it
   */
  public static PluginDescription read(String id, String json) {
    return new DescriptionReader(id).read(json);
  }
}
