package dev.selenode.runtime.variant;

import java.util.ArrayList;
import java.util.List;

/** A path to a node, and to a property of it: {@code ../Enemy/Sprite:position:x}. Immutable. */
public final class NodePath {
  private final String text;
  private final List<String> names = new ArrayList<>();
  private final List<String> subnames = new ArrayList<>();
  private final boolean absolute;

  /** The path that a text says. */
  public NodePath(String text) {
    this.text = text;
    this.absolute = text.startsWith("/");
    int colon = text.indexOf(':');
    split(colon < 0 ? text : text.substring(0, colon), '/', names);
    if (colon >= 0) {
      split(text.substring(colon + 1), ':', subnames);
    }
  }

  private static void split(String text, char separator, List<String> parts) {
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == separator) {
        if (i > from) {
          parts.add(text.substring(from, i));
        }
        from = i + 1;
      }
    }
  }

  /** The node names, {@code ..} and {@code .} included. */
  public List<String> names() {
    return List.copyOf(names);
  }

  /** The names after the colons. */
  public List<String> subnames() {
    return List.copyOf(subnames);
  }

  public boolean isAbsolute() {
    return absolute;
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NodePath p && text.equals(p.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
