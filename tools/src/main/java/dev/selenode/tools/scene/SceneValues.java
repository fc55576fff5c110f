package dev.selenode.tools.scene;

import dev.selenode.runtime.host.Conversions;
import dev.selenode.runtime.host.TypeMismatch;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.variant.PlainData;
import dev.selenode.runtime.variant.VariantType;
import java.util.List;
import java.util.Map;

/**
 * JSON values → values of the types that properties have. The form is that of {@link PlainData};
 * where the type is known, it need not be named: {@code [1, 2]} for {@code {"Vector2": [1, 2]}}.
 */
final class SceneValues {
  private final LuaState state;

  SceneValues(LuaState state) {
    this.state = state;
  }

  /**
   * The Java value that a JSON value stands for.
   *
   * @param type as written in GDScript
   * @throws TypeMismatch if it does not fit
   */
  Object toJava(String type, Object json) {
    VariantType variant = VariantType.named(type);
    if (variant == null || variant == VariantType.OBJECT) {
      if (json != null) {
        throw new TypeMismatch(Place.typeName(json), type); // objects have no form in JSON
      }
      return null;
    }
    Object lua = lua(variant, json);
    if (lua == null && json != null) {
      throw new TypeMismatch(json.toString(), type);
    }
    if (!variant.fits(lua)) {
      throw new TypeMismatch(Place.typeName(json), type);
    }
    return Conversions.toJava(state, lua);
  }

  /** The Lua value, or null if the JSON value has not the form of one. */
  private static Object lua(VariantType type, Object json) {
    try {
      return PlainData.toLua(isShort(type, json) ? Map.of(type.scriptName(), json) : json);
    } catch (IllegalArgumentException | ClassCastException e) {
      return null;
    }
  }

  /** Whether it is the content of a value type whose name was left out. */
  private static boolean isShort(VariantType type, Object json) {
    return switch (type) {
      case NIL, BOOL, INT, FLOAT, STRING, DICTIONARY, ARRAY -> false;
      case NODE_PATH -> json instanceof String;
      default -> json instanceof List;
    };
  }
}
