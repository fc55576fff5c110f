package dev.selenode.manifest.read;

/**
 * Something wrong with a class table.
 *
 * @param path of the script
 * @param line from 1, or 0 where it is not known
 * @param member the key it concerns, or null
 * @param message without the position
 */
public record Fault(String path, int line, String member, String message) {
  /** {@code res://player.lua:12: property 'speed' default got string, want float}. */
  @Override
  public String toString() {
    return path + (line > 0 ? ":" + line : "") + ": " + message;
  }
}
