package dev.selenode.runtime.lib;

/** How messages show the name that a chunk was loaded under. */
final class ChunkNames {
  private static final int MOST = 59;
  private static final String OPEN = "[string \"";
  private static final String DOTS = "...";
  private static final String CLOSE = "\"]";

  private ChunkNames() {}

  /** {@code =name} as it is, {@code @file} by its end, and anything else as source text. */
  static String shown(String name) {
    String text = name.substring(0, end(name, '\0'));
    if (text.startsWith("=")) {
      return text.substring(1, Math.min(text.length(), MOST + 1));
    }
    if (text.startsWith("@")) {
      String file = text.substring(1);
      return file.length() <= MOST
          ? file
          : DOTS + file.substring(file.length() - MOST + DOTS.length());
    }
    int line = end(text, '\n');
    int room = MOST + 1 - (OPEN.length() + DOTS.length() + CLOSE.length()) - 1;
    if (line == text.length() && line < room) {
      return OPEN + text + CLOSE;
    }
    return OPEN + text.substring(0, Math.min(line, room)) + DOTS + CLOSE;
  }

  private static int end(String text, char c) {
    int i = text.indexOf(c);
    return i < 0 ? text.length() : i;
  }
}
