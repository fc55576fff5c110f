package dev.selenode.tools;

import dev.selenode.instance.Scripting;
import dev.selenode.instance.scene.Scene;
import dev.selenode.instance.scene.SceneTree;
import dev.selenode.runtime.LuaRuntime;
import dev.selenode.runtime.lib.Output;
import java.nio.file.Path;

/** Scripting for one root, with the classes of the scene package. */
final class Session implements AutoCloseable {
  private final Scripting scripting;
  private final SceneTree tree;

  private Session(Scripting scripting) {
    this.scripting = scripting;
    this.tree = Scene.install(scripting);
  }

  /** Opens one for the current thread. */
  static Session open(Path root, Output output, StateOptions options) {
    LuaRuntime runtime =
        LuaRuntime.builder(root)
            .userFolder(UserFolder.of(root))
            .engine(options.engine())
            .output(output)
            .open();
    options.apply(runtime.state().limits());
    return new Session(Scripting.of(runtime));
  }

  Scripting scripting() {
    return scripting;
  }

  SceneTree tree() {
    return tree;
  }

  /** Frees the tree with all nodes in it, and ends the runtime. */
  @Override
  public void close() {
    if (!tree.isFreed()) {
      tree.free();
    }
    scripting.close();
  }
}
