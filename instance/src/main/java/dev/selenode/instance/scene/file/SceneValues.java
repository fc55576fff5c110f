package dev.selenode.instance.scene.file;

import dev.selenode.runtime.host.TypeMismatch;
import dev.selenode.runtime.variant.PlainData;
import dev.selenode.runtime.variant.VariantType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * JSON values → values of the types that properties have. The form is that of {@link PlainData};
 * where the type is known, it need not be named: {@code [1, 2]} for {@code {"Vector2": [1, 2]}}.
 */
final class SceneValues {
  private static final Object ANY_NODE = new Object();

  private SceneValues() {}

  /**
   * Makes sure that a JSON value stands for one of a type.
   *
   * @param type as written in GDScript
   * @throws TypeMismatch if it does not fit
   */
  static void check(String type, Object json) {
    VariantType variant = variant(type);
    Object lua = null;
    try {
      lua = toLua(type, json, path -> ANY_NODE);
    } catch (IllegalArgumentException | ClassCastException e) {
      throw new TypeMismatch(json.toString(), type);
    }
    if (!variant.fits(lua) || (variant == VariantType.OBJECT && json != null && lua != ANY_NODE)) {
      throw new TypeMismatch(Place.typeName(json), type);
    }
  }

  /**
   * The Lua value of a JSON value that was checked.
   *
   * @param nodes what stands for the node at a path
   */
  static Object toLua(String type, Object json, UnaryOperator<Object> nodes) {
    VariantType variant = variant(type);
    Object data = isShort(variant, json) ? Map.of(variant.scriptName(), json) : json;
    return PlainData.toLua(data, nodes);
  }

  private static VariantType variant(String type) {
    VariantType variant = VariantType.named(type);
    return variant == null ? VariantType.OBJECT : variant; // a host class
  }

  /** Whether it is the content of a value type whose name was left out. */
  private static boolean isShort(VariantType type, Object json) {
    return switch (type) {
      case NIL, BOOL, INT, FLOAT, STRING, DICTIONARY, ARRAY, OBJECT -> false;
      case NODE_PATH -> json instanceof String;
      default -> json instanceof List;
    };
  }

  /** The paths of the nodes that a JSON value refers to. */
  static Set<String> references(Object json) {
    Set<String> found = new TreeSet<>();
    collect(json, found);
    return found;
  }

  private static void collect(Object json, Set<String> into) {
    if (json instanceof List<?> list) {
      list.forEach(item -> collect(item, into));
    } else if (json instanceof Map<?, ?> map) {
      if (map.size() == 1 && map.get(SceneFile.REFERENCE) instanceof String path) {
        if (!path.equals(SceneFile.FREED)) {
          into.add(path);
        }
      } else {
        map.values().forEach(item -> collect(item, into));
      }
    }
  }
}
