package dev.selenode.instance;

import dev.selenode.runtime.host.LuaClass;
import dev.selenode.runtime.host.LuaProperty;
import dev.selenode.runtime.host.LuaResult;

/** A turret to scripts until it is registered, then one whose members are other ones. */
@LuaClass
public class Mortar extends Turret {
  @LuaProperty(name = "fire")
  @SuppressWarnings("UnusedVariable") // scripts read it
  private final boolean loud = true;

  /** What scripts may not assign. */
  @LuaProperty(name = "shots")
  public int shells() {
    return 5;
  }

  /** Two values, of which a property is the first. */
  @LuaProperty
  public LuaResult sights() {
    return LuaResult.of("near", "far");
  }
}
