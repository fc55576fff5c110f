package dev.selenode.runtime.plugin;

import dev.selenode.runtime.host.Suggestion;
import dev.selenode.runtime.plugin.description.Dependency;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** In which order plugins start: dependencies first, else by name; and which of them cannot. */
final class StartOrder {
  private final Map<String, Plugin> plugins = new TreeMap<>();
  private final Map<String, String> refused = new LinkedHashMap<>();
  private final List<Plugin> order = new ArrayList<>();

  /** What each starts after: what it needs, and what it may need as far as that makes no cycle. */
  private final Map<String, Set<String>> after = new HashMap<>();

  StartOrder(Collection<Plugin> all) {
    all.forEach(plugin -> plugins.put(plugin.id(), plugin));
    plugins.values().forEach(plugin -> connect(plugin, false));
    plugins.values().forEach(this::refuseCycle);
    plugins.values().forEach(this::refuseMissing);
    plugins.values().forEach(plugin -> connect(plugin, true));
    Set<String> seen = new HashSet<>();
    plugins.values().forEach(plugin -> add(plugin, seen));
  }

  /** All plugins, those that cannot start too. */
  List<Plugin> order() {
    return order;
  }

  /** Why a plugin cannot start, whatever the others do; null if it can. */
  String refusal(Plugin plugin) {
    return refused.get(plugin.id());
  }

  // --- what cannot start ---------------------------------------------------------------------

  private void connect(Plugin plugin, boolean optional) {
    Set<String> before = after.computeIfAbsent(plugin.id(), id -> new LinkedHashSet<>());
    for (Dependency d : plugin.description().depends()) {
      boolean there = d.optional() == optional && plugins.containsKey(d.id());
      if (there
          && !(optional && leadsTo(plugin.id(), d.id(), new ArrayList<>(), new HashSet<>()))) {
        before.add(d.id());
      }
    }
  }

  private void refuseCycle(Plugin plugin) {
    List<String> path = new ArrayList<>();
    if (leadsTo(plugin.id(), plugin.id(), path, new HashSet<>())) {
      path.add(0, plugin.id());
      refused.put(plugin.id(), "dependency cycle " + String.join(" -> ", path));
    }
  }

  /** Whether one has to start after another; {@code path} gets the ids on the way. */
  private boolean leadsTo(String target, String from, List<String> path, Set<String> seen) {
    for (String next : after.getOrDefault(from, Set.of())) {
      path.add(next);
      if (next.equals(target) || (seen.add(next) && leadsTo(target, next, path, seen))) {
        return true;
      }
      path.remove(path.size() - 1);
    }
    return false;
  }

  private void refuseMissing(Plugin plugin) {
    for (Dependency d : plugin.description().depends()) {
      String fault = d.optional() ? null : fault(d);
      if (fault != null) {
        refused.putIfAbsent(plugin.id(), fault);
      }
    }
  }

  private String fault(Dependency d) {
    Plugin other = plugins.get(d.id());
    if (other == null) {
      return "depends on '"
          + d.id()
          + "', which is not there"
          + Suggestion.hint(d.id(), plugins.keySet());
    }
    return d.versions().admits(other.version())
        ? null
        : "depends on '" + d.id() + "' " + d.versions() + ", got version " + other.version();
  }

  // --- the order -----------------------------------------------------------------------------

  private void add(Plugin plugin, Set<String> seen) {
    if (seen.add(plugin.id())) {
      after.get(plugin.id()).forEach(id -> add(plugins.get(id), seen));
      order.add(plugin);
    }
  }

  /** Those that need a plugin, and those that need these, each after the ones that need it. */
  static Set<Plugin> dependents(Plugin plugin, List<Plugin> startOrder) {
    Set<Plugin> found = new LinkedHashSet<>();
    Map<String, Boolean> needed = new HashMap<>(Map.of(plugin.id(), true));
    for (Plugin other : startOrder) {
      if (other.description().depends().stream()
          .anyMatch(d -> !d.optional() && needed.containsKey(d.id()))) {
        needed.put(other.id(), true);
        found.add(other);
      }
    }
    List<Plugin> lastFirst = new ArrayList<>(found);
    java.util.Collections.reverse(lastFirst);
    return new LinkedHashSet<>(lastFirst);
  }
}
