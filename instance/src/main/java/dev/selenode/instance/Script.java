package dev.selenode.instance;

import dev.selenode.manifest.ManifestChain;
import dev.selenode.manifest.ScriptManifest;
import dev.selenode.runtime.interpreter.LuaState;
import java.util.Optional;

/**
 * A loaded script: one file, whatever version of it is current. After a reload it is the same
 * object with a new manifest. Belongs to its runtime's thread; manifests do not.
 */
public final class Script {
  private final LuaState state;
  private final String path;
  private final InstanceList instances = new InstanceList();
  private ScriptClass current;

  Script(LuaState state, String path) {
    this.state = state;
    this.path = path;
  }

  /** Where its source is: {@code res://…}. */
  public String path() {
    return path;
  }

  /** What it declares, without what it inherits. */
  public ScriptManifest manifest() {
    return current.definition().manifest();
  }

  /** What it declares and inherits, up to the topmost host class. */
  public ManifestChain chain() {
    return current.definition().chain(state);
  }

  /** Its global name, or null. */
  public String className() {
    return manifest().className();
  }

  /** The script it extends, or nothing if that is a host class. */
  public Optional<Script> base() {
    return Optional.ofNullable(current.base()).map(ScriptClass::script);
  }

  /** The name of the host class that it or its topmost base extends. */
  public String hostClass() {
    return current.definition().hostClass().name();
  }

  /** Whether it is another script or extends it, however far up. */
  public boolean extendsFrom(Script other) {
    for (ScriptClass c = current; c != null; c = c.base()) {
      if (c.script() == other) {
        return true;
      }
    }
    return false;
  }

  /** Whether it or a script it extends has this {@code class_name} or path. */
  boolean answersTo(String name) {
    for (ScriptClass c = current; c != null; c = c.base()) {
      if (name.equals(c.script().path()) || name.equals(c.script().className())) {
        return true;
      }
    }
    return false;
  }

  /** Whether it or a script it extends has a method. */
  public boolean hasMethod(String name) {
    return current.function(dev.selenode.runtime.value.Text.toLua(name)) != null;
  }

  ScriptClass current() {
    return current;
  }

  void current(ScriptClass version) {
    current = version;
  }

  /** Its live instances, in no particular order. */
  InstanceList instances() {
    return instances;
  }

  @Override
  public String toString() {
    return path;
  }
}
