package dev.selenode.runtime.host;

import dev.selenode.runtime.interpreter.LuaState;

/**
 * How host objects look to scripts: a service of the state ({@link LuaState#provide}). An object
 * with a script attached is its instance table to scripts and itself to Java; every argument and
 * result that crosses the border goes through here. Called on the state's thread.
 */
public interface ObjectBridge {
  /** Nothing is attached to anything. */
  ObjectBridge IDENTITY = new ObjectBridge() {};

  /** The Lua value for a host object: its instance table, or the object itself. */
  default Object toLua(Object hostObject) {
    return hostObject;
  }

  /** The host object that a Lua value stands for; any other value comes back as it is. */
  default Object toJava(Object luaValue) {
    return luaValue;
  }

  /** What reading a signal's name on a host object gives a script; nil by default. */
  default Object signal(LuaState state, Object hostObject, HostSignal signal) {
    return null;
  }

  /** What a key that is no member of its class gives on a host object; nil by default. */
  default Object member(LuaState state, Object hostObject, String name) {
    return null;
  }

  /** What a script's class table is called, its {@code class_name} or path; null by default. */
  default String className(Object classTable) {
    return null;
  }

  /** Whether a Lua value is an object with the script of a name or path; no by default. */
  default boolean isInstance(Object luaValue, String scriptClass) {
    return false;
  }

  /** The bridge of a state that has {@link HostClasses}. */
  static ObjectBridge of(LuaState state) {
    return state.service(ObjectBridge.class);
  }
}
