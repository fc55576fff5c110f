package dev.selenode.instance;

import dev.selenode.manifest.PropertyInfo;
import dev.selenode.manifest.ScriptManifest;
import dev.selenode.runtime.host.LuaClass;
import dev.selenode.runtime.host.LuaMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What a host does, within reach of test scripts. */
@LuaClass
public final class TestHost {
  private final Scripting scripting;
  private final Path folder;

  TestHost(Scripting scripting, Path folder) {
    this.scripting = scripting;
    this.folder = folder;
  }

  /** Calls a method as the host does: errors are reported. */
  @LuaMethod
  public Object call(Object owner, String method, Object... args) {
    return instance(owner).call(method, args);
  }

  /** Reads as the host does. */
  @LuaMethod
  public Object get(Object owner, String name) {
    return instance(owner).get(name);
  }

  /** Whether the host finds a member. */
  @LuaMethod
  public boolean has(Object owner, String name) {
    return instance(owner).has(name);
  }

  /** Assigns as the host does. */
  @LuaMethod
  public void set(Object owner, String name, Object value) {
    instance(owner).set(name, value);
  }

  /** Takes the script off. */
  @LuaMethod
  public void detach(Object owner) {
    scripting.detach(owner);
  }

  /** An object of a class that is not registered at first. */
  @LuaMethod
  public Mortar mortar() {
    return new Mortar();
  }

  /** Registers that class. */
  @LuaMethod
  public void offerMortars() {
    scripting.runtime().hostClasses().register(Mortar.class);
  }

  /** The same object once more. */
  @LuaMethod
  public Object same(Object object) {
    return object;
  }

  /** A frame passes. */
  @LuaMethod
  public void frame() {
    scripting.frame();
  }

  /** Writes a file of {@code res://}. */
  @LuaMethod
  public void write(String path, String text) throws IOException {
    Files.writeString(folder.resolve(path.substring("res://".length())), text);
  }

  /** Reloads a script. */
  @LuaMethod
  public boolean reload(String path) {
    return scripting.reload(path);
  }

  /** A property of the manifest: type, hint, hint string, usage and default. */
  @LuaMethod
  public String property(Object owner, String name) {
    PropertyInfo info = instance(owner).script().manifest().property(name).orElseThrow();
    String value = info.defaultValue() == null ? "nil" : info.defaultValue().toString();
    return String.join(
        " ",
        info.type(),
        info.hint().name(),
        "'" + info.hintString() + "'",
        info.usageNames().toString(),
        value.replace('\n', '|'));
  }

  /** What else a manifest carries. */
  @LuaMethod
  public Map<String, Object> manifest(Object owner) {
    ScriptManifest manifest = instance(owner).script().manifest();
    Map<String, Object> carried = new HashMap<>();
    carried.put("tool", manifest.isTool());
    carried.put("icon", manifest.icon());
    carried.put("rpc_config", manifest.rpcConfig());
    Map<String, String> modes = new HashMap<>();
    manifest.properties().forEach(p -> modes.put(p.name(), p.rsetMode().name()));
    carried.put("rset_modes", modes);
    return carried;
  }

  private ScriptInstance instance(Object owner) {
    ScriptInstance found = scripting.instance(owner);
    if (found == null) {
      throw new IllegalArgumentException("no script");
    }
    return found;
  }
}
