package dev.selenode.instance.object;

import dev.selenode.runtime.host.LuaClass;
import dev.selenode.runtime.host.LuaConstructor;

/** The base of classes whose objects keep their own state; {@code Object} to scripts. */
@LuaClass(name = "Object", doc = "The base of all classes.")
public class BaseObject implements Owner {
  private ObjectState state;

  /** An object without a script. */
  @LuaConstructor
  public BaseObject() {}

  @Override
  public final ObjectState objectState() {
    return state;
  }

  @Override
  public final void objectState(ObjectState given) {
    state = given;
  }
}
