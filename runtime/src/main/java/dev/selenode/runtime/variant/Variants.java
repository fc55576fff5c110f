package dev.selenode.runtime.variant;

import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClasses;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Table;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Offers all value types to a state. */
public final class Variants {
  /** Descriptions belong to no state, so all states share them. */
  private static final Map<VariantType, HostClass> DESCRIBED = new ConcurrentHashMap<>();

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
    state.provide(TypedClasses.class, new TypedClasses(state));
    Utilities.provide(state);
    state.globals().set("Variant", VariantFunctions.table(state));
    new Variants(HostClasses.of(state)).register();
  }

  /**
   * Gives strings Godot's methods, behind those of Lua's library, and {@code math} what
   * PluginScript adds to it. The libraries must be there.
   */
  public static void extendLibraries(LuaState state) {
    StringClass.addToStrings(state);
    Table math = (Table) state.globals().get("math");
    math.set("clamp", Utilities.named("clamp"));
    math.set("lerp", Utilities.named("lerp"));
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
    register(VariantType.COLOR, ColorClass::describe);
    register(VariantType.NODE_PATH, PathClass::describe);
    register(VariantType.RID, PathClass::describeRid);
    register(VariantType.BOOL, ScalarClasses::bool);
    register(VariantType.INT, ScalarClasses::integer);
    register(VariantType.FLOAT, ScalarClasses::real);
    register(VariantType.STRING, ScalarClasses::string);
    register(VariantType.DICTIONARY, DictionaryClass::describe);
    register(VariantType.ARRAY, ArrayClass::describe);
    pool(VariantType.POOL_BYTE_ARRAY, PoolArray.Bytes.class, PoolArray.Bytes::new);
    pool(VariantType.POOL_INT_ARRAY, PoolArray.Ints.class, PoolArray.Ints::new);
    pool(VariantType.POOL_REAL_ARRAY, PoolArray.Reals.class, PoolArray.Reals::new);
    pool(VariantType.POOL_STRING_ARRAY, PoolArray.Strings.class, PoolArray.Strings::new);
    pool(VariantType.POOL_VECTOR2_ARRAY, PoolArray.Vector2s.class, PoolArray.Vector2s::new);
    pool(VariantType.POOL_VECTOR3_ARRAY, PoolArray.Vector3s.class, PoolArray.Vector3s::new);
    pool(VariantType.POOL_COLOR_ARRAY, PoolArray.Colors.class, PoolArray.Colors::new);
  }

  private <P extends PoolArray> void pool(VariantType type, Class<P> javaClass, Supplier<P> empty) {
    register(type, () -> PoolArrayClass.describe(type, javaClass, empty));
  }

  private void register(VariantType type, Supplier<HostClass> description) {
    classes.register(
        type.scriptName(),
        type.javaClass(),
        () -> DESCRIBED.computeIfAbsent(type, t -> description.get()));
    type.aliases().forEach(alias -> classes.alias(alias, type.scriptName()));
  }
}
