package dev.selenode.tools;

/** What the option {@code --root} of several commands says of itself. */
final class RootText {
  static final String DESCRIPTION =
      "The folder that is res://; if not given, the nearest one upward with a selenode.json, else"
          + " the script's own.";

  private RootText() {}
}
