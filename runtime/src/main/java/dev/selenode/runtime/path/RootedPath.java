package dev.selenode.runtime.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A path that was checked: it lies in one of the two roots by its letters. Whether symbolic links
 * lead out of it is for {@link FolderRoot} to see.
 *
 * @param user whether it is in {@code user://} rather than {@code res://}
 * @param path names joined by {@code /}, without the root; empty for the root itself
 */
public record RootedPath(boolean user, String path) {
  static final String RES = "res://";
  static final String USER = "user://";
  private static final int NO_ACCESS = 13;
  private static final Set<String> DEVICES =
      Set.of("con", "prn", "aux", "nul", "conin$", "conout$");

  /**
   * Reads a path as a script writes it.
   *
   * @param given {@code res://…}, {@code user://…}, or a path relative to {@code folder}
   * @param folder the folder for relative paths
   * @throws PathException if it is in neither root
   */
  static RootedPath parse(String given, RootedPath folder) throws PathException {
    boolean user = given.startsWith(USER);
    boolean rooted = user || given.startsWith(RES);
    String rest = rooted ? given.substring(user ? USER.length() : RES.length()) : given;
    if (rest.startsWith("/")) {
      throw refused(given, "absolute path, want 'res://' or 'user://'");
    }
    List<String> names = new ArrayList<>();
    if (!rooted && !folder.path.isEmpty()) {
      names.addAll(List.of(folder.path.split("/")));
    }
    for (String name : rest.split("/", -1)) {
      if (name.equals("..")) {
        if (names.isEmpty()) {
          throw refused(given, "path leaves its root");
        }
        names.remove(names.size() - 1);
      } else if (!name.isEmpty() && !name.equals(".")) {
        checkName(given, name);
        names.add(name);
      }
    }
    return new RootedPath(rooted ? user : folder.user, String.join("/", names));
  }

  private static void checkName(String given, String name) throws PathException {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '\\') {
        throw refused(given, "backslash in path");
      }
      if (c == ':') {
        throw refused(given, "':' in path, want 'res://' or 'user://'");
      }
      if (c < ' ' || c == 127) {
        throw refused(given.substring(0, Math.max(0, given.indexOf(c))), "control byte in path");
      }
    }
    if (name.endsWith(".") || name.endsWith(" ")) {
      throw refused(given, "name ends in '" + name.charAt(name.length() - 1) + "'");
    }
    int dot = name.indexOf('.');
    String stem = (dot < 0 ? name : name.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
    if (DEVICES.contains(stem) || stem.matches("(com|lpt)[0-9\u00b9\u00b2\u00b3]")) {
      throw refused(given, "name of a device");
    }
  }

  private static PathException refused(String given, String reason) {
    return new PathException(given, reason, NO_ACCESS);
  }

  /** The folder it lies in; of a root, the root itself. */
  public RootedPath parent() {
    int slash = path.lastIndexOf('/');
    return new RootedPath(user, slash < 0 ? "" : path.substring(0, slash));
  }

  /** The one way to write it, such as {@code res://a/b.lua}. */
  @Override
  public String toString() {
    return (user ? USER : RES) + path;
  }
}
