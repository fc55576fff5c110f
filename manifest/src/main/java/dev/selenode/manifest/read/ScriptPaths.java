package dev.selenode.manifest.read;

import java.util.ArrayDeque;
import java.util.Deque;

/** Paths as scripts write them. */
final class ScriptPaths {
  private static final String ROOT_MARK = "://";

  private ScriptPaths() {}

  /**
   * A path that may be relative to a script, as an absolute one without {@code .} and {@code ..};
   * null if it leads out of its root.
   *
   * @param from the script's path
   */
  static String resolve(String from, String written) {
    int mark = written.indexOf(ROOT_MARK);
    String absolute = mark >= 0 ? written : from.substring(0, from.lastIndexOf('/') + 1) + written;
    int rootEnd = absolute.indexOf(ROOT_MARK) + ROOT_MARK.length();
    Deque<String> parts = new ArrayDeque<>();
    for (String part : absolute.substring(rootEnd).split("/", -1)) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return null;
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return absolute.substring(0, rootEnd) + String.join("/", parts);
  }
}
