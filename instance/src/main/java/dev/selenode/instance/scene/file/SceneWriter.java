package dev.selenode.instance.scene.file;

import dev.selenode.instance.ScriptInstance;
import dev.selenode.instance.Scripting;
import dev.selenode.instance.object.Connection;
import dev.selenode.instance.object.ObjectState;
import dev.selenode.instance.object.Signal;
import dev.selenode.instance.scene.Node;
import dev.selenode.runtime.ScriptException;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.value.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Nodes → plain data of a {@link SceneFile}'s form. */
final class SceneWriter {
  private final Scripting scripting;
  private final SavedScene scene;
  private final List<String> faults;
  private final ScenePaths paths = new ScenePaths();
  private final StoredValues values;
  private final ConnectionWriter connections;

  /**
   * A writer for one time.
   *
   * @param faults gets all there are; the result is of use only if there are none
   */
  SceneWriter(Scripting scripting, SavedScene scene, List<String> faults) {
    this.scripting = scripting;
    this.scene = scene;
    this.faults = faults;
    this.values = new StoredValues(scripting, paths);
    this.connections = new ConnectionWriter(scene, paths, values, faults);
  }

  Map<String, Object> write(List<Node> top) {
    paths.add("", top);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("version", SceneFile.VERSION);
    data.put("nodes", nodes(top));
    List<Map<String, Object>> links = new ArrayList<>();
    for (Node node : paths.nodes()) {
      ObjectState object = scripting.object(node);
      for (Signal signal : object.usedSignals()) {
        for (Connection connection : signal.connections()) {
          connections.write(node, connection, links);
        }
      }
    }
    links.addAll(scene.uselessConnections());
    if (!links.isEmpty()) {
      data.put("connections", links);
    }
    scene.others().forEach(data::putIfAbsent);
    return data;
  }

  private List<Map<String, Object>> nodes(List<Node> nodes) {
    List<Map<String, Object>> all = new ArrayList<>();
    nodes.forEach(node -> all.add(node(node)));
    return all;
  }

  private Map<String, Object> node(Node node) {
    Kept kept = scene.kept(node);
    HostClass type = scripting.runtime().hostClasses().find(node.getClass());
    ScriptInstance instance = scripting.instance(node);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("name", paths.name(node));
    data.put("type", kept.fields().getOrDefault("type", type.name()));
    if (instance != null) {
      data.put("script", instance.script().path());
    } else if (kept.fields().containsKey("script")) {
      data.put("script", kept.fields().get("script"));
    }
    put(data, "properties", properties(node, instance, type, kept));
    put(data, "groups", node.getGroups());
    put(data, "children", nodes(node.getChildren()));
    kept.fields().forEach(data::putIfAbsent);
    return data;
  }

  private static void put(Map<String, Object> data, String field, Object value) {
    boolean empty = value instanceof Map<?, ?> map ? map.isEmpty() : ((List<?>) value).isEmpty();
    if (!empty) {
      data.put(field, value);
    }
  }

  private Map<String, Object> properties(
      Node node, ScriptInstance instance, HostClass type, Kept kept) {
    Map<String, Object> data = new LinkedHashMap<>();
    ObjectState object = scripting.object(node);
    try {
      values
          .types(object, instance, type)
          .forEach((name, itsType) -> property(data, node, object, name, itsType));
    } catch (ScriptException e) {
      fault(node, "_get_property_list", e.error().message());
    }
    kept.properties().forEach(data::putIfAbsent);
    return data;
  }

  private void property(
      Map<String, Object> data, Node node, ObjectState object, String name, String type) {
    try {
      Object value = scripting.objects().model().get(object, Text.toLua(name));
      data.put(name, values.toJson(type, value));
    } catch (IllegalArgumentException e) {
      fault(node, name, e.getMessage());
    } catch (ScriptException e) {
      fault(node, name, e.error().message());
    }
  }

  private void fault(Node node, String property, String message) {
    faults.add(paths.path(node) + ": property '" + property + "' can't be saved: " + message);
  }
}
