package dev.selenode.benchmarks.selenode;

import dev.selenode.runtime.host.LuaClass;
import dev.selenode.runtime.host.LuaProperty;

/** An object of the host whose property its script reads and assigns. */
@LuaClass
public final class Tank {
  private double fuel = 1;

  @LuaProperty
  public double getFuel() {
    return fuel;
  }

  public void setFuel(double value) {
    fuel = value;
  }
}
