package dev.selenode.instance.scene;

import java.util.ArrayList;
import java.util.List;

/** Trees of nodes for people to look at. */
final class TreeText {
  private TreeText() {}

  /** A line for each node: its path from the first. */
  static String paths(Node node) {
    List<String> lines = new ArrayList<>();
    addPaths(node, node, lines);
    return String.join("\n", lines);
  }

  private static void addPaths(Node top, Node node, List<String> lines) {
    lines.add(NodePaths.between(top, node).toString());
    for (Node child : node.getChildren()) {
      addPaths(top, child, lines);
    }
  }

  /** A line for each node: its name, with lines to its parent. */
  static String drawing(Node node) {
    List<String> lines = new ArrayList<>();
    addDrawing(node, "", true, lines);
    return String.join("\n", lines);
  }

  private static void addDrawing(Node node, String before, boolean last, List<String> lines) {
    lines.add(before + (last ? " ┖╴" : " ┠╴") + node.getName());
    List<Node> children = node.getChildren();
    String below = before + (last ? "   " : " ┃ ");
    for (int i = 0; i < children.size(); i++) {
      addDrawing(children.get(i), below, i == children.size() - 1, lines);
    }
  }
}
