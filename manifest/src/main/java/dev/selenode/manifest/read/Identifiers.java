package dev.selenode.manifest.read;

import java.util.regex.Pattern;

/** Names as Lua and GDScript have them. */
final class Identifiers {
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private Identifiers() {}

  static boolean isIdentifier(String name) {
    return IDENTIFIER.matcher(name).matches();
  }
}
