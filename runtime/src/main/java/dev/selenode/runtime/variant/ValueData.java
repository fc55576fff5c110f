package dev.selenode.runtime.variant;

import dev.selenode.runtime.value.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joml.Matrix3d;
import org.joml.Quaterniond;
import org.joml.Vector2d;
import org.joml.Vector3d;

/** Value types as lists of numbers; see {@link PlainData}. */
final class ValueData {
  private static final Set<String> TAGS = tags();

  private ValueData() {}

  private static Set<String> tags() {
    Set<String> tags = new java.util.HashSet<>(List.of("float", "bytes", "table"));
    for (VariantType type : VariantType.values()) {
      if (type.compareTo(VariantType.VECTOR2) >= 0) {
        tags.add(type.scriptName());
      }
    }
    return Set.copyOf(tags);
  }

  /** Whether a map means a value of a type. */
  static boolean isTagged(Map<?, ?> map) {
    return map.size() == 1 && TAGS.contains(map.keySet().iterator().next());
  }

  /** Whether a table's map would be taken for one. */
  static boolean looksTagged(Table table, int count) {
    return count == 1 && TAGS.contains(table.keyAt(table.advance(Table.START)));
  }

  static Object of(Object lua) {
    String tag = VariantType.typeOf(lua).scriptName();
    if (lua instanceof NodePath path) {
      return Map.of(tag, path.toString());
    }
    if (lua instanceof RID rid) {
      return Map.of(tag, List.of((double) rid.id()));
    }
    double[] numbers = numbers(lua);
    if (numbers == null) {
      throw new IllegalArgumentException("no data for a value of type " + VariantType.nameOf(lua));
    }
    List<Object> list = new ArrayList<>(numbers.length);
    for (double number : numbers) {
      list.add(PlainData.of((Double) number));
    }
    return Map.of(tag, list);
  }

  private static double[] numbers(Object lua) {
    if (lua instanceof Vector2d v) {
      return new double[] {v.x, v.y};
    }
    if (lua instanceof Vector3d v) {
      return new double[] {v.x, v.y, v.z};
    }
    if (lua instanceof Rect2 r) {
      return new double[] {r.position.x, r.position.y, r.size.x, r.size.y};
    }
    if (lua instanceof Plane p) {
      return new double[] {p.normal.x, p.normal.y, p.normal.z, p.d};
    }
    if (lua instanceof Quaterniond q) {
      return new double[] {q.x, q.y, q.z, q.w};
    }
    if (lua instanceof AABB b) {
      return joined(numbers(b.position), numbers(b.size));
    }
    if (lua instanceof Matrix3d m) {
      return Bases.rows(m);
    }
    if (lua instanceof Transform t) {
      return joined(Bases.rows(t.basis), numbers(t.origin));
    }
    if (lua instanceof Transform2D t) {
      return new double[] {t.x.x, t.x.y, t.y.x, t.y.y, t.origin.x, t.origin.y};
    }
    return lua instanceof Color c ? new double[] {c.r, c.g, c.b, c.a} : null;
  }

  private static double[] joined(double[] a, double[] b) {
    double[] all = java.util.Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    return all;
  }

  static Double special(String name) {
    return switch (name) {
      case "nan" -> Double.NaN;
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      default -> throw new IllegalArgumentException("no number: " + name);
    };
  }

  /** The value of a type that {@link #of} made this content of. */
  static Object read(VariantType type, Object content) {
    if (type == VariantType.NODE_PATH && content instanceof String path) {
      return new NodePath(path);
    }
    int want = type == VariantType.RID ? 1 : numbers(type.zero()).length;
    if (!(content instanceof List<?> list) || list.size() != want) {
      throw new IllegalArgumentException("no " + type + ", want " + want + " numbers: " + content);
    }
    double[] n = new double[want];
    for (int i = 0; i < want; i++) {
      if (!(PlainData.toLua(list.get(i)) instanceof Double number)) {
        throw new IllegalArgumentException("no number in " + type + ": " + list.get(i));
      }
      n[i] = number;
    }
    return make(type, n);
  }

  private static Object make(VariantType type, double[] n) {
    return switch (type) {
      case VECTOR2 -> new Vector2d(n[0], n[1]);
      case VECTOR3 -> new Vector3d(n[0], n[1], n[2]);
      case RECT2 -> new Rect2(n[0], n[1], n[2], n[3]);
      case PLANE -> new Plane(new Vector3d(n[0], n[1], n[2]), n[3]);
      case QUAT -> new Quaterniond(n[0], n[1], n[2], n[3]);
      case COLOR -> new Color(n[0], n[1], n[2], n[3]);
      case AABB -> new AABB(new Vector3d(n[0], n[1], n[2]), new Vector3d(n[3], n[4], n[5]));
      case BASIS -> Bases.ofRows(n);
      case TRANSFORM -> new Transform(Bases.ofRows(n), new Vector3d(n[9], n[10], n[11]));
      case TRANSFORM2D ->
          new Transform2D(
              new Vector2d(n[0], n[1]), new Vector2d(n[2], n[3]), new Vector2d(n[4], n[5]));
      case RID -> new RID((long) n[0]);
      default -> throw new IllegalArgumentException("no value type: " + type);
    };
  }
}
