package dev.selenode.instance.scene.file;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a scene's JSON says, with nothing looked up yet. Each entry keeps its JSON path, for errors.
 *
 * @param nodes the nodes at the top, in order
 * @param others fields that this version does not know
 */
record SceneFile(
    List<NodeEntry> nodes, List<ConnectionEntry> connections, Map<String, Object> others) {

  /** The form that is written, and the newest that is read. */
  static final long VERSION = 1;

  /** How values refer to nodes: {@code {"Object": "Level/Player"}}. */
  static final String REFERENCE = "Object";

  /** In the place of a path: a node that was freed, which is nil from then on. */
  static final String FREED = "";

  /** What means something in paths, or to the tree. */
  static final String NO_NAME_HAS = "/:@.\"%";

  /**
   * A node.
   *
   * @param type a host class, or null for the base class of its script
   * @param script a path as written, or null
   * @param properties name → plain data
   */
  record NodeEntry(
      String at,
      String name,
      String type,
      String script,
      Map<String, Object> properties,
      List<String> groups,
      List<NodeEntry> children,
      Map<String, Object> others) {}

  /**
   * A connection.
   *
   * @param from path of the node that has the signal, from the top
   * @param to path of the node whose method is called
   * @param binds plain data
   * @param json all of it
   */
  record ConnectionEntry(
      String at,
      String from,
      String signal,
      String to,
      String method,
      List<Object> binds,
      Set<Flag> flags,
      Map<String, Object> others,
      Map<String, Object> json) {}

  /** How a connection behaves, with the bit that {@code connect} knows it by. */
  enum Flag {
    DEFERRED(1),
    PERSIST(2),
    ONESHOT(4),
    REFERENCE_COUNTED(8);

    private final int bit;

    Flag(int bit) {
      this.bit = bit;
    }

    boolean in(int bits) {
      return (bits & bit) != 0;
    }

    static int bits(Set<Flag> flags) {
      return flags.stream().mapToInt(f -> f.bit).sum();
    }
  }
}
