package dev.selenode.instance.scene;

import dev.selenode.instance.Scripting;
import dev.selenode.runtime.LuaRuntime;
import dev.selenode.runtime.host.HostClasses;

/** Offers the classes and singletons of this package to the scripts of a runtime. */
public final class Scene {
  private Scene() {}

  /**
   * Offers {@code Node}, {@code SceneTree}, {@code Timer} and {@code SceneTreeTimer}, and the
   * singletons {@code OS}, {@code Engine}, {@code ResourceLoader} and {@code ClassDB}. To be called
   * once, before the first script is loaded; an engine may put its own in their places afterwards.
   *
   * @return the tree, empty but for its root
   */
  public static SceneTree install(Scripting scripting) {
    LuaRuntime runtime = scripting.runtime();
    HostClasses classes = runtime.hostClasses();
    for (Class<?> offered :
        new Class<?>[] {
          Node.class,
          Timer.class,
          SceneTree.class,
          SceneTreeTimer.class,
          OperatingSystem.class,
          Engine.class,
          ResourceLoader.class,
          ClassDatabase.class
        }) {
      classes.register(offered);
    }
    Engine engine = new Engine(runtime.singletons());
    runtime.singleton("OS", new OperatingSystem());
    runtime.singleton("Engine", engine);
    runtime.singleton("ResourceLoader", new ResourceLoader(scripting));
    runtime.singleton("ClassDB", new ClassDatabase(classes));
    SceneTree tree = new SceneTree(scripting, engine);
    runtime.state().provide(SceneTree.class, tree);
    return tree;
  }
}
