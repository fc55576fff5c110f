package dev.selenode.manifest.read;

import dev.selenode.manifest.PropertyInfo;
import dev.selenode.manifest.ScriptManifest;
import dev.selenode.runtime.host.HostClasses;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;
import java.util.List;

/** The keys of a class table that describe the class and not a member. */
final class HeaderReader {
  private final Table table;
  private final Faults faults;
  private String className;
  private boolean isTool;
  private String icon;
  private Object rpcConfig;

  HeaderReader(Table table, Faults faults) {
    this.table = table;
    this.faults = faults;
  }

  void read(String path, HostClasses hostClasses, ScriptResolver scripts) {
    className = text("class_name");
    if (className != null) {
      checkClassName(path, hostClasses, scripts);
    }
    boolean full = flag("is_tool");
    boolean alias = flag("tool");
    isTool = full || alias;
    icon = text("icon");
    rpcConfig = PlainValue.of(PropertyType.ANY, table.get("rpc_config"));
  }

  ScriptManifest manifest(String path, String base, ClassMembers members) {
    List<PropertyInfo> properties =
        members.properties().values().stream().map(PropertyDefinition::info).toList();
    return new ScriptManifest(
        path,
        className,
        base,
        isTool,
        icon,
        rpcConfig,
        List.copyOf(members.signals().values()),
        properties,
        members.methodInfos());
  }

  private void checkClassName(String path, HostClasses hostClasses, ScriptResolver scripts) {
    String other = scripts.pathOfClass(className);
    if (!Identifiers.isIdentifier(className)) {
      faults.add("class_name", "class_name got '" + className + "', want an identifier");
    } else if (hostClasses.find(className) != null) {
      faults.add("class_name", "class_name '" + className + "' is the name of a host class");
    } else if (other != null && !other.equals(path)) {
      faults.add(
          "class_name",
          "class_name '" + className + "' is taken: both " + other + " and " + path + " want it");
    }
  }

  private String text(String key) {
    Object value = table.get(key);
    if (value == null || value instanceof String) {
      return value == null ? null : Text.toJava((String) value);
    }
    faults.add(key, key + " got " + Lua.typeName(value) + ", want string");
    return null;
  }

  private boolean flag(String key) {
    Object value = table.get(key);
    if (value != null && !(value instanceof Boolean)) {
      faults.add(key, key + " got " + Lua.typeName(value) + ", want bool");
    }
    return value == Boolean.TRUE;
  }
}
