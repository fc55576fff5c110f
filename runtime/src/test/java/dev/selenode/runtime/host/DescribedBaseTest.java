package dev.selenode.runtime.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Annotated classes whose base is described in code. */
class DescribedBaseTest {
  private static final HostClass BASE =
      HostClass.builder(Engines.class)
          .name("Engines")
          .property("size", int.class, e -> e.size)
          .build();

  /** A class of an engine. */
  static class Engines {
    final int size = 3;
  }

  /** A class of a game. */
  @LuaClass
  public static final class Own extends Engines {
    @LuaMethod
    public int twice() {
      return size * 2;
    }
  }

  /** It extends another one. */
  @LuaClass
  public static final class Stranger {}

  @Test
  void hasTheMembersOfBoth() {
    HostClass own = HostClass.of(Own.class, BASE);
    assertThat(own.base()).isSameAs(BASE);
    assertThat(own.memberNames()).containsExactlyInAnyOrder("size", "twice");
    HostScripts scripts = new HostScripts();
    scripts.classes.register(own);
    assertThat(scripts.classes.find("Engines")).isSameAs(BASE);
    assertThat(own.get(scripts.state, new Own(), "size")).isEqualTo(3.0);
  }

  @Test
  void mustBeASubclass() {
    assertThatThrownBy(() -> HostClass.of(Stranger.class, BASE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Stranger can't have base Engines: its Java class is no subclass");
  }
}
