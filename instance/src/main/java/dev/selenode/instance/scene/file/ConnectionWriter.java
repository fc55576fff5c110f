package dev.selenode.instance.scene.file;

import dev.selenode.instance.object.Callable;
import dev.selenode.instance.object.ConnectFlags;
import dev.selenode.instance.object.Connection;
import dev.selenode.instance.scene.Node;
import dev.selenode.instance.scene.file.SceneFile.Flag;
import dev.selenode.runtime.value.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The connections that a saved scene keeps. */
final class ConnectionWriter {
  private final SavedScene scene;
  private final ScenePaths paths;
  private final StoredValues values;
  private final List<String> faults;

  ConnectionWriter(SavedScene scene, ScenePaths paths, StoredValues values, List<String> faults) {
    this.scene = scene;
    this.paths = paths;
    this.values = values;
    this.faults = faults;
  }

  /** Adds a connection of a node's signal as often as it was made; nothing if it is not to stay. */
  void write(Node from, Connection connection, List<Map<String, Object>> into) {
    if ((connection.flags() & ConnectFlags.PERSIST) == 0) {
      return;
    }
    try {
      Map<String, Object> data = data(from, connection);
      for (int i = 0; i < connection.references(); i++) {
        into.add(data);
      }
    } catch (IllegalArgumentException e) {
      faults.add(
          paths.path(from)
              + ": connection of signal '"
              + connection.signal().name()
              + "' can't be saved: "
              + e.getMessage());
    }
  }

  private Map<String, Object> data(Node from, Connection connection) {
    Callable callable = connection.callable();
    if (!callable.isMethod()) {
      throw new IllegalArgumentException("got a function, want a method");
    }
    if (dropsArguments(callable)) {
      throw new IllegalArgumentException("got a method that drops arguments");
    }
    String to = callable.target().owner() instanceof Node node ? paths.path(node) : null;
    if (to == null) {
      throw new IllegalArgumentException(
          callable.target() + " is not among the nodes that are saved");
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("from", paths.path(from));
    data.put("signal", Text.toJava(connection.signal().name()));
    data.put("to", to);
    data.put("method", Text.toJava(callable.method()));
    if (callable.binds().length > 0) {
      List<Object> binds = new ArrayList<>();
      Arrays.stream(callable.binds()).forEach(b -> binds.add(values.toJson("Variant", b)));
      data.put("binds", binds);
    }
    List<String> flags =
        Arrays.stream(Flag.values())
            .filter(flag -> flag != Flag.PERSIST && flag.in(connection.flags()))
            .map(Flag::name)
            .toList();
    if (!flags.isEmpty()) {
      data.put("flags", flags);
    }
    scene.kept(connection).forEach(data::putIfAbsent);
    return data;
  }

  /** Whether values are unbound, of which a file has no notion. */
  private static boolean dropsArguments(Callable callable) {
    Object[] emitted = new Object[16];
    int selfAndAll = 1 + emitted.length + callable.binds().length;
    return callable.arguments(emitted).length != selfAndAll;
  }
}
