package dev.selenode.tools.scene;

import dev.selenode.instance.Scripting;
import dev.selenode.instance.scene.Node;
import dev.selenode.manifest.json.ManifestFormatException;
import dev.selenode.manifest.json.PlainJson;
import java.util.ArrayList;
import java.util.List;

/** JSON → nodes with their scripts, properties, groups and connections. */
public final class SceneLoader {
  private SceneLoader() {}

  /**
   * Makes the nodes of a scene. They are in no tree yet.
   *
   * @param scripting must have the classes of the scene package
   * @param path of the scene, as {@code res://…}: where relative paths of scripts begin
   * @return the nodes at the top, in order
   * @throws SceneException with all faults there are; no script has got an instance then
   */
  public static List<Node> load(Scripting scripting, String path, String json) {
    List<String> faults = new ArrayList<>();
    SceneFile file = SceneReader.read(parse(json), faults);
    SceneResolver resolver = new SceneResolver(scripting, path, faults);
    List<ResolvedNode> nodes = resolver.resolve(file);
    if (!faults.isEmpty()) {
      throw new SceneException(faults);
    }
    return new SceneBuilder(scripting).build(nodes, resolver.connections());
  }

  private static Object parse(String json) {
    try {
      return PlainJson.read(json);
    } catch (ManifestFormatException e) {
      throw new SceneException(List.of(e.getMessage()));
    }
  }
}
