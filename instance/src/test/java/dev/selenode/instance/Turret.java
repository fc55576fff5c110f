package dev.selenode.instance;

import dev.selenode.runtime.host.LuaClass;
import dev.selenode.runtime.host.LuaConstant;
import dev.selenode.runtime.host.LuaConstructor;
import dev.selenode.runtime.host.LuaMethod;
import dev.selenode.runtime.host.LuaProperty;
import dev.selenode.runtime.host.LuaSignal;
import org.joml.Vector2d;

/** A plain Java class that an engine might offer: it knows nothing of scripts. */
@LuaClass
@LuaSignal(
    value = "fired",
    args = {"shots"})
public class Turret {
  @LuaConstant public static final int MAX_SHOTS = 10;

  @LuaProperty private int shots = 3;

  @LuaProperty
  @SuppressWarnings("UnusedVariable") // scripts read and assign it
  private Vector2d position = new Vector2d(1, 2);

  /** A loaded one. */
  @LuaConstructor
  public Turret() {}

  /** Shoots. */
  @LuaMethod
  public int fire(int count) {
    shots -= count;
    return shots;
  }

  /** Fails as Java code does. */
  @LuaMethod
  public void jam() {
    throw new IllegalStateException("turret is jammed");
  }
}
