package dev.selenode.runtime.variant;

import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.ObjectBridge;
import dev.selenode.runtime.host.TypeMismatch;
import dev.selenode.runtime.host.TypeNames;
import dev.selenode.runtime.interpreter.LuaState;
import java.util.function.Predicate;

/**
 * What a typed array may hold, or the keys or values of a typed dictionary. Equal if they have the
 * same name. Belongs to one state.
 */
final class ElementType {
  /** Anything. */
  static final ElementType ANY = new ElementType("Variant", VariantType.NIL, null, null);

  private final String name;
  private final VariantType variant;

  /** Tells the right objects, or null for a type of values. */
  private final Predicate<Object> objects;

  private final LuaState state;

  private ElementType(String name, VariantType variant, Predicate<Object> objects, LuaState state) {
    this.name = name;
    this.variant = variant;
    this.objects = objects;
    this.state = state;
  }

  /** The type that a Lua value stands for: a class, a script's table; null for any other value. */
  static ElementType of(LuaState s, Object lua) {
    if (lua instanceof HostClass hostClass) {
      VariantType variant = VariantType.of(hostClass);
      return variant == VariantType.OBJECT
          ? objects(s, hostClass)
          : new ElementType(variant.scriptName(), variant, null, s);
    }
    String script = ObjectBridge.of(s).className(lua);
    return script == null ? null : ofScript(s, script);
  }

  private static ElementType objects(LuaState s, HostClass hostClass) {
    return new ElementType(
        hostClass.name(),
        VariantType.OBJECT,
        lua -> hostClass.javaClass().isInstance(ObjectBridge.of(s).toJava(lua)),
        s);
  }

  /** Objects with the script of a {@code class_name} or path. */
  static ElementType ofScript(LuaState s, String script) {
    return new ElementType(
        script, VariantType.OBJECT, lua -> ObjectBridge.of(s).isInstance(lua, script), s);
  }

  String name() {
    return name;
  }

  boolean isAny() {
    return variant == VariantType.NIL;
  }

  VariantType variant() {
    return variant;
  }

  /** The class of objects, or empty for a type of values. */
  String className() {
    return objects == null ? "" : name;
  }

  /** What fills new places. */
  Object zero() {
    return variant.zero();
  }

  /**
   * The value as it is held.
   *
   * @throws TypeMismatch if it does not fit
   */
  Object admit(Object lua) {
    if (objects == null) {
      return variant.convert(lua);
    }
    if (lua != null && !objects.test(lua)) {
      throw new TypeMismatch(TypeNames.of(state, lua), name);
    }
    return lua;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ElementType e && e.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
