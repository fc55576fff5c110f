package dev.selenode.libgdx;

import dev.selenode.runtime.variant.Color;

/** libGDX's colours and those of scripts. */
final class Colors {
  private Colors() {}

  static Color toLua(com.badlogic.gdx.graphics.Color c) {
    return new Color(c.r, c.g, c.b, c.a);
  }

  static com.badlogic.gdx.graphics.Color toGdx(Color c) {
    return new com.badlogic.gdx.graphics.Color((float) c.r, (float) c.g, (float) c.b, (float) c.a);
  }
}
