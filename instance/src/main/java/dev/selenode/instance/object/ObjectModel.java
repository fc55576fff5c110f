package dev.selenode.instance.object;

import dev.selenode.runtime.interpreter.LuaFunction;
import java.util.List;

/**
 * What an object's script and host class say about it, asked by name. Values are as Lua has them.
 */
public interface ObjectModel {
  /** The object whose script's instance a Lua value is; null if it is none. */
  ObjectState ofInstance(Object luaValue);

  /** What calling a method by this name calls, {@code self} first; null if there is none. */
  Object method(ObjectState object, String name);

  /**
   * What {@code object.name} is, nil if there is no such member.
   *
   * @throws dev.selenode.runtime.ScriptException if a getter fails
   */
  Object get(ObjectState object, String name);

  /**
   * Does {@code object.name = value}.
   *
   * @throws dev.selenode.runtime.ScriptException if the value does not fit or a setter fails
   */
  void set(ObjectState object, String name, Object value);

  /**
   * The name of the method that a function is of an object whose script runs right now, or null.
   */
  String methodName(ObjectState object, LuaFunction function);

  /** The argument names of a signal that the script or the host class declares; null if neither. */
  List<String> signalArguments(ObjectState object, String name);

  /** How messages name an object: its class, or its script's path. */
  String describe(ObjectState object);

  /** {@code (did you mean 'x'?)} with its leading space for an unknown member, or nothing. */
  String hint(ObjectState object, String name);

  /**
   * Calls a function as the host does: it may yield, and an error is reported.
   *
   * @param owner for whom it runs, or null
   * @param entry what tracebacks call it
   * @return its results, or a coroutine object; nothing if it failed
   */
  Object invoke(ObjectState owner, String entry, Object function, Object[] args);

  /** As {@link #invoke} with one to three arguments, the rest being null. */
  Object invoke(
      ObjectState owner, String entry, Object function, int arity, Object a, Object b, Object c);

  /** An object is about to be freed, and still whole. */
  void freeing(ObjectState object);

  /** An object is being freed or loses its script. */
  void detached(ObjectState object);
}
