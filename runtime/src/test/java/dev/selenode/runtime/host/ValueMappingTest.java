package dev.selenode.runtime.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selenode.runtime.interpreter.LuaState;
import org.joml.Vector2d;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ValueMappingTest {
  private final HostScripts scripts = new HostScripts();
  private final LuaState state = scripts.state;

  /** A vector as engines have them. */
  public static final class Point {
    float x;
    float y;

    Point(float x, float y) {
      this.x = x;
      this.y = y;
    }
  }

  /** A host object that deals in the engine's vectors. */
  @LuaClass
  public static final class Place {
    @LuaProperty public Point point = new Point(1, 2);

    @LuaMethod
    public Point twice(Point p) {
      return new Point(p.x * 2, p.y * 2);
    }
  }

  @BeforeEach
  void map() {
    Conversions.toLua(state, new Point(0, 0)); // asked for before it is mapped
    HostClasses classes = HostClasses.of(state);
    classes.mapValue(
        Point.class,
        Vector2d.class,
        p -> new Vector2d(p.x, p.y),
        v -> new Point((float) v.x, (float) v.y));
    classes.register(Place.class);
  }

  @Test
  void crossesAsTheValueType() {
    assertThat(Conversions.toLua(state, new Point(1, 2))).isEqualTo(new Vector2d(1, 2));
    assertThat(Conversions.toJava(state, new Vector2d(3, 4), Point.class).y).isEqualTo(4);
  }

  @Test
  void worksForPropertiesAndMethods() {
    Place place = new Place();
    HostClass described = HostClass.of(Place.class);
    described.set(state, place, "point", new Vector2d(5, 6));
    assertThat(place.point.y).isEqualTo(6);
    assertThat(described.get(state, place, "point")).isEqualTo(new Vector2d(5, 6));
    Object twice = described.get(state, place, "twice");
    assertThat(state.call(twice, place, new Vector2d(1, 3))).isEqualTo(new Vector2d(2, 6));
  }

  @Test
  void refusesOtherValuesByTheNameThatScriptsKnow() {
    Place place = new Place();
    HostClass described = HostClass.of(Place.class);
    assertThatThrownBy(() -> described.set(state, place, "point", "here"))
        .hasMessageContaining("property 'point' got string, want Vector2");
    assertThatThrownBy(() -> described.set(state, place, "point", null))
        .hasMessageContaining("property 'point' got nil, want Vector2");
  }

  @Test
  void belongsToItsStateAlone() {
    Point point = new Point(1, 2);
    assertThat(Conversions.toLua(new HostScripts().state, point)).isSameAs(point);
  }
}
