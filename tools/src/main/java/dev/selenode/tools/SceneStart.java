package dev.selenode.tools;

import dev.selenode.instance.Scripting;
import dev.selenode.instance.scene.Node;
import dev.selenode.instance.scene.file.SavedScene;
import dev.selenode.instance.scene.file.SceneLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes the nodes of a scene file. */
final class SceneStart {
  private final Scripting scripting;
  private final Path root;
  private final Streams streams;

  SceneStart(Session session, Path root, Streams streams) {
    this.scripting = session.scripting();
    this.root = root;
    this.streams = streams;
  }

  /**
   * The nodes at the top. A scene that was saved may be older than its scripts, of which warnings
   * tell; one written by hand has to be right.
   *
   * @throws dev.selenode.instance.scene.file.SceneException if it is not
   */
  List<Node> load(Path file) {
    String path = ScriptFiles.resPath(root, file);
    String json = read(file);
    if (!SavedScene.isSaved(json)) {
      return SceneLoader.load(scripting, path, json);
    }
    SavedScene scene = SavedScene.load(scripting, path, json);
    scene.misfits().forEach(misfit -> streams.error("warning: " + file + ": " + misfit));
    return scene.nodes();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new Failure("cannot read '" + file + "'", e);
    }
  }
}
