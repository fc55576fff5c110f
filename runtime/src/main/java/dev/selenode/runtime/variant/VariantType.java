package dev.selenode.runtime.variant;

import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.TypeMismatch;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.value.Table;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.joml.Matrix3d;
import org.joml.Quaterniond;
import org.joml.Vector2d;
import org.joml.Vector3d;

/**
 * The types that values and properties have, in Godot 3's order. All values here are Lua values, so
 * numbers are {@link Double}, also those of {@link #INT}.
 */
@SuppressWarnings("ImmutableEnumChecker") // the suppliers have no state, the lists never change
public enum VariantType {
  /** Nil; as the type of a property, any value. */
  NIL("Nil", Void.class, () -> null, "Variant"),
  BOOL("bool", Boolean.class, () -> false, "boolean"),
  INT("int", Long.class, () -> 0.0, "integer"),
  FLOAT("float", Double.class, () -> 0.0, "real", "number"),
  STRING("String", String.class, () -> "", "string", "StringName"),
  VECTOR2("Vector2", Vector2d.class, Vector2d::new),
  RECT2("Rect2", Rect2.class, Rect2::new),
  VECTOR3("Vector3", Vector3d.class, Vector3d::new),
  TRANSFORM2D("Transform2D", Transform2D.class, Transform2D::new),
  PLANE("Plane", Plane.class, Plane::new),
  QUAT("Quat", Quaterniond.class, Quaterniond::new, "Quaternion"),
  AABB("AABB", AABB.class, AABB::new),
  BASIS("Basis", Matrix3d.class, Matrix3d::new),
  TRANSFORM("Transform", Transform.class, Transform::new, "Transform3D"),
  COLOR("Color", Color.class, Color::new),
  NODE_PATH("NodePath", NodePath.class, () -> new NodePath("")),
  RID("RID", RID.class, () -> new RID(0)),
  /** Any host object, or none; what class it must have is not known here. */
  OBJECT("Object", Object.class, () -> null),
  /** A dictionary, or a Lua table. */
  DICTIONARY("Dictionary", Dictionary.class, Dictionary::new),
  /** An array, or a Lua table. */
  ARRAY("Array", Array.class, Array::new),
  POOL_BYTE_ARRAY("PoolByteArray", PoolArray.Bytes.class, PoolArray.Bytes::new, "PackedByteArray"),
  POOL_INT_ARRAY(
      "PoolIntArray",
      PoolArray.Ints.class,
      PoolArray.Ints::new,
      "PackedInt32Array",
      "PackedInt64Array",
      "PackedIntArray"),
  POOL_REAL_ARRAY(
      "PoolRealArray",
      PoolArray.Reals.class,
      PoolArray.Reals::new,
      "PackedFloat32Array",
      "PackedFloat64Array",
      "PackedRealArray"),
  POOL_STRING_ARRAY(
      "PoolStringArray", PoolArray.Strings.class, PoolArray.Strings::new, "PackedStringArray"),
  POOL_VECTOR2_ARRAY(
      "PoolVector2Array", PoolArray.Vector2s.class, PoolArray.Vector2s::new, "PackedVector2Array"),
  POOL_VECTOR3_ARRAY(
      "PoolVector3Array", PoolArray.Vector3s.class, PoolArray.Vector3s::new, "PackedVector3Array"),
  POOL_COLOR_ARRAY(
      "PoolColorArray", PoolArray.Colors.class, PoolArray.Colors::new, "PackedColorArray");

  private static final Map<String, VariantType> BY_NAME = new LinkedHashMap<>();
  private static final Map<Class<?>, VariantType> BY_CLASS = new HashMap<>();
  private static final List<VariantType> NUMBERED = List.of(values());

  static {
    for (VariantType type : values()) {
      BY_NAME.put(type.scriptName, type);
      BY_CLASS.put(type.javaClass, type);
    }
    for (VariantType type : values()) {
      type.aliases.forEach(alias -> BY_NAME.put(alias, type));
    }
  }

