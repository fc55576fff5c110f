package dev.selenode.instance;

import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Shape;
import java.util.HashMap;
import java.util.Map;

/** A method's function on instances of many classes, found once for each layout they share. */
final class GroupMethod {
  private final LuaState state;
  private final MemberAccess access;
  private final String name;
  private final Map<Shape, Target> targets = new HashMap<>();
  private Target last = new Target(null, null, null);

  GroupMethod(LuaState state, MemberAccess access, String name) {
    this.state = state;
    this.access = access;
    this.name = name;
  }

  /** What the method is on all instances of one layout. */
  static final class Target {
    /** Null if it is so on one instance alone, right now. */
    final Shape shape;

    /** Null if there is none. */
    final Object function;

    private final ScriptClass type;

    Target(Shape shape, Object function, ScriptClass type) {
      this.shape = shape;
      this.function = function;
      this.type = type;
    }

    private boolean isOutdated() {
      return type.script().current() != type;
    }
  }

  String name() {
    return name;
  }

  /** What the method is on an instance. */
  Target target(InstanceTable self) {
    Shape shape = self.shape();
    if (last.shape != shape) {
      Target known = targets.get(shape);
      last = known != null ? known : search(shape, self);
    }
    return last;
  }

  /** A layout that instances share never gets another key, so nothing can shadow the method. */
  private Target search(Shape shape, InstanceTable self) {
    Object function = access.method(state, self, name);
    if (!shape.shared() || shape.find(name) >= 0) {
      return new Target(null, function, self.type());
    }
    targets.values().removeIf(Target::isOutdated);
    Target found = new Target(shape, function, self.type());
    targets.put(shape, found);
    return found;
  }
}
