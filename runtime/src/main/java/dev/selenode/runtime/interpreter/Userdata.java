package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.value.Table;

/**
 * A Java object that brings its metatable along, as a library's own kinds of value do. All others
 * are looked up by {@link LuaState#setUserdataMetatables}. A class and no interface, since every
 * other object is asked whether it is one.
 */
public abstract class Userdata {
  /** The metatable in a state, or null. */
  public abstract Table metatable(LuaState state);
}
