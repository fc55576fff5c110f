package dev.selenode.manifest.read;

import dev.selenode.runtime.host.ContainerType;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.ObjectBridge;
import dev.selenode.runtime.host.TypeMismatch;
import dev.selenode.runtime.host.TypeNames;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.variant.VariantType;

/**
 * What the values of a property must be: a type of values, objects of one host class, or functions.
 * Immutable and of no state.
 */
public final class PropertyType {
  /** Takes any value. */
  public static final PropertyType ANY = new PropertyType("Variant", VariantType.NIL, null);

  /** Of a heading, which has no value. */
  public static final PropertyType NONE =
      new PropertyType(VariantType.NIL.scriptName(), VariantType.NIL, null);

  /** Takes functions, anything else with {@code __call}, and nil. */
  public static final PropertyType CALLABLE = new PropertyType("Callable", VariantType.NIL, null);

  private final String name;
  private final VariantType variant;
  private final HostClass hostClass;
  private final ContainerType container;

  private PropertyType(String name, VariantType variant, HostClass hostClass) {
    this(name, variant, hostClass, null);
  }

  private PropertyType(
      String name, VariantType variant, HostClass hostClass, ContainerType container) {
    this.name = name;
    this.variant = variant;
    this.hostClass = hostClass;
    this.container = container;
  }

  /** A type of values. */
  public static PropertyType of(VariantType type) {
    return type == VariantType.NIL ? ANY : new PropertyType(type.scriptName(), type, null);
  }

  /** Objects of a host class, or the values it describes; typed containers. */
  public static PropertyType of(HostClass hostClass) {
    VariantType type = VariantType.of(hostClass);
    if (hostClass.container() != null) {
      return new PropertyType(hostClass.name(), type, null, hostClass.container());
    }
    return type == VariantType.OBJECT
        ? new PropertyType(hostClass.name(), type, hostClass)
        : of(type);
  }

  /**
   * Objects with a script. Which script an object has is not checked, only that it is an object:
   * two scripts may name each other, and neither could be read before the other.
   */
  static PropertyType ofScript(String className) {
    return new PropertyType(className, VariantType.OBJECT, null);
  }

  /** As written in GDScript. */
  public String name() {
    return name;
  }

  /** The type of values it is or comes down to. */
  public VariantType variant() {
    return variant;
  }

  /** The class of its objects, or null if it is a type of values. */
  public HostClass hostClass() {
    return hostClass;
  }

  /** What its containers are if it is a typed one, else null. */
  public ContainerType container() {
    return container;
  }

  /** The Lua value of a property without a default; a fresh one each time. */
  public Object zero() {
    return container == null ? variant.zero() : container.empty();
  }

  /**
   * The Lua value to store for one that is assigned.
   *
   * @throws TypeMismatch if it does not fit
   */
  public Object convert(LuaState state, Object lua) {
    if (this == CALLABLE) {
      return checked(state, lua, isCallable(state, lua));
    }
    if (hostClass != null) {
      Object host = lua == null ? null : ObjectBridge.of(state).toJava(lua);
      return checked(state, lua, lua == null || hostClass.javaClass().isInstance(host));
    }
    if (variant == VariantType.OBJECT) {
      return checked(state, lua, variant.fits(lua));
    }
    return container == null ? variant.convert(lua) : container.convert(lua);
  }

  /** A copy of a default that an instance may change. */
  public static Object copy(Object lua) {
    return VariantType.copy(lua);
  }

  private Object checked(LuaState state, Object lua, boolean fits) {
    if (!fits) {
      throw new TypeMismatch(TypeNames.of(state, lua), name);
    }
    return lua;
  }

  private static boolean isCallable(LuaState state, Object lua) {
    return lua == null
        || lua instanceof LuaFunction
        || Lua.metamethod(state, lua, "__call") != null;
  }

  @Override
  public String toString() {
    return name;
  }
}
