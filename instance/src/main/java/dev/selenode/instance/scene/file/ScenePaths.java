package dev.selenode.instance.scene.file;

import dev.selenode.instance.scene.Node;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The paths that nodes have in a file. Names that a tree has made ({@code @Node@2}) become such as
 * anybody may give: {@code Node2}.
 */
final class ScenePaths {
  private final Map<Node, String> paths = new HashMap<>();
  private final Map<Node, String> names = new LinkedHashMap<>();

  /** Gives nodes that are siblings, and all below them, their paths. */
  void add(String parent, List<Node> siblings) {
    Set<String> taken = new HashSet<>();
    for (Node node : siblings) {
      String name = unique(plain(node), taken);
      paths.put(node, parent + name);
      names.put(node, name);
      add(parent + name + "/", node.getChildren());
    }
  }

  private static String plain(Node node) {
    StringBuilder plain = new StringBuilder();
    node.getName()
        .chars()
        .filter(c -> SceneFile.NO_NAME_HAS.indexOf(c) < 0)
        .forEach(c -> plain.append((char) c));
    return plain.isEmpty() ? "Node" : plain.toString();
  }

  private static String unique(String name, Set<String> taken) {
    String free = name;
    for (int i = 2; !taken.add(free); i++) {
      free = name + i;
    }
    return free;
  }

  /** All nodes, parents first. */
  Collection<Node> nodes() {
    return names.keySet();
  }

  String name(Node node) {
    return names.get(node);
  }

  /** The path of a node, or null if it is not one of the scene. */
  String path(Node node) {
    return paths.get(node);
  }
}
