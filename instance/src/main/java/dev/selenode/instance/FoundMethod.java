package dev.selenode.instance;

import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Shape;

/**
 * A method's function, found once for all instances of one class and layout. A layout that
 * instances share never gets another key, so as long as it lacks the method's name nothing can
 * shadow it; an instance with any other layout is asked each time.
 */
final class FoundMethod {
  private final LuaState state;
  private final MemberAccess access;
  private final String name;
  private Shape foundWith;
  private Object function;

  FoundMethod(LuaState state, MemberAccess access, String name) {
    this.state = state;
    this.access = access;
    this.name = name;
  }

  String name() {
    return name;
  }

  /** The function if it was found with this very layout; null says nothing. */
  Object known(InstanceTable self) {
    return self.shape() == foundWith ? function : null;
  }

  /** The function, or null if the instance has no such method. */
  Object of(InstanceTable self) {
    Shape shape = self.shape();
    if (shape == foundWith) {
      return function;
    }
    Object found = access.method(state, self, name);
    if (shape.shared() && shape.find(name) < 0) {
      foundWith = shape; // each version of a class has layouts of its own
      function = found;
    }
    return found;
  }
}
