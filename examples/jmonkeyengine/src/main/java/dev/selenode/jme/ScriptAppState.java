package dev.selenode.jme;

import com.jme3.app.Application;
import com.jme3.app.SimpleApplication;
import com.jme3.app.state.BaseAppState;
import com.jme3.input.InputManager;
import com.jme3.renderer.RenderManager;
import com.jme3.renderer.ViewPort;
import com.jme3.scene.Spatial;
import dev.selenode.instance.ScriptInstance;
import dev.selenode.instance.ScriptWatch;
import dev.selenode.instance.Scripting;
import dev.selenode.instance.scene.SceneTreeTimer;
import dev.selenode.manifest.ManifestChain;
import dev.selenode.manifest.PropertyInfo;
import dev.selenode.runtime.ErrorListener;
import dev.selenode.runtime.LuaRuntime;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.Parameter;
import dev.selenode.runtime.variant.VariantType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Owns the runtime of an application's scripts: opened when the state is initialized, closed when
 * it is detached or the application ends. In each frame, before the controls are updated, it runs
 * what other threads handed over, {@code _physics_process}, {@code _process}, timers and deferred
 * calls; while the state is disabled, none of them.
 *
 * <p>Faults of scripts do not stop the application. Each is logged with path and line, once until
 * scripts are reloaded; {@link #onError} takes the place of the log.
 *
 * <p>May be made on any thread; everything else belongs to the application's, which updates it.
 */
public final class ScriptAppState extends BaseAppState {
  private final String folder;
  private final List<Consumer<LuaRuntime.Builder>> options = new ArrayList<>();
  private final ErrorLog errors = new ErrorLog();
  private final ScriptInput input = new ScriptInput(this);
  private boolean watching;
  private Scripting scripting;
  private SceneScripts scene;
  private ScriptWatch watch;
  private int reloads;

  /**
   * Scripts in the assets.
   *
   * @param folder that is {@code res://}, such as {@code Scripts}; empty for all assets
   */
  public ScriptAppState(String folder) {
    this.folder = folder;
  }

  /** Adds to what the runtime is opened with: host classes, singletons, limits. */
  public ScriptAppState configure(Consumer<LuaRuntime.Builder> option) {
    options.add(option);
    return this;
  }

  /** Reloads scripts when their files change; for development. */
  public ScriptAppState watching() {
    watching = true;
    return this;
  }

  /** Adds a listener for faults of scripts; each fault once until scripts are reloaded. */
  public ScriptAppState onError(ErrorListener listener) {
    errors.add(listener);
    return this;
  }

  // --- scripts -------------------------------------------------------------------------------

  /** A control that puts a script on a spatial. */
  public LuaControl control(String path) {
    return new LuaControl(this, path);
  }

  /** Whether the runtime is open. */
  public boolean isOpen() {
    return scripting != null;
  }

  /** Whether a scripting is the one that is open. */
  boolean isOpen(Scripting other) {
    return scripting == other && other != null;
  }

  /**
   * The scripting beneath.
   *
   * @throws IllegalStateException if the state is not initialized
   */
  public Scripting scripting() {
    if (scripting == null) {
      throw new IllegalStateException("scripts are not open: the state is not initialized");
    }
    return scripting;
  }

  /**
   * Reads a script again, with those that extend it, and begins those that could not be loaded
   * before. Faults are reported, and the old version stays.
   *
   * @return whether the new version is in place
   */
  public boolean reload(String path) {
    reloaded();
    return scripting().reload(path);
  }

  private void reloaded() {
    errors.forget();
    reloads++;
  }

  /** How often scripts were reloaded. */
  int reloads() {
    return reloads;
  }

  /** The values of an instance's properties that belong to a saved scene, copied. */
  Map<String, Object> storedValues(ScriptInstance instance) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (ManifestChain.Inherited<PropertyInfo> property : instance.script().chain().properties()) {
      String name = property.member().name();
      if (property.member().isStored()) {
        values.put(name, VariantType.copy(instance.get(name)));
      }
    }
    return values;
  }

  // --- physics -------------------------------------------------------------------------------

  /**
   * Hands the calls of {@code _physics_process} over to a physics engine, which from now on calls
   * {@link #physicsTick}. By default they come sixty times a second.
   */
  public void physicsFromElsewhere() {
    scripting();
    scene.stepsFromElsewhere();
  }

  /** Calls {@code _physics_process} on all scripts in the scene. */
  public void physicsTick(double seconds) {
    scripting();
    if (isEnabled()) {
      scene.physicsTick(seconds);
    }
  }

  /**
   * Updates what is about to be rendered, as far as scripts have moved it: to be called after
   * {@link #physicsTick} where that happens after the scene was updated.
   */
  public void updateScenes() {
    RenderManager renderer = getApplication().getRenderManager();
    for (ViewPort view : renderer.getMainViews()) {
      for (Spatial root : view.getScenes()) {
        root.updateGeometricState();
      }
    }
  }

  // --- what controls tell --------------------------------------------------------------------

  void visited(LuaControl control) {
    if (scene != null) {
      scene.visited(control);
    }
  }

  void ended(LuaControl control) {
    if (scene != null) {
      scene.leave(control);
    }
  }

  void enabledChanged(LuaControl control) {
    if (scene != null) {
      scene.enabledChanged(control);
    }
  }

  /** The controls in the scene. */
  List<LuaControl> members() {
    return scene == null ? List.of() : List.copyOf(scene.members());
  }

  // --- what the engine calls -----------------------------------------------------------------

  @Override
  protected void initialize(Application app) {
    LuaRuntime.Builder opened =
        ValueTypes.map(LuaRuntime.builder(new AssetSource(app.getAssetManager(), folder)));
    HostClass spatial = SpatialClass.describe(() -> scene);
    opened
        .hostClass(spatial)
        .hostClass(NodeClass.describe(spatial))
        .hostClass(GeometryClass.describe(spatial))
        .hostClass(SceneTreeTimer.class)
        .hostClass(treeClass(app));
    EventClasses.ALL.forEach(opened::hostClass);
    options.forEach(option -> option.accept(opened));
    scripting = Scripting.of(opened.open());
    scripting.onError(errors);
    scene = new SceneScripts(scripting);
    watch = watching ? scripting.watch() : null;
  }

  private HostClass treeClass(Application app) {
    return HostClass.builder(SceneScripts.class)
        .name("SceneTree")
        .method(
            "create_timer",
            Parameter.of("seconds", double.class),
            (tree, seconds) -> tree.timers().create(seconds))
        .returns(SceneTreeTimer.class)
        .method("get_frame", SceneScripts::frames)
        .method(
            "get_root",
            tree -> app instanceof SimpleApplication simple ? simple.getRootNode() : null)
        .action("quit", tree -> app.stop())
        .build();
  }

  @Override
  protected void cleanup(Application app) {
    scene.end();
    scripting.close();
    scene = null;
    scripting = null;
    watch = null;
  }

  @Override
  protected void onEnable() {
    InputManager manager = getApplication().getInputManager();
    if (manager != null) {
      manager.addRawInputListener(input);
    }
  }

  @Override
  protected void onDisable() {
    InputManager manager = getApplication().getInputManager();
    if (manager != null) {
      manager.removeRawInputListener(input);
    }
  }

  @Override
  public void update(float tpf) {
    if (watch != null && watch.poll()) {
      reloaded();
    }
    scene.frame(tpf);
  }
}
