package dev.selenode.benchmarks.selenode;

import dev.selenode.runtime.host.LuaClass;
import dev.selenode.runtime.host.LuaMethod;

/** An object of the host that scripts are attached to and call. */
@LuaClass
public final class Ship {
  @LuaMethod
  public double half(double value) {
    return value / 2;
  }
}
