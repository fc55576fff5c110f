package dev.selenode.instance.object;

import dev.selenode.runtime.host.LuaClass;
import dev.selenode.runtime.host.LuaConstructor;

/** What a script extends if it does not say: an object that is gone when nobody refers to it. */
@LuaClass(name = "Reference", doc = "An object that lives as long as something refers to it.")
public class Reference extends BaseObject {
  /** An object without a script. */
  @LuaConstructor
  public Reference() {}
}
