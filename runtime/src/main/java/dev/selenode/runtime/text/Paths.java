package dev.selenode.runtime.text;

import java.util.ArrayList;
import java.util.List;

/** Texts as paths of files; no file is looked at. */
public final class Paths {
  private Paths() {}

  /** Whether it begins at a root: {@code /}, {@code C:/}, {@code res://}. */
  public static boolean isAbsolute(String path) {
    return path.startsWith("/")
        || path.startsWith("\\")
        || path.contains(":/")
        || path.contains(":\\");
  }

  private static int root(String path) {
    int scheme = path.indexOf("://");
    if (scheme >= 0) {
      return scheme + 3;
    }
    return path.startsWith("/") ? 1 : 0;
  }

  private static int lastSlash(String path) {
    return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  }

  /** All but the file. */
  public static String baseDir(String path) {
    int root = root(path);
    int slash = lastSlash(path);
    return path.substring(0, slash < root ? root : slash);
  }

  /** The file without its folder. */
  public static String file(String path) {
    return path.substring(lastSlash(path) + 1);
  }

  /** Without the dot, empty if there is none. */
  public static String extension(String path) {
    int dot = dot(path);
    return dot < 0 ? "" : path.substring(dot + 1);
  }

  /** The path without extension. */
  public static String basename(String path) {
    int dot = dot(path);
    return dot < 0 ? path : path.substring(0, dot);
  }

  private static int dot(String path) {
    int dot = path.lastIndexOf('.');
    return dot < lastSlash(path) ? -1 : dot;
  }

  /** A path and a file or folder in it. */
  public static String join(String path, String file) {
    if (path.isEmpty()) {
      return file;
    }
    boolean slash = path.endsWith("/") || file.startsWith("/");
    return path + (slash ? "" : "/") + file;
  }

  /** Without {@code .}, and without {@code ..} where what it leaves is known. */
  public static String simplify(String path) {
    String forward = path.replace('\\', '/');
    int root = root(forward);
    List<String> parts = new ArrayList<>();
    for (String part : forward.substring(root).split("/")) {
      boolean known = !parts.isEmpty() && !parts.get(parts.size() - 1).equals("..");
      if (part.equals("..") && known) {
        parts.remove(parts.size() - 1);
      } else if (!part.isEmpty() && !part.equals(".") && !(part.equals("..") && root > 0)) {
        parts.add(part);
      }
    }
    return forward.substring(0, root) + String.join("/", parts);
  }

  /** Whether a file may be called so on every system. */
  public static boolean isFilename(String name) {
    return !name.isEmpty()
        && name.equals(name.strip())
        && name.chars().noneMatch(c -> ":/\\?*\"|%<>".indexOf(c) >= 0);
  }

  /** Without what a node's name may not have. */
  public static String nodeName(String name) {
    return name.replaceAll("[.:@/\"]", "");
  }
}
