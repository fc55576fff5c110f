package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.value.Table;

/**
 * A Java object that brings its metatable along, as a library's own kinds of value do. All others
 * are looked up by {@link LuaState#setUserdataMetatables}.
 */
public interface Userdata {
  /** The metatable in a state, or null. */
  Table metatable(LuaState state);
}
