package dev.selenode.instance.scene.file;

import dev.selenode.instance.Scripting;
import dev.selenode.instance.scene.Node;
import dev.selenode.instance.scene.file.ResolvedNode.Link;
import dev.selenode.manifest.json.ManifestFormatException;
import dev.selenode.manifest.json.PlainJson;
import dev.selenode.runtime.ScriptException;
import java.util.ArrayList;
import java.util.List;

/** JSON → nodes with their scripts, properties, groups and connections: all of it, or nothing. */
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
    return new SceneBuilder(scripting, new Strict(scripting)).build(nodes, resolver.links());
  }

  static Object parse(String json) {
    try {
      return PlainJson.read(json);
    } catch (ManifestFormatException e) {
      throw new SceneException(List.of(e.getMessage()));
    }
  }

  /** A setter that fails is the script's fault, and the scene goes on. */
  private record Strict(Scripting scripting) implements SceneBuilder.Listener {
    @Override
    public void failed(ResolvedNode node, String property, ScriptException e) {
      e.errors().forEach(scripting::report);
    }

    @Override
    public void failed(Link link, RuntimeException e) {
      throw e;
    }
  }
}
