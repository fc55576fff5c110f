package dev.selenode.instance.object;

import dev.selenode.runtime.host.LuaClass;
import dev.selenode.runtime.host.LuaConstant;
import dev.selenode.runtime.host.LuaConstructor;

/** The base of classes whose objects keep their own state; {@code Object} to scripts. */
@LuaClass(name = "Object", doc = "The base of all classes.")
public class BaseObject implements Owner {
  @LuaConstant public static final int CONNECT_DEFERRED = ConnectFlags.DEFERRED;
  @LuaConstant public static final int CONNECT_PERSIST = ConnectFlags.PERSIST;
  @LuaConstant public static final int CONNECT_ONESHOT = ConnectFlags.ONESHOT;
  @LuaConstant public static final int CONNECT_ONE_SHOT = ConnectFlags.ONESHOT;
  @LuaConstant public static final int CONNECT_REFERENCE_COUNTED = ConnectFlags.REFERENCE_COUNTED;
  @LuaConstant public static final int NOTIFICATION_POSTINITIALIZE = 0;
  @LuaConstant public static final int NOTIFICATION_PREDELETE = 1;

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
