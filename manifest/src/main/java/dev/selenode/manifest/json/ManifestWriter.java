package dev.selenode.manifest.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selenode.manifest.ArgumentInfo;
import dev.selenode.manifest.MethodInfo;
import dev.selenode.manifest.PropertyInfo;
import dev.selenode.manifest.ScriptManifest;
import dev.selenode.manifest.SignalInfo;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Records → JSON. The order of the calls is the order of the fields. */
final class ManifestWriter {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ManifestWriter() {}

  static ObjectNode object(ScriptManifest manifest) {
    ObjectNode node = NODES.objectNode();
    node.put("path", manifest.path());
    node.put("class_name", manifest.className());
    node.put("base", manifest.base());
    node.put("is_tool", manifest.isTool());
    node.put("icon", manifest.icon());
    node.set("rpc_config", plain(manifest.rpcConfig()));
    node.set("signals", array(manifest.signals(), ManifestWriter::signal));
    node.set("properties", array(manifest.properties(), ManifestWriter::property));
    node.set("methods", array(manifest.methods(), ManifestWriter::method));
    return node;
  }

  private static ObjectNode signal(SignalInfo signal) {
    ObjectNode node = NODES.objectNode();
    node.put("name", signal.name());
    node.set("args", array(signal.args(), ManifestWriter::argument));
    node.put("line", signal.line());
    return node;
  }

  private static ObjectNode property(PropertyInfo property) {
    ObjectNode node = NODES.objectNode();
    node.put("name", property.name());
    node.put("type", property.type());
    node.set("default", plain(property.defaultValue()));
    node.put("export", property.exported());
    node.set("usage", array(property.usageNames(), NODES::textNode));
    node.put("hint", property.hint().name());
    node.put("hint_string", property.hintString());
    node.put("rset_mode", property.rsetMode().name());
    node.put("getter", property.getter());
    node.put("setter", property.setter());
    node.put("line", property.line());
    return node;
  }

  private static ObjectNode method(MethodInfo method) {
    ObjectNode node = NODES.objectNode();
    node.put("name", method.name());
    node.set("args", array(method.args(), ManifestWriter::argument));
    node.put("vararg", method.vararg());
    node.put("line", method.line());
    return node;
  }

  private static ObjectNode argument(ArgumentInfo argument) {
    return NODES.objectNode().put("name", argument.name());
  }

  private static <T> ArrayNode array(List<T> items, Function<T, JsonNode> write) {
    ArrayNode array = NODES.arrayNode(items.size());
    items.forEach(item -> array.add(write.apply(item)));
    return array;
  }

  static JsonNode plain(Object value) {
    if (value == null) {
      return NODES.nullNode();
    }
    if (value instanceof Boolean b) {
      return NODES.booleanNode(b);
    }
    if (value instanceof Long n) {
      return NODES.numberNode(n);
    }
    if (value instanceof Double d) {
      return NODES.numberNode(d);
    }
    if (value instanceof List<?> list) {
      return array(list, ManifestWriter::plain);
    }
    if (value instanceof Map<?, ?> map) {
      ObjectNode node = NODES.objectNode();
      map.forEach((key, item) -> node.set((String) key, plain(item)));
      return node;
    }
    return NODES.textNode((String) value);
  }
}
