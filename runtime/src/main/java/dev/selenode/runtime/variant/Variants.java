package dev.selenode.runtime.variant;

import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClasses;
import dev.selenode.runtime.interpreter.LuaState;
import java.util.function.Supplier;

/** Offers all value types to a state. */
public final class Variants {
  private final HostClasses classes;

  private Variants(HostClasses classes) {
    this.classes = classes;
  }

  /**
   * Registers every type of {@link VariantType} but Nil and Object under its name and aliases, each
   * to be described when it is first used, and provides {@link DeclaredIntegers}.
   */
  public static void install(LuaState state) {
    state.provide(DeclaredIntegers.class, new DeclaredIntegers());
    new Variants(HostClasses.of(state)).register();
  }

  private void register() {
    register(VariantType.VECTOR2, Vector2Class::describe);
    register(VariantType.RECT2, Rect2Class::describe);
    register(VariantType.VECTOR3, Vector3Class::describe);
    register(VariantType.TRANSFORM2D, Transform2DClass::describe);
    register(VariantType.PLANE, PlaneClass::describe);
    register(VariantType.QUAT, QuatClass::describe);
    register(VariantType.AABB, AABBClass::describe);
    register(VariantType.BASIS, BasisClass::describe);
    register(VariantType.TRANSFORM, TransformClass::describe);
  }

  private void register(VariantType type, Supplier<HostClass> description) {
    classes.register(type.scriptName(), type.javaClass(), description);
    type.aliases().forEach(alias -> classes.alias(alias, type.scriptName()));
  }
}
