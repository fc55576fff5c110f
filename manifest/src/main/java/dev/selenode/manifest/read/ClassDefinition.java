package dev.selenode.manifest.read;

import dev.selenode.manifest.ManifestChain;
import dev.selenode.manifest.ScriptManifest;
import dev.selenode.manifest.SignalInfo;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostMethod;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A script class that can be instantiated: its manifest, and the Lua values behind it. Member names
 * here are Lua's, which differ from the manifest's only outside ASCII.
 *
 * <p>Immutable, but holds live Lua values: belongs to its state's thread.
 */
public final class ClassDefinition {
  private final ScriptManifest manifest;
  private final Table classTable;
  private final ClassDefinition baseScript;
  private final HostClass hostClass;
  private final Map<String, SignalInfo> signals;
  private final Map<String, PropertyDefinition> properties;
  private final Map<String, LuaFunction> methods;

  ClassDefinition(ScriptManifest manifest, Table classTable, Base base, ClassMembers members) {
    this.manifest = manifest;
    this.classTable = classTable;
    this.baseScript = base.script();
    this.hostClass = base.hostClass();
    this.signals = Collections.unmodifiableMap(new LinkedHashMap<>(members.signals()));
    this.properties = Collections.unmodifiableMap(new LinkedHashMap<>(members.properties()));
    this.methods = Collections.unmodifiableMap(new LinkedHashMap<>(members.methods()));
  }

  public ScriptManifest manifest() {
    return manifest;
  }

  /** The table the chunk returned, as it is. */
  public Table classTable() {
    return classTable;
  }

  /** The script this one extends, or null if it extends a host class. */
  public ClassDefinition baseScript() {
    return baseScript;
  }

  /** The host class at the top of the scripts. */
  public HostClass hostClass() {
    return hostClass;
  }

  /** Own signals, in source order. */
  public Map<String, SignalInfo> signals() {
    return signals;
  }

  /** Own properties, in source order, headings too. */
  public Map<String, PropertyDefinition> properties() {
    return properties;
  }

  /** Own methods, in source order. */
  public Map<String, LuaFunction> methods() {
    return methods;
  }

  /** A signal of this script or of those it extends, or null. */
  public SignalInfo findSignal(String name) {
    SignalInfo own = signals.get(name);
    return own != null || baseScript == null ? own : baseScript.findSignal(name);
  }

  /** A property of this script or of those it extends, or null. */
  public PropertyDefinition findProperty(String name) {
    PropertyDefinition own = properties.get(name);
    return own != null || baseScript == null ? own : baseScript.findProperty(name);
  }

  /** A method of this script or of those it extends, or null. */
  public LuaFunction findMethod(String name) {
    LuaFunction own = methods.get(name);
    return own != null || baseScript == null ? own : baseScript.findMethod(name);
  }

  /** Whether this script, one it extends, or the host class has a method. */
  public boolean hasMethod(String name) {
    return findMethod(name) != null || hostClass.member(name, HostMethod.class) != null;
  }

  /** Whether it is a script or extends it. */
  public boolean extendsFrom(ClassDefinition other) {
    return this == other || (baseScript != null && baseScript.extendsFrom(other));
  }

  /** The manifests from this script up to the topmost host class. */
  public ManifestChain chain(LuaState state) {
    List<ScriptManifest> classes = new ArrayList<>();
    for (ClassDefinition c = this; c != null; c = c.baseScript) {
      classes.add(c.manifest);
    }
    for (HostClass c = hostClass; c != null; c = c.base()) {
      classes.add(HostManifest.of(state, c));
    }
    return new ManifestChain(classes);
  }
}
