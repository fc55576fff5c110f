package dev.selenode.instance;

import dev.selenode.instance.object.BaseObject;
import dev.selenode.runtime.host.LuaClass;
import dev.selenode.runtime.host.LuaConstructor;
import dev.selenode.runtime.host.LuaMethod;
import dev.selenode.runtime.host.LuaProperty;
import dev.selenode.runtime.host.LuaSignal;

/** A Java class whose objects keep their own state. */
@LuaClass
@LuaSignal(
    value = "loaded",
    args = {"rounds"})
public class Gun extends BaseObject {
  @LuaProperty private int rounds;

  /** An empty one. */
  @LuaConstructor
  public Gun() {}

  /** Loads it, and tells so. */
  @LuaMethod
  public void load(int count) {
    rounds += count;
    if (objectState() != null) {
      objectState().emit("loaded", rounds);
    }
  }

  /** Whether it has that many rounds. */
  @LuaMethod
  public boolean has(int count) {
    return rounds >= count;
  }
}
