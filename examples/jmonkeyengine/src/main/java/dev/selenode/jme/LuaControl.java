package dev.selenode.jme;

import com.jme3.renderer.RenderManager;
import com.jme3.renderer.ViewPort;
import com.jme3.scene.Spatial;
import com.jme3.scene.control.AbstractControl;
import com.jme3.util.clone.Cloner;
import dev.selenode.instance.ScriptInstance;
import dev.selenode.instance.Scripting;
import dev.selenode.runtime.ScriptError;
import dev.selenode.runtime.ScriptException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts a script on a spatial. One script drives many spatials, each with a control and values of
 * its own; a spatial has one control of this kind.
 *
 * <p>The script's instance begins in the frame after the control was first updated as a part of a
 * scene, or when {@link #instance} is asked for it: {@code _init}, then the values that were {@link
 * #set}. All that came in one frame begin before any is called; then {@code _enter_tree} is,
 * parents first, and once {@code _ready}, children first, and in each frame {@code
 * _physics_process} and {@code _process}. A disabled control is not processed. A spatial that has
 * left the scene gets {@code _exit_tree} with the next frame, and keeps its instance; removing the
 * control ends it.
 *
 * <p>A clone of the spatial gets a control with the same script and copies of the stored properties
 * as they are then. A script that does not load is reported, and tried again after each reload.
 *
 * <p>May be made on any thread; once it has an instance it belongs to the application's.
 */
public final class LuaControl extends AbstractControl {
  private final ScriptAppState scripts;
  private final String path;

  /** Set before there was an instance. */
  private Map<String, Object> values = new LinkedHashMap<>();

  private ScriptInstance instance;

  /** The scripting that the instance is of. */
  private Scripting madeBy;

  /** After how many reloads the script failed to load; -1 if it did not. */
  private int failedAt = -1;

  /** For {@link SceneScripts} alone. */
  final SceneScripts.Presence presence = new SceneScripts.Presence();

  /**
   * A control for {@link Spatial#addControl}.
   *
   * @param path of the script, {@code res://…}
   */
  public LuaControl(ScriptAppState scripts, String path) {
    this.scripts = scripts;
    this.path = path;
  }

  private LuaControl(LuaControl original, Spatial clone) {
    this(original.scripts, original.path);
    values = original.stored();
    enabled = original.enabled;
    spatial = clone;
  }

  /** Where the script is. */
  public String path() {
    return path;
  }

  /**
   * Sets a property of the script, now or when the instance begins.
   *
   * @return this control
   * @throws ScriptException if there is an instance and the value does not fit the property; a
   *     value set earlier that does not fit is reported
   */
  public LuaControl set(String name, Object value) {
    if (isAlive()) {
      instance.set(name, value);
    } else {
      values.put(name, value);
    }
    return this;
  }

  /**
   * The script at work, begun if it is not yet; null while the spatial or the runtime is missing,
   * or the script does not load.
   */
  public ScriptInstance instance() {
    if (!isAlive() && spatial != null && scripts.isOpen() && failedAt != scripts.reloads()) {
      begin(scripts.scripting());
    }
    return instance;
  }

  private boolean isAlive() {
    if (instance != null && (!scripts.isOpen(madeBy) || !instance.isValid())) {
      forget();
    }
    return instance != null;
  }

  private void begin(Scripting scripting) {
    try {
      instance = scripting.attach(scripting.load(path), spatial);
      madeBy = scripting;
      failedAt = -1;
    } catch (ScriptException e) {
      failed(scripting, e.errors());
      return;
    } catch (IllegalArgumentException e) { // it extends something else than the spatial is
      ScriptError error =
          new ScriptError(ScriptError.Kind.LOAD, path, 0, e.getMessage(), List.of(), 0);
      failed(scripting, List.of(error));
      return;
    }
    Map<String, Object> given = values;
    values = new LinkedHashMap<>();
    given.forEach((name, value) -> assign(scripting, name, value));
  }

  private void failed(Scripting scripting, List<ScriptError> errors) {
    failedAt = scripts.reloads();
    errors.forEach(scripting::report);
  }

  private void assign(Scripting scripting, String name, Object value) {
    try {
      instance.set(name, value);
    } catch (ScriptException e) {
      e.errors().forEach(scripting::report);
    }
  }

  void forget() {
    instance = null;
    madeBy = null;
  }

  // --- what the engine calls -----------------------------------------------------------------

  /** Adds it to a spatial, or removes it, which ends the script's instance. */
  @Override
  public void setSpatial(Spatial newSpatial) {
    if (newSpatial != null) {
      requireOnly(newSpatial);
    } else if (spatial != null) {
      scripts.ended(this);
      if (isAlive()) {
        madeBy.detach(spatial);
        forget();
      }
    }
    super.setSpatial(newSpatial);
  }

  private void requireOnly(Spatial target) {
    for (int i = 0; i < target.getNumControls(); i++) {
      if (target.getControl(i) instanceof LuaControl other && other != this) {
        target.removeControl(this); // the engine has added it already
        throw new IllegalStateException(target + " has a script already: " + other.path);
      }
    }
  }

  /** Tells that the spatial is in a scene; what scripts do is done for all of them at once. */
  @Override
  public void update(float tpf) {
    scripts.visited(this);
  }

  @Override
  protected void controlUpdate(float tpf) {}

  @Override
  protected void controlRender(RenderManager rm, ViewPort vp) {}

  @Override
  public void setEnabled(boolean enabled) {
    super.setEnabled(enabled);
    scripts.enabledChanged(this);
  }

  // --- clones --------------------------------------------------------------------------------

  @Override
  public LuaControl jmeClone() {
    return new LuaControl(this, spatial);
  }

  @Override
  public void cloneFields(Cloner cloner, Object original) {
    spatial = cloner.clone(spatial);
  }

  /** The values a clone begins with. */
  private Map<String, Object> stored() {
    return isAlive() ? scripts.storedValues(instance) : new LinkedHashMap<>(values);
  }

  @Override
  public String toString() {
    return path + " on " + spatial;
  }
}
