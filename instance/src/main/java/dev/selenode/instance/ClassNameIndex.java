package dev.selenode.instance;

import dev.selenode.runtime.LuaRuntime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which files seem to give a script which {@code class_name}: found by looking for the words, not
 * by running anything, when a name is first asked for that no loaded script has.
 */
final class ClassNameIndex {
  private static final Pattern DECLARATION =
      Pattern.compile("\\bclass_name\\b['\"]?\\]?\\s*=\\s*['\"]([A-Za-z_]\\w*)['\"]");

  private final LuaRuntime runtime;
  private Map<String, List<String>> paths;

  ClassNameIndex(LuaRuntime runtime) {
    this.runtime = runtime;
  }

  /** The files that seem to declare a name, by path. */
  List<String> candidates(String className) {
    return scanned().getOrDefault(className, List.of());
  }

  Collection<String> names() {
    return scanned().keySet();
  }

  /** Files have changed: looks again when next asked. */
  void forget() {
    paths = null;
  }

  private Map<String, List<String>> scanned() {
    if (paths == null) {
      paths = new TreeMap<>();
      for (String path : runtime.scriptPaths()) {
        String source = runtime.readSource(path);
        if (source == null || !source.contains("class_name")) {
          continue;
        }
        Matcher found = DECLARATION.matcher(source);
        while (found.find()) {
          paths.computeIfAbsent(found.group(1), name -> new ArrayList<>()).add(path);
        }
      }
    }
    return paths;
  }
}
