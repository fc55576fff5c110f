package dev.selenode.manifest.json;

import dev.selenode.manifest.ArgumentInfo;
import dev.selenode.manifest.MethodInfo;
import dev.selenode.manifest.PropertyHint;
import dev.selenode.manifest.PropertyInfo;
import dev.selenode.manifest.PropertyUsage;
import dev.selenode.manifest.RpcMode;
import dev.selenode.manifest.ScriptManifest;
import dev.selenode.manifest.SignalInfo;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** JSON → records. */
final class ManifestReader {
  private static final List<String> MANIFEST =
      List.of(
          "path",
          "class_name",
          "base",
          "is_tool",
          "icon",
          "rpc_config",
          "signals",
          "properties",
          "methods");
  private static final List<String> SIGNAL = List.of("name", "args", "line");
  private static final List<String> PROPERTY =
      List.of(
          "name",
          "type",
          "default",
          "export",
          "usage",
          "hint",
          "hint_string",
          "rset_mode",
          "getter",
          "setter",
          "line");
  private static final List<String> METHOD = List.of("name", "args", "vararg", "line");
  private static final List<String> ARGUMENT = List.of("name");

  private ManifestReader() {}

  static ScriptManifest manifest(JsonPlace at) {
    at.checkFields(MANIFEST);
    return new ScriptManifest(
        at.field("path").nullableText(),
        at.field("class_name").optionalText(),
        at.field("base").nullableText(),
        at.field("is_tool").flag(),
        at.field("icon").optionalText(),
        at.field("rpc_config").plain(),
        at.field("signals").items().map(ManifestReader::signal).toList(),
        at.field("properties").items().map(ManifestReader::property).toList(),
        at.field("methods").items().map(ManifestReader::method).toList());
  }

  private static SignalInfo signal(JsonPlace at) {
    at.checkFields(SIGNAL);
    return new SignalInfo(at.field("name").text(), arguments(at), at.field("line").line());
  }

  private static PropertyInfo property(JsonPlace at) {
    at.checkFields(PROPERTY);
    return new PropertyInfo(
        at.field("name").text(),
        at.field("type").nonEmptyText(),
        at.field("default").plain(),
        at.field("export").flag(),
        usage(at.field("usage")),
        at.field("hint").constant(PropertyHint.class, PropertyHint.NONE),
        at.field("hint_string").text(""),
        at.field("rset_mode").constant(RpcMode.class, RpcMode.DISABLED),
        at.field("getter").optionalText(),
        at.field("setter").optionalText(),
        at.field("line").line());
  }

  private static Set<PropertyUsage> usage(JsonPlace at) {
    Set<PropertyUsage> usage = EnumSet.noneOf(PropertyUsage.class);
    at.items()
        .forEach(
            item -> {
              if (!usage.add(item.constant(PropertyUsage.class, null))) {
                throw new ManifestFormatException(item.path() + ": named twice");
              }
            });
    return usage;
  }

  private static MethodInfo method(JsonPlace at) {
    at.checkFields(METHOD);
    return new MethodInfo(
        at.field("name").text(), arguments(at), at.field("vararg").flag(), at.field("line").line());
  }

  private static List<ArgumentInfo> arguments(JsonPlace at) {
    return at.field("args").items().map(ManifestReader::argument).toList();
  }

  private static ArgumentInfo argument(JsonPlace at) {
    at.checkFields(ARGUMENT);
    return new ArgumentInfo(at.field("name").text());
  }
}
