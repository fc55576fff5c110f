package dev.selenode.benchmarks.selenode;

import dev.selenode.runtime.host.LuaClass;
import dev.selenode.runtime.host.LuaMethod;
import org.joml.Vector2d;

/** An object of the host that takes a value type and gives one. */
@LuaClass
public final class Sail {
  private final Vector2d wind = new Vector2d(3, 4);

  @LuaMethod
  public double pull(Vector2d from) {
    return from.x + from.y;
  }

  /** A new one, for scripts may assign to what they get. */
  @LuaMethod
  public Vector2d wind() {
    return new Vector2d(wind);
  }
}
