package dev.selenode.runtime.plugin.description;

import dev.selenode.runtime.plugin.json.JsonFault;
import dev.selenode.runtime.plugin.json.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which plugin may use which namespaces, as the user decided: by its id and the hash of its
 * contents, so that a plugin that changed has to be asked about again. In a file:
 *
 * <pre>{"weather": {"sha256:9f86…": ["net", "sys"]}}</pre>
 *
 * <p>Not thread-safe. Every change is written at once, by a new file that takes the place of the
 * old one.
 */
public final class Grants {
  private final Path file;
  private final Map<String, Map<String, Set<String>>> byId = new TreeMap<>();

  private Grants(Path file) {
    this.file = file;
  }

  /** Grants that are kept in memory only; none at first. */
  public static Grants inMemory() {
    return new Grants(null);
  }

  /**
   * Grants kept in a file, which need not exist yet.
   *
   * @throws DescriptionException if it holds something else
   * @throws UncheckedIOException if it cannot be read
   */
  public static Grants in(Path file) {
    Grants grants = new Grants(file);
    if (Files.exists(file)) {
      try {
        grants.read(JsonText.read(Files.readString(file)));
      } catch (JsonFault e) {
        throw new DescriptionException(e.line(), file + ":" + e.line() + ": " + e.getMessage());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return grants;
  }

  private void read(Object json) {
    List<String> faults = new ArrayList<>();
    entries("$", json, faults)
        .forEach(
            (id, hashes) ->
                entries("$." + id, hashes, faults)
                    .forEach(
                        (hash, names) ->
                            byId.computeIfAbsent(id, key -> new LinkedHashMap<>())
                                .put(hash, names("$." + id + "." + hash, names, faults))));
    if (!faults.isEmpty()) {
      throw new DescriptionException(faults);
    }
  }

  private Map<String, Object> entries(String path, Object json, List<String> faults) {
    Map<String, Object> entries = new LinkedHashMap<>();
    if (json instanceof Map<?, ?> map) {
      map.forEach((key, value) -> entries.put((String) key, value));
    } else {
      faults.add(file + ": " + path + ": want object");
    }
    return entries;
  }

  private Set<String> names(String path, Object json, List<String> faults) {
    Set<String> names = new TreeSet<>();
    if (json instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
      list.forEach(name -> names.add((String) name));
    } else {
      faults.add(file + ": " + path + ": want array of strings");
    }
    return names;
  }

  /** What a plugin of exactly these contents may use; empty if nobody decided yet. */
  public Optional<Set<String>> of(String id, String hash) {
    Set<String> found = byId.getOrDefault(id, Map.of()).get(hash);
    return Optional.ofNullable(found).map(Set::copyOf);
  }

  /** Whether something was decided about a plugin of this id, whatever its contents. */
  public boolean knows(String id) {
    return byId.containsKey(id);
  }

  /** Decides, in place of what was decided before about any contents of this plugin. */
  public void grant(String id, String hash, Collection<String> namespaces) {
    Map<String, Set<String>> one = new LinkedHashMap<>();
    one.put(hash, new TreeSet<>(namespaces));
    byId.put(id, one);
    save();
  }

  /** Forgets a plugin, so that it is asked about again. */
  public void revoke(String id) {
    if (byId.remove(id) != null) {
      save();
    }
  }

  /** The ids that something was decided about. */
  public Set<String> ids() {
    return new LinkedHashSet<>(byId.keySet());
  }

  private void save() {
    if (file == null) {
      return;
    }
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.writeString(beside, JsonText.write(byId));
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write '" + file + "'", e);
    }
  }
}
