package dev.selenode.instance.scene;

import dev.selenode.instance.object.BaseObject;
import dev.selenode.instance.object.ObjectState;
import dev.selenode.runtime.host.LuaClass;
import dev.selenode.runtime.host.LuaConstant;

/** What nodes and trees have in common: that they end when they are freed, not when collected. */
abstract class SceneObject extends BaseObject {
  @LuaConstant public static final int NOTIFICATION_POSTINITIALIZE = 0;
  @LuaConstant public static final int NOTIFICATION_PREDELETE = 1;

  private boolean freed;

  /** Whether it will be freed at the end of the frame. */
  boolean deletionQueued;

  SceneObject() {}

  /** Whether it was freed. */
  public final boolean isFreed() {
    return freed;
  }

  /**
   * Ends the object: its script is detached and its connections end. Does nothing the second time.
   */
  public final void free() {
    freeWith(objectState());
  }

  /**
   * As {@link #free}, also for scripts that hold the object without having made a state for it.
   *
   * @param relative the state of an object of the same runtime; null if there is none
   */
  final void freeWith(ObjectState relative) {
    if (freed) {
      return;
    }
    if (relative != null) {
      relative.objects().of(this).free();
    } else {
      beforeFree();
      onFree(); // no script ever met it, so there is nothing else to end
    }
  }

  /** Called by {@link ObjectState#free}. */
  @Override
  public final void onFree() {
    if (!freed) {
      try {
        ending();
      } finally {
        freed = true;
      }
    }
  }

  /** Lets go of what goes with it, as it is about to be freed. */
  abstract void ending();

  /** Emits one of its signals with Java values; does nothing while no script knows the object. */
  public final void emit(String signal, Object... args) {
    ObjectState state = objectState();
    if (state != null && !freed) {
      state.emit(signal, args);
    }
  }

  /** Throws an {@link IllegalStateException} if it was freed. */
  final void requireAlive() {
    if (freed) {
      String id = objectState() == null ? "" : " " + objectState().id();
      throw new IllegalStateException("attempt to use freed object" + id);
    }
  }

  /** The name of its class as scripts know it. */
  final String className() {
    for (Class<?> c = getClass(); ; c = c.getSuperclass()) {
      LuaClass offered = c.getAnnotation(LuaClass.class);
      if (offered != null) {
        return offered.name().isEmpty() ? c.getSimpleName() : offered.name();
      }
    }
  }
}
