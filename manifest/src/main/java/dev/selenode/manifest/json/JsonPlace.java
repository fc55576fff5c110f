package dev.selenode.manifest.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.selenode.runtime.host.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A JSON value and the path to it, so that every error can say where. */
record JsonPlace(String path, JsonNode node) {

  JsonPlace field(String name) {
    JsonNode value = node.get(name);
    return new JsonPlace(path + "." + name, value == null ? MissingNode.getInstance() : value);
  }

  /** The items of an array; none if it was left out. */
  Stream<JsonPlace> items() {
    if (node.isMissingNode()) {
      return Stream.empty();
    }
    if (!node.isArray()) {
      throw wrong("array");
    }
    return IntStream.range(0, node.size())
        .mapToObj(i -> new JsonPlace(path + "[" + i + "]", node.get(i)));
  }

  void checkFields(List<String> known) {
    if (!node.isObject()) {
      throw wrong("object");
    }
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                throw new ManifestFormatException(
                    path + ": unknown field '" + name + "'" + Suggestion.hint(name, known));
              }
            });
  }

  String text() {
    if (!node.isTextual()) {
      throw wrong("string");
    }
    return node.textValue();
  }

  String nonEmptyText() {
    if (text().isEmpty()) {
      throw wrong("a name");
    }
    return text();
  }

  /** A string, or null if it is null or was left out. */
  String optionalText() {
    return absent() ? null : text();
  }

  /** A string or null, which must have been given. */
  String nullableText() {
    return node.isNull() ? null : text();
  }

  /** A string that must have been given if {@code otherwise} is null. */
  String text(String otherwise) {
    return node.isMissingNode() && otherwise != null ? otherwise : text();
  }

  boolean flag() {
    if (!node.isMissingNode() && !node.isBoolean()) {
      throw wrong("boolean");
    }
    return node.booleanValue();
  }

  int line() {
    if (node.isMissingNode()) {
      return 0;
    }
    if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < 0) {
      throw wrong("line number");
    }
    return node.intValue();
  }

  /** The constant of this name; {@code otherwise} if it was left out and that is not null. */
  <E extends Enum<E>> E constant(Class<E> type, E otherwise) {
    if (node.isMissingNode() && otherwise != null) {
      return otherwise;
    }
    String name = text();
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    List<String> known = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    throw new ManifestFormatException(
        path + ": unknown name '" + name + "'" + Suggestion.hint(name, known));
  }

  /** Any value, as plain data. */
  Object plain() {
    if (absent()) {
      return null;
    }
    if (node.isBoolean()) {
      return node.booleanValue();
    }
    if (node.isNumber()) {
      return number();
    }
    if (node.isTextual()) {
      return node.textValue();
    }
    return node.isArray() ? plainList() : plainMap();
  }

  private Object number() {
    if (node.isIntegralNumber() && node.canConvertToLong()) {
      return node.longValue();
    }
    double value = node.doubleValue();
    if (!Double.isFinite(value)) {
      throw wrong("finite number");
    }
    return value;
  }

  private List<Object> plainList() {
    List<Object> list = new ArrayList<>();
    items().forEach(i -> list.add(i.plain()));
    return list;
  }

  private Map<String, Object> plainMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    node.fieldNames().forEachRemaining(name -> map.put(name, field(name).plain()));
    return map;
  }

  private boolean absent() {
    return node.isMissingNode() || node.isNull();
  }

  private ManifestFormatException wrong(String wanted) {
    String got = node.getNodeType().name().toLowerCase(Locale.ROOT);
    String shown = node.isValueNode() && !node.isNull() ? got + " " + node : got;
    return new ManifestFormatException(
        path + ": got " + (node.isMissingNode() ? "nothing" : shown) + ", want " + wanted);
  }
}
