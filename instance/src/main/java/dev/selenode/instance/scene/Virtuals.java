package dev.selenode.instance.scene;

import dev.selenode.instance.object.ObjectRegistry;
import dev.selenode.instance.object.ObjectState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.value.Text;

/**
 * Calls of virtual methods into an object's script, by name. For what happens once in a while: what
 * happens every frame goes through {@link FrameCallback}.
 */
final class Virtuals {
  static final String ENTER_TREE = "_enter_tree";
  static final String READY = "_ready";
  static final String PROCESS = "_process";
  static final String PHYSICS_PROCESS = "_physics_process";
  static final String INPUT = "_input";
  static final String UNHANDLED_INPUT = "_unhandled_input";
  static final String EXIT_TREE = "_exit_tree";
  static final String NOTIFICATION = "_notification";

  private Virtuals() {}

  /** Whether the object has a script with such a method. */
  static boolean has(SceneObject object, String method) {
    return function(object, method) != null;
  }

  /** Calls a method with values as Lua has them, if the object has a script with it. */
  static void call(SceneObject object, String method, Object... luaArgs) {
    Object function = function(object, method);
    if (function != null) {
      ObjectState state = object.objectState();
      Object[] values = Multi.prepend(state.luaValue(), luaArgs);
      state.objects().model().invoke(state, method, function, values);
    }
  }

  /** As {@link #call}, but a method of the host class or of the object API will do too. */
  static void callAny(
      SceneObject object, ObjectRegistry objects, String method, Object... luaArgs) {
    ObjectState state = objects.of(object);
    Object function = objects.model().method(state, Text.toLua(method));
    if (function != null) {
      Object[] values = Multi.prepend(state.luaValue(), luaArgs);
      objects.model().invoke(state, method, function, values);
    }
  }

  /** Tells the script of a notification. */
  static void notify(SceneObject object, int what, boolean reversed) {
    call(object, NOTIFICATION, (double) what, reversed);
  }

  private static Object function(SceneObject object, String method) {
    ObjectState state = object.objectState();
    boolean scripted = state != null && state.instance() != null;
    return scripted ? state.objects().model().method(state, method) : null;
  }
}
