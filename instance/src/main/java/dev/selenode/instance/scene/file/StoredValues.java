package dev.selenode.instance.scene.file;

import dev.selenode.instance.ScriptInstance;
import dev.selenode.instance.Scripting;
import dev.selenode.instance.object.ObjectState;
import dev.selenode.instance.scene.Node;
import dev.selenode.manifest.PropertyInfo;
import dev.selenode.manifest.PropertyUsage;
import dev.selenode.manifest.ScriptManifest;
import dev.selenode.manifest.read.HostManifest;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostProperty;
import dev.selenode.runtime.host.ObjectBridge;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;
import dev.selenode.runtime.variant.PlainData;
import dev.selenode.runtime.variant.VariantType;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which properties of an object are saved, and how. */
final class StoredValues {
  private final Scripting scripting;
  private final LuaState state;
  private final ScenePaths paths;

  StoredValues(Scripting scripting, ScenePaths paths) {
    this.scripting = scripting;
    this.state = scripting.runtime().state();
    this.paths = paths;
  }

  /** The types of the properties to be saved, by name: those of the host class first. */
  Map<String, String> types(ObjectState object, ScriptInstance instance, HostClass type) {
    Map<String, String> types = new LinkedHashMap<>();
    for (HostClass c = type; c != null; c = c.base()) {
      for (PropertyInfo property : HostManifest.of(state, c).properties()) {
        HostProperty host = type.member(Text.toLua(property.name()), HostProperty.class);
        if (property.isStored() && host != null && !host.readOnly()) {
          types.putIfAbsent(property.name(), property.type());
        }
      }
    }
    if (instance != null) {
      for (var property : instance.script().chain().properties()) {
        ScriptManifest declaring = property.declaredBy();
        if (declaring.path() != null && property.member().isStored()) {
          types.put(property.member().name(), property.member().type());
        }
      }
      addListed(object, instance, types);
    }
    return types;
  }

  /** Those that the script itself lists. */
  private void addListed(ObjectState object, ScriptInstance instance, Map<String, String> types) {
    if (!instance.script().hasMethod("_get_property_list")) {
      return;
    }
    Object function = scripting.objects().model().method(object, "_get_property_list");
    Object listed = Multi.first(state.call(function, object.luaValue()));
    if (!(listed instanceof Table list)) {
      return;
    }
    for (int i = 1; i <= list.length(); i++) {
      if (list.get(i) instanceof Table entry
          && entry.get("name") instanceof String name
          && entry.get("usage") instanceof Double usage
          && ((long) (double) usage & PropertyUsage.STORAGE.bit()) != 0) {
        types.putIfAbsent(Text.toJava(name), "Variant");
      }
    }
  }

  /**
   * A value as plain data.
   *
   * @param type what the property holds: an {@code int} is written as one
   * @throws IllegalArgumentException if it has none
   */
  Object toJson(String type, Object lua) {
    if (lua instanceof Double number
        && type.equals(VariantType.INT.scriptName())
        && number == (long) (double) number) {
      return (long) (double) number;
    }
    return isFreed(lua) ? null : PlainData.of(lua, this::reference);
  }

  /** The path of the node that a Lua value stands for; null if it stands for none. */
  private Object reference(Object lua) {
    if (isFreed(lua)) {
      return SceneFile.FREED;
    }
    Object host = ObjectBridge.of(state).toJava(lua);
    if (!(host instanceof Node node)) {
      return null;
    }
    String path = paths.path(node);
    if (path == null) {
      throw new IllegalArgumentException(node + " is not among the nodes that are saved");
    }
    return path;
  }

  private boolean isFreed(Object lua) {
    ObjectState object = scripting.objects().model().ofInstance(lua);
    return object != null ? object.isFreed() : lua instanceof Node node && node.isFreed();
  }
}
