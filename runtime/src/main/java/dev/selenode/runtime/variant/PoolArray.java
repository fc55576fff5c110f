package dev.selenode.runtime.variant;

import dev.selenode.runtime.host.JavaContainer;
import dev.selenode.runtime.value.HoldsValues;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** One of Godot's Pool arrays: values of one type, by index from 0. */
public abstract sealed class PoolArray implements Sequence, JavaContainer, HoldsValues {
  private final VariantType element;
  private final List<Object> items = new ArrayList<>();

  private PoolArray(VariantType element) {
    this.element = element;
  }

  /** What it holds. */
  public final VariantType element() {
    return element;
  }

  /** The Lua values, only to be read; they are all of {@link #element} type. */
  @Override
  public final List<Object> items() {
    return items;
  }

  @Override
  public final List<Object> elements() {
    return items;
  }

  /** A copy of the Lua value, converted to {@link #element}. */
  @Override
  public Object admit(Object lua) {
    return VariantType.copy(element.convert(lua));
  }

  /** Appends Lua values; all of them or, if one does not fit, none. */
  public final void addAll(Collection<?> luaValues) {
    List<Object> admitted = new ArrayList<>(luaValues.size());
    for (Object value : luaValues) {
      admitted.add(admit(value));
    }
    items.addAll(admitted);
  }

  @Override
  public final long ownBytes() {
    return 56 + 4L * items.size();
  }

  @Override
  public final void forEachValue(Consumer<Object> visitor) {
    items.forEach(visitor);
  }

  @Override
  public final Object gap() {
    return element.zero();
  }

  @Override
  public abstract PoolArray newEmpty();

  @Override
  public final boolean equals(Object other) {
    if (!(other instanceof PoolArray p) || p.element != element || p.items.size() != items.size()) {
      return false;
    }
    for (int i = 0; i < items.size(); i++) {
      if (!Values.same(items.get(i), p.items.get(i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public final int hashCode() {
    return 31 * element.hashCode() + items.size();
  }

  @Override
  public final String toString() {
    return getClass().getSimpleName() + " of " + items.size();
  }

  /** Integers of 0…255. */
  public static final class Bytes extends PoolArray {
    public Bytes() {
      super(VariantType.INT);
    }

    /** Keeps the lowest eight bits, as Godot does. */
    @Override
    public Object admit(Object lua) {
      return BYTES[(int) ((long) (double) (Double) super.admit(lua) & 0xff)];
    }

    @Override
    public Bytes newEmpty() {
      return new Bytes();
    }

    private static final Double[] BYTES = new Double[256];

    static {
      for (int i = 0; i < 256; i++) {
        BYTES[i] = (double) i;
      }
    }
  }

  /** Integers. */
  public static final class Ints extends PoolArray {
    public Ints() {
      super(VariantType.INT);
    }

    @Override
    public Ints newEmpty() {
      return new Ints();
    }
  }

  /** Numbers. */
  public static final class Reals extends PoolArray {
    public Reals() {
      super(VariantType.FLOAT);
    }

    @Override
    public Reals newEmpty() {
      return new Reals();
    }
  }

  /** Texts. */
  public static final class Strings extends PoolArray {
    public Strings() {
      super(VariantType.STRING);
    }

    @Override
    public Strings newEmpty() {
      return new Strings();
    }
  }

  /** Vectors of the plane. */
  public static final class Vector2s extends PoolArray {
    public Vector2s() {
      super(VariantType.VECTOR2);
    }

    @Override
    public Vector2s newEmpty() {
      return new Vector2s();
    }
  }

  /** Vectors of space. */
  public static final class Vector3s extends PoolArray {
    public Vector3s() {
      super(VariantType.VECTOR3);
    }

    @Override
    public Vector3s newEmpty() {
      return new Vector3s();
    }
  }

  /** Colours. */
  public static final class Colors extends PoolArray {
    public Colors() {
      super(VariantType.COLOR);
    }

    @Override
    public Colors newEmpty() {
      return new Colors();
    }
  }
}
