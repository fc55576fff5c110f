package dev.selenode.manifest;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which script has which {@code class_name}. A name belongs to one script at a time.
 *
 * <p>Not thread-safe: confined to the thread of the runtime whose scripts it lists.
 */
public final class ClassNames {
  private final Map<String, String> paths = new TreeMap<>();
  private final Map<String, String> names = new HashMap<>();

  /** The path of the script with this name. */
  public Optional<String> path(String className) {
    return Optional.ofNullable(paths.get(className));
  }

  /** All names, sorted, with their paths; a live view. */
  public Map<String, String> all() {
    return Collections.unmodifiableMap(paths);
  }

  /**
   * Gives a script its name, and takes away the one it had.
   *
   * @param className null if it has none (any more)
   * @throws IllegalArgumentException if another script has that name; the message names both paths,
   *     and nothing has changed
   */
  public void register(String className, String path) {
    String clash = clash(className, path);
    if (clash != null) {
      throw new IllegalArgumentException(clash);
    }
    remove(path);
    if (className != null) {
      paths.put(className, path);
      names.put(path, className);
    }
  }

  /** What is wrong with giving a script this name, or null if nothing is. */
  public String clash(String className, String path) {
    String other = className == null ? null : paths.get(className);
    return other == null || other.equals(path)
        ? null
        : "class_name '" + className + "' is taken: both " + other + " and " + path + " want it";
  }

  /** Forgets a script. */
  public void remove(String path) {
    String name = names.remove(path);
    if (name != null) {
      paths.remove(name);
    }
  }
}