  private final String scriptName;
  private final Class<?> javaClass;
  private final Supplier<Object> zero;
  private final List<String> aliases;

  VariantType(String scriptName, Class<?> javaClass, Supplier<Object> zero, String... aliases) {
    this.scriptName = scriptName;
    this.javaClass = javaClass;
    this.zero = zero;
    this.aliases = List.of(aliases);
  }

  /** The name as GDScript writes it: {@code float}, {@code Vector2}. */
  public String scriptName() {
    return scriptName;
  }

  /** Godot 3's number of it. */
  public int number() {
    return NUMBERED.indexOf(this);
  }

  /** Other names that mean it. */
  public List<String> aliases() {
    return aliases;
  }

  /** The Java class of its values at the border; {@code Long} for {@link #INT}. */
  public Class<?> javaClass() {
    return javaClass;
  }

  /** The value that a property of this type has without a default; a fresh one each time. */
  public Object zero() {
    return zero.get();
  }

  /** The type of a name or alias, or null; that of {@code Array[int]} is Array. */
  public static VariantType named(String name) {
    int typed = name.indexOf('[');
    return BY_NAME.get(typed < 0 ? name : name.substring(0, typed));
  }

  /** All names and aliases. */
  public static Collection<String> names() {
    return Collections.unmodifiableCollection(BY_NAME.keySet());
  }

  /**
   * The type that a class as scripts see it stands for: {@code Vector2}, or Object for {@code
   * Node}.
   */
  public static VariantType of(HostClass hostClass) {
    return BY_CLASS.getOrDefault(hostClass.javaClass(), OBJECT);
  }

  /** The type that a declared Java type amounts to; {@link #OBJECT} for host classes. */
  public static VariantType of(Class<?> declared) {
    VariantType type = BY_CLASS.get(declared);
    return type != null && type != OBJECT ? type : JavaTypes.of(declared);
  }

  /**
   * The type of a Lua value: numbers are {@link #FLOAT}; a table is an {@link #ARRAY} if its keys
   * are 1…n and there are some, else a {@link #DICTIONARY}; functions and host objects are {@link
   * #OBJECT}.
   */
  public static VariantType typeOf(Object lua) {
    if (lua == null) {
      return NIL;
    }
    if (lua instanceof Table table) {
      return table.length() > 0 ? ARRAY : DICTIONARY;
    }
    return BY_CLASS.getOrDefault(lua.getClass(), OBJECT);
  }

  /** Whether a property of this type admits a Lua value. */
  public boolean fits(Object lua) {
    return switch (this) {
      case NIL -> true;
      case INT, FLOAT -> lua instanceof Double;
      case DICTIONARY, ARRAY -> lua instanceof Table || javaClass.isInstance(lua);
      case OBJECT -> lua == null || lua instanceof Table || typeOf(lua) == OBJECT;
      default -> javaClass.isInstance(lua);
    };
  }

  /**
   * The value to store for a Lua value: a number cut toward zero for {@link #INT}, else itself.
   *
   * @throws TypeMismatch if it does not fit
   */
  public Object convert(Object lua) {
    if (!fits(lua)) {
      throw new TypeMismatch(nameOf(lua), scriptName);
    }
    return this == INT ? (Double) Numbers.truncate((Double) lua) : lua;
  }

  /** What messages call the type of a Lua value: {@code string}, {@code table}, {@code Vector2}. */
  public static String nameOf(Object lua) {
    String basic = Lua.typeName(lua);
    return basic.equals("userdata") ? typeOf(lua).scriptName : basic;
  }

  /**
   * A deep copy: of value types, containers and plain tables (metatables are shared). Functions,
   * host objects, immutable values and tables of a subclass, such as instance tables, are
   * themselves.
   */
  public static Object copy(Object lua) {
    return DeepCopy.of(lua);
  }

  @Override
  public String toString() {
    return scriptName;
  }
}
