package dev.selenode.instance;

import dev.selenode.manifest.SignalInfo;
import dev.selenode.manifest.read.Accessor;
import dev.selenode.manifest.read.PropertyDefinition;

/**
 * A member of a script class, inherited ones included, as instances use it. No interface: which
 * kind a member is gets asked at each access by name, and the JVM before 23 tells that an object
 * has one of several interfaces by a search.
 */
abstract sealed class ClassMember {
  private final String name;

  ClassMember(String name) {
    this.name = name;
  }

  /** The Lua name. */
  final String name() {
    return name;
  }

  /** A method. */
  static final class Method extends ClassMember {
    private final Object function;
    private final Script declaredBy;

    Method(String name, Object function, Script declaredBy) {
      super(name);
      this.function = function;
      this.declaredBy = declaredBy;
    }

    Object function() {
      return function;
    }

    Script declaredBy() {
      return declaredBy;
    }
  }

  /** A signal. */
  static final class Signal extends ClassMember {
    private final SignalInfo info;

    Signal(String name, SignalInfo info) {
      super(name);
      this.info = info;
    }

    SignalInfo info() {
      return info;
    }
  }

  /** A declared property. */
  abstract static sealed class Property extends ClassMember {
    private final PropertyDefinition definition;
    private final PropertyGuard guard;

    Property(String name, PropertyDefinition definition, PropertyGuard guard) {
      super(name);
      this.definition = definition;
      this.guard = guard;
    }

    final PropertyDefinition definition() {
      return definition;
    }

    final PropertyGuard guard() {
      return guard;
    }
  }

  /** A property without accessors: a slot of the instance table. */
  static final class Plain extends Property {
    private final int slot;

    Plain(String name, int slot, PropertyDefinition definition, PropertyGuard guard) {
      super(name, definition, guard);
      this.slot = slot;
    }

    int slot() {
      return slot;
    }
  }

  /** A property with a getter or a setter. */
  static final class Accessed extends Property {
    private final int index;

    Accessed(String name, int index, PropertyDefinition definition, PropertyGuard guard) {
      super(name, definition, guard);
      this.index = index;
    }

    int index() {
      return index;
    }

    /** The getter, or null. */
    Accessor getter() {
      return definition().getter();
    }

    /** The setter, or null. */
    Accessor setter() {
      return definition().setter();
    }
  }
}
