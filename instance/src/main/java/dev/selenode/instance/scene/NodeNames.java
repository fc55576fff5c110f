package dev.selenode.instance.scene;

/** Names of nodes: what may be one, and how they are made unique among siblings. */
final class NodeNames {
  /** After so many numbers that were taken, the next search for the same name begins further on. */
  private static final int PATIENCE = 50;

  private NodeNames() {}

  /**
   * A text without the characters that mean something in paths.
   *
   * @throws IllegalArgumentException if nothing is left
   */
  static String valid(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (".:@/\"".indexOf(text.charAt(i)) < 0) {
        kept.append(text.charAt(i));
      }
    }
    if (kept.isEmpty()) {
      throw new IllegalArgumentException("invalid node name, got '" + text + "'");
    }
    return kept.toString();
  }

  /**
   * The name that a child gets: the wanted one if no sibling has it, else {@code Name2} if it is to
   * be legible and {@code @Name@2} if not, which is found quickly and can't be mistaken for one
   * that somebody chose. Without a wanted name the class's name is used.
   */
  static String unique(Node parent, Node child, String wanted, boolean legible) {
    String name = wanted.isEmpty() ? child.className() : wanted;
    if ((legible || !wanted.isEmpty()) && isFree(parent, child, name)) {
      return name;
    }
    return legible ? numbered(parent, child, name) : marked(parent, child, name);
  }

  private static String numbered(Node parent, Node child, String name) {
    int digits = name.length();
    while (digits > 0 && name.charAt(digits - 1) >= '0' && name.charAt(digits - 1) <= '9') {
      digits--;
    }
    // a number too long to count up stays part of the name
    boolean counts = digits < name.length() && name.length() - digits < 18;
    String stem = counts ? name.substring(0, digits) : name;
    long number = counts ? Long.parseLong(name.substring(digits)) + 1 : 2;
    int width = counts ? name.length() - digits : 1;
    long from = Math.max(number, parent.children.nextNumber(stem));
    for (number = from; ; number++) {
      String attempt = stem + padded(number, width);
      if (isFree(parent, child, attempt)) {
        if (number - from >= PATIENCE) {
          parent.children.nextNumber(stem, number + 1);
        }
        return attempt;
      }
    }
  }

  private static String padded(long number, int width) {
    String text = Long.toString(number);
    return "0".repeat(Math.max(0, width - text.length())) + text;
  }

  private static String marked(Node parent, Node child, String name) {
    String stem = name;
    if (name.startsWith("@") && name.lastIndexOf('@') > 0) {
      stem = name.substring(1, name.lastIndexOf('@'));
    }
    while (true) {
      String attempt = "@" + stem + "@" + ++parent.lastMark;
      if (isFree(parent, child, attempt)) {
        return attempt;
      }
    }
  }

  private static boolean isFree(Node parent, Node child, String name) {
    Node holder = parent.children.find(name);
    return holder == null || holder == child;
  }
}
