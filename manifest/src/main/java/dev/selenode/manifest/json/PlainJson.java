package dev.selenode.manifest.json;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * {@linkplain dev.selenode.manifest.PlainData Plain data} as JSON, there and back: for files that
 * are not manifests.
 *
 * <p>Stateless, safe for any number of threads.
 */
public final class PlainJson {
  private PlainJson() {}

  /**
   * The plain data a JSON text says.
   *
   * @throws ManifestFormatException if it is not JSON, or a field is there twice; the message tells
   *     the line
   */
  public static Object read(String json) {
    JsonNode root = ManifestJson.parse(json);
    return new JsonPlace("$", root).plain();
  }

  /** Plain data as indented JSON, lines ending in {@code \n}, none at the end. */
  public static String write(Object plain) {
    return ManifestJson.print(ManifestWriter.plain(plain));
  }
}
