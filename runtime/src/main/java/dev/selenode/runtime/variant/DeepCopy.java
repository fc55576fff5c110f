package dev.selenode.runtime.variant;

import dev.selenode.runtime.value.Table;
import java.util.IdentityHashMap;
import org.joml.Matrix3d;
import org.joml.Quaterniond;
import org.joml.Vector2d;
import org.joml.Vector3d;

/** One copy of a Lua value and all it holds; what is shared or cyclic in it stays so. */
final class DeepCopy {
  private static final int MAX_DEPTH = 200;

  private IdentityHashMap<Object, Object> done;
  private int depth;

  private DeepCopy() {}

  static Object of(Object lua) {
    if (lua == null || lua instanceof Double || lua instanceof String || lua instanceof Boolean) {
      return lua;
    }
    return new DeepCopy().copy(lua);
  }

  private Object copy(Object lua) {
    if (lua instanceof Vector2d v) {
      return new Vector2d(v);
    }
    if (lua instanceof Vector3d v) {
      return new Vector3d(v);
    }
    if (lua instanceof Color c) {
      return new Color(c);
    }
    if (lua instanceof Rect2 r) {
      return new Rect2(r);
    }
    if (lua instanceof Quaterniond q) {
      return new Quaterniond(q);
    }
    if (lua instanceof Matrix3d m) {
      return new Matrix3d(m);
    }
    if (lua instanceof Transform t) {
      return new Transform(t);
    }
    if (lua instanceof Transform2D t) {
      return new Transform2D(t);
    }
    if (lua instanceof AABB b) {
      return new AABB(b);
    }
    if (lua instanceof Plane p) {
      return new Plane(p);
    }
    return container(lua);
  }

  private Object container(Object lua) {
    if (done != null && done.containsKey(lua)) {
      return done.get(lua);
    }
    if (lua instanceof Table table && lua.getClass() == Table.class) {
      return table(table);
    }
    if (lua instanceof Array array) {
      Array copy = begun(array, array.newEmpty());
      array.items().forEach(item -> copy.items().add(copy(item)));
      depth--;
      return copy;
    }
    if (lua instanceof Dictionary dictionary) {
      Dictionary copy = begun(dictionary, dictionary.newEmpty());
      dictionary.items().forEach((key, value) -> copy.put(copy(key), copy(value)));
      depth--;
      return copy;
    }
    if (lua instanceof PoolArray pool) {
      PoolArray copy = begun(pool, pool.newEmpty());
      copy.addAll(pool.items());
      depth--;
      return copy;
    }
    return lua;
  }

  private Table table(Table table) {
    Table copy = begun(table, new Table());
    for (int p = table.advance(Table.START); p >= 0; p = table.advance(p + 1)) {
      copy.set(copy(table.keyAt(p)), copy(table.valueAt(p)));
    }
    copy.setMetatable(table.metatable());
    depth--;
    return copy;
  }

  private <T> T begun(Object original, T copy) {
    if (++depth > MAX_DEPTH) {
      throw new IllegalArgumentException("value is nested too deep to be copied");
    }
    if (done == null) {
      done = new IdentityHashMap<>();
    }
    done.put(original, copy);
    return copy;
  }
}
