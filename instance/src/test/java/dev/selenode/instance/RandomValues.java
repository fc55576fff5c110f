package dev.selenode.instance;

import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;
import dev.selenode.runtime.variant.AABB;
import dev.selenode.runtime.variant.Array;
import dev.selenode.runtime.variant.Color;
import dev.selenode.runtime.variant.Dictionary;
import dev.selenode.runtime.variant.NodePath;
import dev.selenode.runtime.variant.Plane;
import dev.selenode.runtime.variant.PoolArray;
import dev.selenode.runtime.variant.RID;
import dev.selenode.runtime.variant.Rect2;
import dev.selenode.runtime.variant.Transform;
import dev.selenode.runtime.variant.Transform2D;
import dev.selenode.runtime.variant.VariantType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.joml.Matrix3d;
import org.joml.Quaterniond;
import org.joml.Vector2d;
import org.joml.Vector3d;

/** Lua values of any type, awkward ones among them. */
final class RandomValues {
  private static final double[] NUMBERS = {
    0,
    -0.0,
    1,
    -1,
    0.1,
    1e300,
    -1e-300,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Long.MAX_VALUE,
    9007199254740992.0,
    Double.MIN_VALUE
  };

  private static final String[] TEXTS = {
    "", "text", "Zoë ☃", "\n\"\\\u0000", "Vector2", "Object", "float", "\u0001", "a/b:c"
  };

  private final Random random;

  /** Objects that values may refer to, as Lua has them. */
  private final List<Object> objects;

  RandomValues(Random random, List<Object> objects) {
    this.random = random;
    this.objects = objects;
  }

  /** A value that a property of a type may have. */
  Object of(VariantType type, int depth) {
    return switch (type) {
      case NIL -> any(depth);
      case BOOL -> random.nextBoolean();
      case INT -> (double) (random.nextBoolean() ? random.nextInt() : random.nextLong());
      case FLOAT -> number();
      case STRING -> string();
      case VECTOR2 -> vector2();
      case RECT2 -> new Rect2(number(), number(), number(), number());
      case VECTOR3 -> vector3();
      case TRANSFORM2D -> new Transform2D(vector2(), vector2(), vector2());
      case PLANE -> new Plane(vector3(), number());
      case QUAT -> new Quaterniond(number(), number(), number(), number());
      case AABB -> new AABB(vector3(), vector3());
      case BASIS -> basis();
      case TRANSFORM -> new Transform(basis(), vector3());
      case COLOR -> new Color(number(), number(), number(), number());
      case NODE_PATH -> new NodePath(Text.toJava(string()));
      case RID -> new RID(random.nextInt(1000));
      case OBJECT -> random.nextBoolean() ? object() : null;
      case DICTIONARY -> random.nextBoolean() ? dictionary(depth) : table(depth);
      case ARRAY -> random.nextBoolean() ? new Array(items(VariantType.NIL, depth)) : list(depth);
      default -> pool((PoolArray) type.zero());
    };
  }

  private Object any(int depth) {
    VariantType[] types = VariantType.values();
    VariantType type = types[random.nextInt(types.length)];
    return type == VariantType.NIL || depth <= 0 ? (Object) number() : of(type, depth - 1);
  }

  private double number() {
    return random.nextBoolean() ? NUMBERS[random.nextInt(NUMBERS.length)] : random.nextGaussian();
  }

  private String string() {
    if (random.nextInt(4) == 0) {
      StringBuilder bytes = new StringBuilder();
      for (int i = random.nextInt(6); i > 0; i--) {
        bytes.append((char) random.nextInt(256));
      }
      return bytes.toString();
    }
    return Text.toLua(TEXTS[random.nextInt(TEXTS.length)]);
  }

  private Vector2d vector2() {
    return new Vector2d(number(), number());
  }

  private Vector3d vector3() {
    return new Vector3d(number(), number(), number());
  }

  private Matrix3d basis() {
    return new Matrix3d(vector3(), vector3(), vector3());
  }

  private Object object() {
    return objects.isEmpty() ? null : objects.get(random.nextInt(objects.size()));
  }

  private List<Object> items(VariantType type, int depth) {
    List<Object> items = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      items.add(of(type, depth));
    }
    return items;
  }

  private PoolArray pool(PoolArray pool) {
    pool.addAll(items(pool.element(), 0));
    return pool;
  }

  private Dictionary dictionary(int depth) {
    Dictionary made = new Dictionary();
    for (Object value : items(VariantType.NIL, depth)) {
      made.put(random.nextBoolean() ? string() : vector2(), value);
    }
    return made;
  }

  private Table list(int depth) {
    Table made = new Table();
    int i = 0;
    for (Object value : items(VariantType.NIL, depth)) {
      made.set(++i, value);
    }
    return made;
  }

  private Table table(int depth) {
    Table made = new Table();
    for (Object value : items(VariantType.NIL, depth)) {
      switch (random.nextInt(4)) {
        case 0 -> made.set((double) random.nextInt(5), value);
        case 1 -> made.set(true, value);
        default -> made.set(string(), value);
      }
    }
    return made;
  }
}
