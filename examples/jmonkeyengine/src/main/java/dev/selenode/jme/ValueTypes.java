package dev.selenode.jme;

import com.jme3.math.ColorRGBA;
import com.jme3.math.Quaternion;
import com.jme3.math.Vector2f;
import com.jme3.math.Vector3f;
import dev.selenode.runtime.LuaRuntime;
import dev.selenode.runtime.variant.Color;
import org.joml.Quaterniond;
import org.joml.Vector2d;
import org.joml.Vector3d;

/**
 * The engine's vectors, rotations and colours as the value types of scripts. Those that are passed
 * to or from host classes of a game's own are converted by {@link #map}; what happens in every
 * frame goes through {@link #read} and {@link #write}, which make no object.
 */
final class ValueTypes {
  private ValueTypes() {}

  /** Lets any host class have parameters, properties and results of the engine's types. */
  static LuaRuntime.Builder map(LuaRuntime.Builder options) {
    return options
        .mapValue(Vector2f.class, Vector2d.class, v -> new Vector2d(v.x, v.y), ValueTypes::vector2)
        .mapValue(Vector3f.class, Vector3d.class, v -> read(v, new Vector3d()), ValueTypes::vector)
        .mapValue(
            Quaternion.class,
            Quaterniond.class,
            q -> read(q, new Quaterniond()),
            q -> write(q, new Quaternion()))
        .mapValue(
            ColorRGBA.class, Color.class, c -> new Color(c.r, c.g, c.b, c.a), ValueTypes::color);
  }

  static Vector3d read(Vector3f from, Vector3d into) {
    return into.set(from.x, from.y, from.z);
  }

  static Quaterniond read(Quaternion from, Quaterniond into) {
    return into.set(from.getX(), from.getY(), from.getZ(), from.getW());
  }

  static Vector3f write(Vector3d from, Vector3f into) {
    return into.set((float) from.x, (float) from.y, (float) from.z);
  }

  static Quaternion write(Quaterniond from, Quaternion into) {
    return into.set((float) from.x, (float) from.y, (float) from.z, (float) from.w);
  }

  static Vector3f vector(Vector3d v) {
    return write(v, new Vector3f());
  }

  private static Vector2f vector2(Vector2d v) {
    return new Vector2f((float) v.x, (float) v.y);
  }

  static ColorRGBA color(Color c) {
    return new ColorRGBA((float) c.r, (float) c.g, (float) c.b, (float) c.a);
  }
}
