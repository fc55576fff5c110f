package dev.selenode.instance.scene.file;

import dev.selenode.instance.Scripting;
import dev.selenode.instance.object.Connection;
import dev.selenode.instance.scene.Node;
import dev.selenode.instance.scene.file.ResolvedNode.Link;
import dev.selenode.manifest.json.PlainJson;
import dev.selenode.runtime.ScriptException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * The state of nodes as JSON, there and back: of each node its class, script, groups, and the
 * properties that are exported or of usage {@code STORAGE}; of signals the connections to methods
 * that have {@code CONNECT_PERSIST}. Values refer to nodes by their path.
 *
 * <p>Scripts may have changed since. What does not fit any more is told by {@link #misfits}, the
 * rest is there; and what was of no use is kept, unknown fields too, and written again.
 *
 * <p>Belongs to the thread of the runtime.
 */
public final class SavedScene {
  private final Scripting scripting;
  private final List<Node> nodes = new ArrayList<>();
  private final List<String> misfits = new ArrayList<>();
  private final Map<Node, Kept> kept = new WeakHashMap<>();
  private final Map<Connection, Map<String, Object>> keptOfConnections = new WeakHashMap<>();
  private final List<Map<String, Object>> uselessConnections = new ArrayList<>();
  private final Map<String, Object> others = new LinkedHashMap<>();

  private SavedScene(Scripting scripting) {
    this.scripting = scripting;
  }

  /** A scene of nodes with all below them, to be saved. */
  public static SavedScene of(Scripting scripting, List<Node> nodes) {
    SavedScene scene = new SavedScene(scripting);
    scene.nodes.addAll(nodes);
    return scene;
  }

  /**
   * Makes the nodes of a scene that was saved. They are in no tree yet.
   *
   * @param scripting must have the classes of the scene package
   * @param path of the scene, as {@code res://…}: where relative paths of scripts begin
   * @throws SceneException if it is no scene, or one of a newer version
   */
  public static SavedScene load(Scripting scripting, String path, String json) {
    List<String> faults = new ArrayList<>();
    SceneFile file = SceneReader.readSaved(SceneLoader.parse(json), faults);
    if (!faults.isEmpty()) {
      throw new SceneException(faults);
    }
    SavedScene scene = new SavedScene(scripting);
    SceneResolver resolver = new SceneResolver(scripting, path, scene.misfits);
    List<ResolvedNode> resolved = resolver.resolve(file);
    scene.others.putAll(file.others());
    scene.uselessConnections.addAll(resolver.uselessConnections());
    SceneBuilder builder = new SceneBuilder(scripting, scene.new Lenient());
    scene.nodes.addAll(builder.build(resolved, resolver.links()));
    return scene;
  }

  /** Whether a JSON text says that it was saved, rather than written by hand: it has a version. */
  public static boolean isSaved(String json) {
    return SceneLoader.parse(json) instanceof Map<?, ?> scene && scene.containsKey("version");
  }

  /** The nodes at the top, in order. */
  public List<Node> nodes() {
    return List.copyOf(nodes);
  }

  /** What of the JSON did not fit, each beginning with its JSON path; empty if all did. */
  public List<String> misfits() {
    return List.copyOf(misfits);
  }

  /**
   * The state of the nodes as they are now, without those that were freed.
   *
   * @throws SceneException with all that can't be saved: values that contain themselves, functions,
   *     objects that are not among the nodes, getters that fail
   */
  public String toJson() {
    List<Node> alive = nodes.stream().filter(node -> !node.isFreed()).toList();
    List<String> faults = new ArrayList<>();
    Map<String, Object> scene = new SceneWriter(scripting, this, faults).write(alive);
    if (!faults.isEmpty()) {
      throw new SceneException(faults);
    }
    return PlainJson.write(scene);
  }

  // --- what is kept --------------------------------------------------------------------------

  Kept kept(Node node) {
    return kept.getOrDefault(node, Kept.NOTHING);
  }

  Map<String, Object> kept(Connection connection) {
    return keptOfConnections.getOrDefault(connection, Map.of());
  }

  List<Map<String, Object>> uselessConnections() {
    return uselessConnections;
  }

  Map<String, Object> others() {
    return others;
  }

  /** Notes what does not fit, and goes on. */
  private final class Lenient implements SceneBuilder.Listener {
    @Override
    public void made(ResolvedNode resolved, Node node) {
      kept.put(node, resolved.kept());
    }

    @Override
    public void failed(ResolvedNode node, String property, ScriptException e) {
      e.errors()
          .forEach(
              error ->
                  misfits.add(
                      node.entry().at() + ".properties." + property + ": " + error.message()));
      node.keep(property);
    }

    @Override
    public void made(Link link, Connection connection) {
      keptOfConnections.put(connection, link.entry().others());
    }

    @Override
    public void failed(Link link, RuntimeException e) {
      misfits.add(link.entry().at() + ": " + e.getMessage());
      uselessConnections.add(link.entry().json());
    }
  }
}
