package dev.selenode.runtime.variant;

import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joml.Matrix3d;
import org.joml.Quaterniond;
import org.joml.Vector2d;
import org.joml.Vector3d;

/** Lua values as Godot compares and prints them. */
final class Values {
  private static final int MAX_DEPTH = 64;

  private Values() {}

  /** {@code ==} without metamethods of scripts: by content for value types. */
  static boolean same(Object a, Object b) {
    if (Lua.rawEquals(a, b)) {
      return true;
    }
    if (a instanceof Vector2d x) {
      return b instanceof Vector2d y && Vectors.same(x, y);
    }
    if (a instanceof Vector3d x) {
      return b instanceof Vector3d y && Vectors.same(x, y);
    }
    if (a instanceof Quaterniond x) {
      return b instanceof Quaterniond y && Vectors.same(x, y);
    }
    if (a instanceof Matrix3d x) {
      return b instanceof Matrix3d y && Bases.same(x, y);
    }
    return isOwn(a) && a.equals(b);
  }

  private static boolean isOwn(Object a) {
    return a != null && a.getClass().getPackage() == Values.class.getPackage();
  }

  /** Whether a key could change under a dictionary. */
  static boolean isKeyCopied(Object key) {
    VariantType type = VariantType.typeOf(key);
    return type.compareTo(VariantType.VECTOR2) >= 0 && type.compareTo(VariantType.COLOR) <= 0;
  }

  /** A value type's copy; containers and all else are themselves. */
  static Object copyValue(Object lua) {
    return isKeyCopied(lua) ? VariantType.copy(lua) : lua;
  }

  /** {@code str(value)}, as Godot 3 prints it. */
  static String text(LuaState s, Object value) {
    StringBuilder out = new StringBuilder();
    append(s, out, value, 0);
    return out.toString();
  }

  private static void append(LuaState s, StringBuilder out, Object value, int depth) {
    s.tick(1);
    if (depth > MAX_DEPTH) {
      out.append("...");
    } else if (value == null) {
      out.append("Null");
    } else if (value instanceof Boolean b) {
      out.append(b ? "True" : "False");
    } else if (value instanceof Array array) {
      append(s, out, array.items(), depth);
    } else if (value instanceof PoolArray pool) {
      append(s, out, pool.items(), depth);
    } else if (value instanceof Dictionary dictionary) {
      append(s, out, dictionary.items(), depth);
    } else {
      String text = Lua.toString(s, value);
      s.reserve(text.length());
      out.append(text);
    }
  }

  private static void append(LuaState s, StringBuilder out, List<Object> items, int depth) {
    out.append('[');
    for (int i = 0; i < items.size(); i++) {
      out.append(i > 0 ? ", " : "");
      append(s, out, items.get(i), depth + 1);
    }
    out.append(']');
  }

  private static void append(LuaState s, StringBuilder out, Map<Object, Object> items, int depth) {
    out.append('{');
    String separator = "";
    for (Map.Entry<Object, Object> entry : new ArrayList<>(items.entrySet())) {
      out.append(separator);
      append(s, out, entry.getKey(), depth + 1);
      out.append(':');
      append(s, out, entry.getValue(), depth + 1);
      separator = ", ";
    }
    out.append('}');
  }

  /** A value type's own text, in Lua's bytes. */
  static String lua(Object value) {
    return Text.toLua(value.toString());
  }
}
