package dev.selenode.instance;

import dev.selenode.manifest.SignalInfo;
import dev.selenode.manifest.read.Accessor;
import dev.selenode.manifest.read.PropertyDefinition;

/** A member of a script class, inherited ones included, as instances use it. */
sealed interface ClassMember {
  /** The Lua name. */
  String name();

  /** A method. */
  record Method(String name, Object function, Script declaredBy) implements ClassMember {}

  /** A signal. */
  record Signal(String name, SignalInfo info) implements ClassMember {}

  /** A declared property. */
  sealed interface Property extends ClassMember {
    PropertyDefinition definition();

    PropertyGuard guard();
  }

  /** A property without accessors: a slot of the instance table. */
  record Plain(String name, int slot, PropertyDefinition definition, PropertyGuard guard)
      implements Property {}

  /** A property with a getter or a setter. */
  record Accessed(
      String name,
      int index,
      PropertyDefinition definition,
      PropertyGuard guard,
      Accessor getter,
      Accessor setter)
      implements Property {}
}
