package dev.selenode.runtime.plugin.description;

import dev.selenode.runtime.host.Suggestion;
import dev.selenode.runtime.plugin.json.JsonFault;
import dev.selenode.runtime.plugin.json.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One reading of a {@code plugin.json}: all its faults at once, each with its JSON path. */
final class DescriptionReader {
  private static final List<String> FIELDS =
      List.of(
          "$schema",
          "name",
          "version",
          "requires",
          "depends",
          "optional_depends",
          "permissions",
          "limits");

  private final String id;
  private final List<String> faults = new ArrayList<>();

  DescriptionReader(String id) {
    this.id = id;
  }

  PluginDescription read(String json) {
    Map<?, ?> fields = map("$", parse(json));
    known("$", fields, FIELDS);
    List<Dependency> depends = new ArrayList<>(dependencies("depends", fields, false));
    depends.addAll(dependencies("optional_depends", fields, true));
    PluginDescription description =
        new PluginDescription(
            true,
            text("$.name", fields.get("name"), id),
            convert("$.version", fields.get("version"), "0", Version::of),
            convert("$.requires", fields.get("requires"), "*", VersionRange::of),
            depends,
            permissions(map("$.permissions", fields.get("permissions"))),
            limits(map("$.limits", fields.get("limits"))));
    if (!faults.isEmpty()) {
      throw new DescriptionException(faults);
    }
    return description;
  }

  private static Object parse(String json) {
    try {
      return JsonText.read(json);
    } catch (JsonFault e) {
      throw new DescriptionException(e.line(), e.getMessage());
    }
  }

  private List<Dependency> dependencies(String field, Map<?, ?> fields, boolean optional) {
    List<Dependency> found = new ArrayList<>();
    Object value = fields.get(field);
    if (value != null && !(value instanceof List<?>)) {
      faults.add("$." + field + ": got " + kind(value) + ", want array");
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        String path = "$." + field + "[" + i + "]";
        Dependency one = convert(path, list.get(i), null, text -> dependency(text, optional));
        if (one != null) {
          found.add(one);
        }
      }
    }
    return found;
  }

  /** {@code id}, perhaps followed by the versions that will do. */
  private static Dependency dependency(String text, boolean optional) {
    String[] words = text.strip().split("\\s+", 2);
    VersionRange versions = words.length < 2 ? VersionRange.ANY : VersionRange.of(words[1]);
    return new Dependency(words[0], versions, optional);
  }

  private Map<String, String> permissions(Map<?, ?> fields) {
    Map<String, String> permissions = new LinkedHashMap<>();
    fields.forEach(
        (namespace, reason) -> {
          String path = "$.permissions." + namespace;
          if (reason instanceof String text && text.isBlank()) {
            faults.add(path + ": got no text, want a reason");
          }
          permissions.put((String) namespace, text(path, reason, null));
        });
    return permissions;
  }

  private Map<String, Double> limits(Map<?, ?> fields) {
    Map<String, Double> limits = new LinkedHashMap<>();
    known("$.limits", fields, PluginDescription.LIMITS);
    fields.forEach(
        (name, value) -> {
          if (value instanceof Double amount && amount > 0 && Double.isFinite(amount)) {
            limits.put((String) name, amount);
          } else {
            faults.add("$.limits." + name + ": got " + kind(value) + ", want a number above 0");
          }
        });
    return limits;
  }

  // --- values --------------------------------------------------------------------------------

  private Map<?, ?> map(String path, Object value) {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    if (value != null || path.equals("$")) {
      faults.add(path + ": got " + kind(value) + ", want object");
    }
    return Map.of();
  }

  private void known(String path, Map<?, ?> fields, List<String> names) {
    for (Object field : fields.keySet()) {
      if (!names.contains(field)) {
        String name = (String) field;
        faults.add(path + ": unknown field '" + name + "'" + Suggestion.hint(name, names));
      }
    }
  }

  private String text(String path, Object value, String otherwise) {
    return convert(path, value, otherwise, text -> text);
  }

  private <T> T convert(String path, Object value, String otherwise, Function<String, T> read) {
    Object given = value == null ? otherwise : value;
    if (!(given instanceof String text)) {
      faults.add(path + ": got " + kind(given) + ", want string");
      return null;
    }
    try {
      return read.apply(text);
    } catch (IllegalArgumentException e) {
      faults.add(path + ": " + e.getMessage());
      return null;
    }
  }

  private static String kind(Object value) {
    if (value instanceof Map) {
      return "object";
    }
    if (value instanceof List) {
      return "array";
    }
    return value instanceof String ? "string" : String.valueOf(value);
  }
}
