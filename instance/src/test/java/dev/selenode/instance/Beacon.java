package dev.selenode.instance;

import dev.selenode.instance.object.BaseObject;
import dev.selenode.runtime.ScriptException;
import dev.selenode.runtime.host.LuaClass;
import dev.selenode.runtime.host.LuaConstructor;
import dev.selenode.runtime.host.LuaMethod;
import dev.selenode.runtime.host.LuaProperty;
import dev.selenode.runtime.host.LuaSignal;
import java.util.ArrayList;
import java.util.List;

/** An object whose behaviour is written in Java, with the members of {@code beacon.lua}. */
@LuaClass
@LuaSignal(
    value = "lit",
    args = {"level"})
public class Beacon extends BaseObject {
  static Scripting scripting;

  @LuaProperty(export = true)
  private int level = 1;

  @LuaProperty
  @SuppressWarnings("UnusedVariable") // read by whoever asks by name
  private String label = "beacon";

  /** A dim one. */
  @LuaConstructor
  public Beacon() {}

  /** Gets brighter. */
  @LuaMethod
  public int light(int by) {
    level += by;
    scripting.handle(this).emit("lit", level);
    return level;
  }

  /** Puts two texts together. */
  @LuaMethod
  public String join(String a, String b) {
    return a + "+" + b;
  }

  /** Fails as Java code does. */
  @LuaMethod
  public void fail(String why) {
    throw new IllegalStateException("no light: " + why);
  }

  /** Uses another object through the object API, whatever it is. */
  @LuaMethod
  public List<String> drive(Object owner) {
    ObjectHandle other = scripting.handle(owner);
    List<String> seen = new ArrayList<>();
    other.on("lit", args -> seen.add("lit " + whole(args[0])));
    seen.add("light " + whole(other.call("light", 2)));
    other.set("level", 7);
    seen.add("level " + whole(other.get("level")));
    other.emit("lit", 9);
    seen.add("join " + other.call("join", "a", "b"));
    seen.add("label " + other.get("label"));
    seen.add("has " + other.hasMethod("light") + " " + other.hasSignal("dark"));
    try {
      other.callOrThrow("fail", "fog");
      seen.add("failed false");
    } catch (ScriptException e) {
      seen.add("failed true " + e.getMessage().replaceAll(".*(no light: fog)[\\s\\S]*", "$1"));
    }
    try {
      other.set("level", "high");
      seen.add("refused false");
    } catch (ScriptException e) {
      seen.add("refused true " + whole(other.get("level")));
    }
    return seen;
  }

  private static long whole(Object number) {
    return ((Number) number).longValue();
  }
}
