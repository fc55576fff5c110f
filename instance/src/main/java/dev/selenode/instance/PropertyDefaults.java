package dev.selenode.instance;

import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.variant.VariantType;

/** What properties go back to. */
final class PropertyDefaults {
  private PropertyDefaults() {}

  /**
   * A property's default, or whether the value differs from it.
   *
   * @return nil or false if there is no such property
   */
  static Object revert(InstanceTable self, String name, boolean asksWhether) {
    if (!(self.type().member(name) instanceof ClassMember.Property property)) {
      return asksWhether ? (Object) false : null;
    }
    Object value = property.definition().defaultValue();
    if (!asksWhether) {
      return VariantType.copy(value);
    }
    Object now =
        property instanceof ClassMember.Plain plain
            ? self.slot(plain.slot())
            : self.raw(((ClassMember.Accessed) property).index());
    return !Lua.rawEquals(now, value);
  }
}
