package dev.selenode.instance.scene.file;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a saved scene says of a node and nobody could use, to be written again when it is saved: so
 * that a script that is missing for a day does not cost what was saved with it.
 *
 * @param fields of the node
 * @param properties values of properties
 */
record Kept(Map<String, Object> fields, Map<String, Object> properties) {
  static final Kept NOTHING = new Kept(Map.of(), Map.of());

  /** Keeps nothing but some fields, so far. */
  static Kept of(Map<String, Object> fields) {
    return new Kept(new LinkedHashMap<>(fields), new LinkedHashMap<>());
  }
}
